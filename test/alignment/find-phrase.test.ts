import { expect } from 'chai'
import fc from 'fast-check'
import { analyse } from '../../src/alignment/analyse.ts'
import { findPhrase } from '../../src/alignment/find-phrase.ts'
import { normalise } from '../../src/text/normalise.ts'

const find = (text: string, language: string, phrase: string, asName = false): string[] => {
  const { text: given } = normalise(text)
  return findPhrase(analyse(given, language), phrase, asName).map(({ start, end }) => given.slice(start, end))
}

// A text, its language, a phrase of a glossary, and what of the text the phrase is.
const FOUND: readonly (readonly [text: string, language: string, phrase: string, found: string])[] = [
  ['L’ALLIANCE des etats du Sahel', 'fr', 'Alliance des États du Sahel', 'ALLIANCE des etats du Sahel'],
  ['the Alliance of the Sahel States', 'en', 'Alliance of Sahel States', 'Alliance of the Sahel States'],
  ['two seasonal workers left', 'en', 'seasonal worker', 'seasonal workers'],
  ['des Verteidigungsministeriums', 'de', 'Verteidigungsministerium', 'Verteidigungsministeriums'],
  ['los trabajadores temporeros', 'es', 'trabajador temporero', 'trabajadores temporeros'],
  ['о Совете Безопасности', 'ru', 'Совет Безопасности', 'Совете Безопасности'],
  ['w Warszawie', 'pl', 'Warszawa', 'Warszawie'],
  ['v Praze', 'cs', 'Praha', 'Praze'],
  ['Nijer’de', 'tr', 'Nijer', 'Nijer'],
  ['Nokiassa', 'fi', 'Nokia', 'Nokiassa'],
  ['وقال بالاتحاد الافريقي', 'ar', 'الاتحاد الأفريقي', 'بالاتحاد الافريقي'],
  ['הוא פנה לממשלה', 'he', 'ממשלה', 'לממשלה'],
  ['联合国安理会今天', 'zh', '安理会', '安理会'],
  ['国連安保理は', 'ja', '安保理', '安保理'],
  ['전대통령은', 'ko', '대통령', '대통령'],
  ['ที่กระทรวงกลาโหม', 'th', 'กระทรวง', 'กระทรวง'],
  ['संयुक्त राष्ट्र में', 'hi', 'संयुक्त राष्ट्र', 'संयुक्त राष्ट्र'],
  ['in The Hague today', 'en', 'The Hague', 'The Hague'],
  ['the Liptako Gourma Charter', 'en', 'Liptako-Gourma Charter', 'Liptako Gourma Charter'],
  ['The Alliance of Sahel States (AES)', 'en', 'Alliance of Sahel States (AES)', 'Alliance of Sahel States (AES'],
  ['at the G20 summit', 'en', 'G20', 'G20'],
]

const NOT_FOUND: readonly (readonly [text: string, language: string, phrase: string, why: string])[] = [
  ['who knows', 'en', 'WHO', 'an acronym is one in capitals'],
  ['Nigeria i Mali', 'pl', 'Niger', 'known places that sound alike'],
  ['Sahel, States', 'en', 'Sahel States', 'a comma between the words'],
  ['the Sahel. States pay.', 'en', 'Sahel States', 'another sentence'],
  ['an alliance', 'en', 'Alliance of Sahel States', 'a part of it'],
  ['公安', 'zh', '安', 'a single character inside a word'],
  ['', 'en', 'Sahel', 'nothing'],
  ['Sahel', 'en', '…', 'a phrase without a word'],
]

describe('alignment/find-phrase', () => {
  for (const [text, language, phrase, found] of FOUND) {
    it(`finds ${phrase} in ${text}`, () => expect(find(text, language, phrase)).to.deep.equal([found]))
  }
  for (const [text, language, phrase, why] of NOT_FOUND) {
    it(`does not find ${phrase} in “${text}”: ${why}`, () => expect(find(text, language, phrase)).to.deep.equal([]))
  }

  it('wants a capital for a name of one word, unless the text has none', () => {
    expect(find('We may meet May.', 'en', 'May', true)).to.deep.equal(['May'])
    expect(find('we met may', 'en', 'May', true)).to.deep.equal(['may'])
  })

  it('tells what stands there to the letter', () => {
    const text = analyse('The alliance of sahel states, the Alliance of the Sahel States', 'en')
    const exact = findPhrase(text, 'Alliance of Sahel States', false).map((found) => found.exact)
    expect(exact).to.deep.equal([true, false])
  })

  it('takes any text and any phrase, and gives places in order inside the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (text, phrase) => {
        const { text: given } = normalise(`${text} ${phrase} ${text}`)
        let last = 0
        for (const { start, end } of findPhrase(analyse(given, 'fr'), phrase, true)) {
          expect(start).to.be.at.least(last)
          expect(end).to.be.greaterThan(start).and.at.most(given.length)
          last = end
        }
      }),
    )
  })

  it('takes a hundred thousand characters in its stride', () => {
    const text = analyse('alliance of '.repeat(8_000), 'en')
    const began = performance.now()
    expect(findPhrase(text, 'Alliance of Sahel States', false)).to.deep.equal([])
    expect(findPhrase(text, 'alliance', false)).to.have.length(200)
    expect(performance.now() - began).to.be.lessThan(5_000)
  })
})
