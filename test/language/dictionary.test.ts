import { expect } from 'chai'
import { cutUnspaced, hasDictionary, meaningsOf } from '../../src/language/dictionary.ts'
import { wordOfRow } from '../../src/language/word-vectors.ts'

const english = (word: string, language: string) => meaningsOf(word, language).map(wordOfRow)

describe('the dictionaries', () => {
  for (const [language, word, meaning] of [
    ['fr', 'guerre', 'war'],
    ['de', 'krieg', 'war'],
    ['es', 'gobierno', 'government'],
    ['ru', 'школа', 'school'],
    ['pl', 'wojna', 'war'],
    ['zh', '政府', 'government'],
    ['ja', '政府', 'government'],
  ] as const) {
    it(`${language} ${word} means ${meaning}`, () => expect(english(word, language)).to.include(meaning))
  }

  for (const [language, form, meaning] of [
    ['es', 'gobiernos', 'government'],
    ['ru', 'школы', 'school'],
    ['pl', 'wojny', 'war'],
    ['de', 'friedensvertrag', 'treaty'],
  ] as const) {
    it(`knows ${language} ${form} by another form or by its parts`, () =>
      expect(english(form, language)).to.include(meaning))
  }

  it('knows no word of letters at random, and no language without a list', () => {
    expect([english('zzqxv', 'fr'), english('guerre', 'xx')]).to.eql([[], []])
    expect([hasDictionary('fr'), hasDictionary('xx')]).to.eql([true, false])
  })

  it('cuts what is written without blanks, traditional letters as simplified ones', () => {
    expect(cutUnspaced('政府支持', 'zh').map(({ norm }) => norm)).to.eql(['政府', '支持'])
    expect(cutUnspaced('戰爭', 'zh').map(({ norm }) => norm)).to.eql(['战争'])
  })

  it('never cuts a letter that takes two code units', () => {
    expect(cutUnspaced('𠮷野家', 'ja').every(({ norm }) => norm.isWellFormed())).to.equal(true)
  })
})
