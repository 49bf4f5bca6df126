import { expect } from 'chai'
import { renotate } from '../../src/translation/number-notation.ts'

describe('translation/number-notation', () => {
  const CASES: readonly (readonly [text: string, from: string, to: string, expected: string])[] = [
    ['1.200 y 3,5', 'es', 'en', '1,200 y 3.5'],
    ['1.234.567,8 (0,75 %).', 'es', 'en', '1,234,567.8 (0.75 %).'],
    ['1,200 and 3.5', 'en', 'es', '1.200 and 3,5'],
    ['1 200 et 3,5', 'fr', 'en', '1 200 et 3.5'],
    ['1,234.5', 'en', 'fr', '1\u202f234,5'],
    // What is no such figure, or no other notation.
    [
      '16.9.2023, 14.30, 192.168.100.100.5, 12:30,5 y 2023',
      'es',
      'en',
      '16.9.2023, 14.30, 192.168.100.100.5, 12:30,5 y 2023',
    ],
    ['uno 1,2,3 y 1.2', 'es', 'en', 'uno 1,2,3 y 1.2'],
    ['1.200', 'es', 'de', '1.200'],
    ['1,200', 'en', 'zh', '1,200'],
  ]
  for (const [text, from, to, expected] of CASES) {
    it(`writes ${text} of ${from} as ${expected} in ${to}`, () =>
      expect(renotate(text, text, from, to)).to.equal(expected))
  }

  it('leaves a figure alone that the translator wrote anew', () =>
    expect(renotate('1,200 and 3,5', '1.200 y 3,5', 'es', 'en')).to.equal('1,200 and 3.5'))

  for (const unit of ['1', '1.', '1,', '123.', '1.234', '1,5 ']) {
    it(`is quick on many times ${unit}`, () => {
      const text = unit.repeat(100_000 / unit.length)
      const begun = performance.now()
      renotate(text, text, 'es', 'en')
      expect(performance.now() - begun).to.be.lessThan(1_000)
    })
  }
})
