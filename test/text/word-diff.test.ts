import { expect } from 'chai'
import fc from 'fast-check'
import { type DiffPart, wordDiff } from '../../src/text/word-diff.ts'

const marked = (parts: readonly DiffPart[]): string =>
  parts
    .map(({ kind, value }) => (kind === 'same' ? value : kind === 'added' ? `{+${value}+}` : `[-${value}-]`))
    .join('')

const side = (parts: readonly DiffPart[], without: DiffPart['kind']): string =>
  parts
    .filter(({ kind }) => kind !== without)
    .map(({ value }) => value)
    .join('')

/** One line a case: language, before, after, the parts marked. */
const CASES: readonly (readonly [string, string, string, string])[] = [
  ['en', 'I signed today.', 'I signed today.', 'I signed today.'],
  ['en', 'I signed today.', 'I signed yesterday.', 'I signed [-today-]{+yesterday+}.'],
  ['en', 'We agree', 'We do not agree', 'We {+do not +}agree'],
  ['en', 'a b', 'a  b', 'a[- -]{+  +}b'],
  ['en', '', 'new', '{+new+}'],
  ['fr', 'l’Etat du Niger', 'l’Etat du Nigeria', 'l’Etat du [-Niger-]{+Nigeria+}'],
  ['zh', '我们今天签署了宪章', '我们昨天签署了宪章', '我们[-今天-]{+昨天+}签署了宪章'],
  ['ja', '今日は雨です', '今日は雪です', '今日は[-雨-]{+雪+}です'],
]

describe('text/word-diff', () => {
  for (const [language, before, after, expected] of CASES) {
    it(`${language}: ${expected}`, () => expect(marked(wordDiff(before, after, language))).to.equal(expected))
  }

  it('gives back both texts, whatever they are', () => {
    const text = fc.string({
      unit: fc.oneof(
        fc.constantFrom(...'ab c.\n\u0301\u200d\ud83d我\u0e33'),
        fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
      ),
    })
    fc.assert(
      fc.property(text, text, fc.constantFrom('en', 'zh', 'th', 'und'), (before, after, language) => {
        const parts = wordDiff(before, after, language)
        expect(side(parts, 'added')).to.equal(before)
        expect(side(parts, 'removed')).to.equal(after)
      }),
      { seed: 1, numRuns: 300 },
    )
  })

  it('says where texts differ too much to be compared word by word', () => {
    const list = (word: string) => Array.from({ length: 15_000 }, (_, index) => `${word}${index}`).join(' ')
    const parts = wordDiff(list('a'), list('b'), 'en')
    expect(parts.every(({ coarse }) => coarse)).to.equal(true)
    expect(side(parts, 'added') === list('a')).to.equal(true)
  })

  it('compares long texts by sentences and still finds the word that differs', () => {
    const sentence = (word: string, index: number) =>
      `Sentence ${index} says ${index % 2 ? word : 'nothing'} and once more ${index % 2 ? word : 'nothing'} here.`
    const sentences = (word: string) => Array.from({ length: 1_000 }, (_, index) => sentence(word, index)).join(' ')
    const parts = wordDiff(sentences('yes'), sentences('no'), 'en')
    expect(parts[1]).to.deep.equal({ kind: 'removed', value: 'yes ' })
    expect(side(parts, 'added') === sentences('yes')).to.equal(true)
    expect(side(parts, 'removed') === sentences('no')).to.equal(true)
  })
})
