import { expect } from 'chai'
import fc from 'fast-check'
import { quoteValue } from '../../src/service/quote-value.ts'

const quotes = (value: unknown, expected: string) =>
  it(`quotes ${expected}`, () => {
    expect(quoteValue(value)).to.equal(expected)
  })

describe('service/quote-value', () => {
  quotes('fr', '“fr”')
  quotes('', '“”')
  quotes(42, '“42”')
  quotes(null, '“null”')
  quotes({ a: 1 }, '“{…}”')
  quotes([1, 2], '“[…]”')
  quotes('a\0\u202Eb\n', '“a\\u{0000}\\u{202E}b\\u{000A}”')
  quotes('\uD800', '“\\u{D800}”')
  quotes('x'.repeat(60), `“${'x'.repeat(60)}”`)
  quotes('x'.repeat(61), `“${'x'.repeat(60)}…”`)
  quotes('😀'.repeat(61), `“${'😀'.repeat(60)}…”`)

  it('is well formed and short for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        const quoted = quoteValue(text)
        expect(quoted.isWellFormed()).to.equal(true)
        expect([...quoted].length).to.be.at.most(60 * 10 + 3)
      }),
      { seed: 7 },
    )
  })
})
