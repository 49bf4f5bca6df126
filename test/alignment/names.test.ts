import { expect } from 'chai'
import fc from 'fast-check'
import { analyse } from '../../src/alignment/analyse.ts'
import { readNames } from '../../src/alignment/names.ts'

const names = (language: string, text: string): string[] =>
  readNames(analyse(text, language))
    .filter((mention) => !mention.doubtful)
    .map((mention) => mention.text)

const CASES: readonly (readonly [string, string, readonly string[]])[] = [
  ['en', 'Today Emmanuel Macron met the heads of Burkina Faso.', ['Emmanuel Macron', 'Burkina Faso']],
  ['en', 'They signed the Liptako-Gourma Charter on Monday in March.', ['Liptako-Gourma Charter']],
  ['en', 'The AES was founded by Ursula von der Leyen.', ['AES', 'Ursula von der Leyen']],
  ['en', 'Słania said that Vojtěch would come.', ['Słania', 'Vojtěch']],
  ['en', 'I think I’ll go.', []],
  ['en', 'Mr. Xu spoke to Jiří Čunk and Brad Sherman.', ['Xu', 'Jiří Čunk', 'Brad Sherman']],
  ['fr', 'Le style gothique du XIVe siècle plaît à Jean d’Ormesson.', ['Jean d’Ormesson']],
  ['de', 'Die Regierung und der Minister danken der NATO.', ['NATO']],
  ['de', 'Die Bundesregierung reist nach Frankreich.', ['Frankreich']],
  ['ru', 'Вчера президент Владимир Путин прибыл в Варшаву.', ['Владимир Путин', 'Варшаву']],
  ['zh', '许正宇对香港表示乐观', ['香港']],
  ['en', 'Putin Warns West Over Missiles Near Border', []],
]

describe('names in a text', () => {
  for (const [language, text, expected] of CASES) {
    it(`${language}: ${text}`, () => expect(names(language, text)).to.deep.equal(expected))
  }

  it('says when only a capital at the beginning makes a name', () => {
    const [first] = readNames(analyse('Cercas cayeron en la noche.', 'es'))
    expect(first).to.include({ text: 'Cercas', doubtful: true, sentenceStart: true })
  })

  it('gives spans inside the text, in order and without overlap, for any string', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.constantFrom('en', 'fr', 'zh', 'ar', 'und'), (text, language) => {
        let end = 0
        for (const mention of readNames(analyse(text, language))) {
          expect(mention.start).to.be.at.least(end)
          expect(text.slice(mention.start, mention.end)).to.equal(mention.text)
          end = mention.end
        }
      }),
      { seed: 11, numRuns: 300 },
    )
  })
})
