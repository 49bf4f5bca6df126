import { expect } from 'chai'
import fc from 'fast-check'
import { keysInText, keysOfWords, termKeys, withoutJoined } from '../../src/text/term-keys.ts'

// A term, and a text that has it in another form.
const FOUND: readonly (readonly [term: string, text: string])[] = [
  ['Alliance des États du Sahel', 'l’ALLIANCE DES ETATS DU SAHEL'],
  ['Niger', 'w Nigrze'],
  ['Praha', 'v Praze'],
  ['Verteidigungsministerium', 'des Verteidigungsministeriums'],
  ['Straße', 'STRASSE'],
  ['G20', 'the G20 summit'],
  ['UN', 'the U.N. and the UN'],
  ['الاتحاد الأفريقي', 'وبالاتحاد الافريقي'],
  ['ממשלה', 'ולממשלה'],
  ['安理会', '在安理会上'],
  ['安', '公安'],
  ['iPhone手机', '新的iPhone手机'],
  ['国連', 'ｷﾞﾆｱと国連の'],
  ['대통령', '전대통령은'],
  ['กระทรวง', 'ที่กระทรวงกลาโหม'],
  ['संयुक्त राष्ट्र', 'संयुक्त राष्ट्र में'],
]

const hasAll = (term: string, text: string): boolean => {
  const keys = keysInText(text)
  return keysOfWords(term).every((forms) => forms.some((key) => keys.has(key)))
}

describe('text/term-keys', () => {
  for (const [term, text] of FOUND) {
    it(`finds ${term} in ${text}`, () => {
      const keys = keysInText(text)
      expect(termKeys(term).some((key) => keys.has(key))).to.equal(true)
      expect(hasAll(term, text)).to.equal(true)
    })
  }

  it('parts terms from texts that have none of their words', () => {
    expect(hasAll('Niger', 'Tchad et Mali')).to.equal(false)
    expect(hasAll('Alliance du Sahel', 'l’alliance des autres')).to.equal(false)
    expect(hasAll('安理会', '理事会')).to.equal(false)
  })

  it('gives a term few keys', () => {
    expect(termKeys('Ministère de la Défense')).to.deep.equal(['minis'])
    expect(termKeys('…')).to.deep.equal([])
    expect(withoutJoined('بالبلاد')).to.include('البلاد').and.to.include('بلاد')
    expect(withoutJoined('word')).to.deep.equal(['word'])
  })

  it('finds every term in itself, and takes any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const keys = keysInText(text)
        expect(termKeys(text).every((key) => keys.has(key))).to.equal(true)
      }),
    )
  })

  it('takes a long text in its stride', () => {
    expect(keysInText('word '.repeat(50_000)).size).to.equal(2)
    expect(keysInText('字'.repeat(100_000)).size).to.equal(2)
    expect(keysInText('a'.repeat(500_000)).size).to.equal(3)
  })
})
