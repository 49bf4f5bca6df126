import { expect } from 'chai'
import { eld } from 'eld/extrasmall'
import fc from 'fast-check'
import { eldTableLanguages, eldTableScores } from '../../../src/language/detection/eld-ngrams.ts'
import { TEXTS } from '../texts.ts'

const byEld = (text: string): Record<string, number> => ({ ...eld.detect(text).getScores() })
const ours = (text: string): Record<string, number> => Object.fromEntries(eldTableScores(text))

describe('eldTableScores', () => {
  it('knows the languages that eld knows', () => {
    expect(eldTableLanguages()).to.deep.equal(Object.values(eld.info().Languages))
  })

  it('scores texts of all languages as eld itself does', () => {
    for (const text of TEXTS.flatMap(([, ...texts]) => texts)) expect(ours(text), text).to.deep.equal(byEld(text))
  })

  it('scores hostile and overlong texts as eld itself does', () => {
    const parts = [
      "Don't",
      'it’s',
      '`ticks`',
      'Łódź',
      'x'.repeat(90),
      'ß',
      'и',
      'жизнь',
      '漢字',
      '한국어',
      '𐐷𐐷',
      '12',
      ' ',
      '\n',
      'İ',
    ]
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.constantFrom(...parts), fc.string({ unit: 'grapheme' })), { maxLength: 200 }),
        (words) => {
          const text = words.join(' ')
          expect(ours(text)).to.deep.equal(byEld(text))
        },
      ),
    )
  })

  it('has no score for a text without letters', () => {
    expect(eldTableScores('12 – 34!').size).to.equal(0)
  })
})
