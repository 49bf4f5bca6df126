import { expect } from 'chai'
import fc from 'fast-check'
import { searchQuery, searchWords } from '../../src/store/search-words.ts'
import { fold } from '../../src/text/fold.ts'

const WORDS: readonly (readonly [text: string, words: string])[] = [
  ['', ''],
  [' … “!” ', ''],
  ['J’ai signé', 'j ai signe'],
  ['Liptako-Gourma', 'liptako gourma'],
  ['Łódź, Ørsted, Straße, Œuvre, ÆØÅ', 'lodz orsted strasse oeuvre aeoa'],
  ['İstanbul ISPARTA ılık', 'istanbul isparta ilik'],
  ['Việt Nam', 'viet nam'],
  ['Ёлка Йод', 'елка иод'],
  ['Οδυσσεύς ΟΔΥΣΣΕΎΣ', 'οδυσσευσ οδυσσευσ'],
  ['ﬁnance ①② Ⅷ', 'finance 12 viii'],
  ['ＡＢＣ　１２', 'abc 12'],
  ['قَالَ مـــحمد', 'قال محمد'],
  ['שָׁלוֹם', 'שלום'],
  ['联合声明', '联 合 声 明'],
  ['ガンダム', 'ガ ン ダ ム'],
  ['ｶﾞﾝ', 'ガ ン'],
  ['スーパー', 'ス ー パ ー'],
  ['iPhone手机15', 'iphone 手 机 15'],
  ['대통령은', '대 통 령 은'],
  ['भारत की', 'भारत की'],
  ['👍🏽 ok 🇲🇱', '👍 ok 🇲 🇱'],
  ['a\u0000b\ud800c', 'a b c'],
  ["'; DROP TABLE x; --", 'drop table x'],
]

describe('store/search-words', () => {
  for (const [text, words] of WORDS) {
    it(`makes “${words}” of ${JSON.stringify(text)}`, () => {
      expect(searchWords(text)).to.equal(words)
    })
  }

  it('cuts endless words', () => {
    expect(searchWords(`${'x'.repeat(70)} y`)).to.equal(`${'x'.repeat(64)} y`)
  })

  it('does not choke on a letter under a heap of marks', () => {
    expect(searchWords(`a${'\u0316\u0301'.repeat(500_000)}b`)).to.equal('ab')
  })

  it('gives words between single spaces, folded, for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const words = searchWords(text)
        expect(words).to.match(/^([^\s"*()^:+-]+( [^\s"*()^:+-]+)*)?$/u)
        expect(words.isWellFormed()).to.equal(true)
      }),
      { seed: 20240229, numRuns: 500 },
    )
  })

  it('folds a text in any Unicode form alike', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(fold(text.normalize('NFD'))).to.equal(fold(text))
        expect(fold(fold(text))).to.equal(fold(text))
      }),
      { seed: 20240229, numRuns: 500 },
    )
  })

  it('asks for each unit once, and for the beginning of what is very long', () => {
    expect(searchQuery('Oui oui OUI 声声 non').map(({ words }) => words)).to.deep.equal([
      ['oui'],
      ['声', '声'],
      ['non'],
    ])
    expect(searchQuery(Array.from({ length: 5000 }, (_, n) => `w${n}`).join(' '))).to.have.length(100)
    expect(searchQuery('声'.repeat(5000))[0]!.words).to.have.length(100)
  })
})
