import { expect } from 'chai'
import fc from 'fast-check'
import { NUMBER_FACTS } from '../../src/language/profiles/numbers/index.ts'
import { normalise } from '../../src/text/normalise.ts'
import { readNumbers } from '../../src/text/numbers.ts'
import type { Quantity } from '../../src/text/quantity.ts'
import { NUMBER_CASES } from './number-cases.ts'

const read = (text: string, language: string): Quantity[] => readNumbers(text, NUMBER_FACTS[language])

function shown({ value, kind, unit, approximate, weak }: Quantity): string {
  const rounded = String(Number(value.toPrecision(15)))
  const exact = rounded.length > 8 && rounded.includes('.') ? value.toFixed(3) : rounded
  return `${exact}${kind === 'cardinal' ? '' : `:${kind}`}${unit ? `/${unit}` : ''}${approximate ? '~' : ''}${weak ? '?' : ''}`
}

const hostile = fc.string({
  unit: fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(..."0123456789.,:/- '½%$年月百万亿点第分之一二三十零time٣٫٬hmandVIX") },
    {
      weight: 1,
      arbitrary: fc.constantFrom('twenty', 'hundred', 'million', 'and a half', 'dreiund', 'zwanzig', 'third', ' and '),
    },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }) },
  ),
})
// Locales that write digits of another script.
const LOCALES: Readonly<Record<string, string>> = { hi: 'hi-IN-u-nu-deva', ar: 'ar-EG' }
const language = fc.constantFrom(...Object.keys(NUMBER_FACTS), 'und')

describe('text/numbers', () => {
  for (const [tag, text, expected] of NUMBER_CASES) {
    it(`${tag}: ${text} → ${expected || 'nothing'}`, () => {
      expect(read(normalise(text).text, tag).map(shown).join('  ')).to.equal(expected)
    })
  }

  it('keeps the other reading of a separator before three digits', () => {
    expect(read('1,234', 'en')[0]?.alternatives).to.deep.equal([1.234])
    expect(read('1.234', 'de')[0]?.alternatives).to.deep.equal([1.234])
    expect(read('1,234', 'de')[0]?.alternatives).to.deep.equal([1234])
  })

  it('keeps the full year of the second half of 2019–20', () => {
    expect(read('2019–20', 'en')[1]?.alternatives).to.deep.equal([2020])
  })

  it('marks the whole number in the text', () => {
    const text = 'They paid two and a half million dollars.'
    const [quantity] = read(text, 'en')
    expect(text.slice(quantity!.start, quantity!.end)).to.equal('two and a half million')
  })

  it('never throws, and its spans are in order inside the text', () => {
    fc.assert(
      fc.property(hostile, language, (text, tag) => {
        let last = 0
        for (const { start, end, value, text: part } of read(text, tag)) {
          expect(start).to.be.at.least(last)
          expect(end).to.be.above(start).and.at.most(text.length)
          expect(text.slice(start, end)).to.equal(part)
          expect(Number.isFinite(value)).to.equal(true)
          last = end
        }
      }),
      { seed: 1, numRuns: 3_000 },
    )
  })

  it('reads NFC and NFD alike', () => {
    for (const [tag, text, expected] of NUMBER_CASES) {
      expect(
        read(normalise(text.normalize('NFD')).text, tag)
          .map(shown)
          .join('  '),
        text,
      ).to.equal(expected)
    }
  })

  it('reads back every whole number that Intl writes', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 1e12 }),
        fc.constantFrom('en', 'de', 'fr', 'es', 'hi', 'ar', 'ru', 'zh'),
        (value, tag) => {
          const locale = LOCALES[tag] ?? tag
          const written = normalise(new Intl.NumberFormat(locale).format(value)).text
          expect(
            read(written, tag).map((quantity) => quantity.value),
            written,
          ).to.deep.equal([value])
        },
      ),
      { seed: 2, numRuns: 1_000 },
    )
  })
})
