import { expect } from 'chai'
import { NUMBER_FACTS } from '../../src/language/profiles/numbers/index.ts'
import { readNumbers } from '../../src/text/numbers.ts'
import { agreement, unitsClash } from '../../src/text/quantity-match.ts'

const one = (text: string, language = 'en') => readNumbers(text, NUMBER_FACTS[language])[0]!

/** One line a case: a figure, another one, how they agree. */
const AGREEMENTS: readonly (readonly [string, string, string, string?])[] = [
  ['2,000', 'two thousand', 'same'],
  ['2,000', '20,000', 'different'],
  ['1,234', '1.234', 'same'],
  ['1.234', '1 234', 'same', 'fr'],
  ['20%', 'a fifth', 'same'],
  ['33%', 'a third', 'same'],
  ['30%', 'a third', 'different'],
  ['half', '50 percent', 'same'],
  ['3 p.m.', '15:00', 'same'],
  ['3:30 p.m.', '15h30', 'same', 'fr'],
  ['10:30', '11:30', 'different'],
  ["the '90s", '1990s', 'same'],
  ['1980s', '1990s', 'different'],
  ['the 19th century', '1800s', 'same'],
  ['5 miles', '8 km', 'converted'],
  ['5 miles', '12 km', 'different'],
  ['10 days', '11 days', 'different'],
  ['two weeks', '14 days', 'converted'],
  ['20 °C', '68 °F', 'converted'],
  ['1,987', '2,000', 'rounded'],
  ['46', '50', 'different'],
  ['2018', '2020', 'different'],
  ['1,500', '2,000', 'different'],
  ['2020', 'twenty twenty', 'same'],
]

const CLASHES: readonly (readonly [string, string, boolean])[] = [
  ['100 miles', '100 km', true],
  ['100 km', '100 kilometres', false],
  ['100 dollars', '100 euros', true],
  ['$100', '100 yuan', false],
  ['100 people', '100 km', false],
  ['5 hours', '5 minutes', true],
]

describe('text/quantity-match', () => {
  for (const [a, b, expected, language] of AGREEMENTS) {
    it(`${a} and ${b}: ${expected}`, () => {
      expect(agreement(one(a), one(b, language))).to.equal(expected)
      expect(agreement(one(b, language), one(a)), 'the other way round').to.equal(expected)
    })
  }
  for (const [a, b, expected] of CLASHES) {
    it(`${a} and ${b} ${expected ? 'are different amounts' : 'do not clash'}`, () => {
      expect(unitsClash(one(a), one(b))).to.equal(expected)
    })
  }
})
