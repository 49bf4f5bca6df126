import type { NumberFacts } from './number-facts.ts'

/** What a string of digits may mean: the likeliest value first, other readings after it. */
export interface NumeralReading {
  readonly value: number
  readonly alternatives: readonly number[]
}

const DIGIT = /^\p{Nd}$/u
const values = new Map<string, string>()

/** The ASCII digit of a decimal digit in any script. Unicode keeps the ten digits of a script side by side, zero first. */
function asciiDigit(char: string): string {
  let known = values.get(char)
  if (known === undefined) {
    const code = char.codePointAt(0)!
    let first = code
    while (DIGIT.test(String.fromCodePoint(first - 1))) first--
    known = String((code - first) % 10)
    values.set(char, known)
  }
  return known
}

/** Digits of any script as ASCII ones; other characters stay. */
export const toAsciiDigits = (text: string): string =>
  text.replace(/\p{Nd}/gu, (char) => (char < '\u0080' ? char : asciiDigit(char)))

const SEPARATOR_FORMS: Readonly<Record<string, string>> = { '’': "'", '٫': ',', '٬': '.', '．': '.' }
const GROUPED = /^\d{1,3}(?:\D\d{3})+$/
const LAKH_GROUPED = /^\d{1,2}(?:,\d{2})+,\d{3}$/

const plain = (digits: string): number => Number(digits.replace(/\D/g, ''))
const decimal = (whole: string, part: string): number => Number(`${whole.replace(/\D/g, '')}.${part}`)

/**
 * Reads digits with the separators between them. A lone separator before three digits is resolved by the language's
 * facts, and the other reading is kept as an alternative. Null where the separators fit no number: 1.2.3, 16.09.2023.
 */
export function readNumeral(text: string, facts: NumberFacts | undefined): NumeralReading | null {
  const arabic = /[٫٬]/.test(text)
  const ascii = toAsciiDigits(text)
  if (/^\d+$/.test(ascii)) return { value: Number(ascii), alternatives: [] }
  const separators = ascii.replace(/\d/g, '')
  if (arabic) {
    const value = Number(ascii.replaceAll('٬', '').replace(/[٫,]/, '.'))
    return Number.isNaN(value) ? null : { value, alternatives: [] }
  }
  const unified = [...ascii].map((char) => SEPARATOR_FORMS[char] ?? char).join('')
  const kinds = new Set(unified.replace(/\d/g, ''))
  const lastAt = unified.search(/\D\d*$/)
  const whole = unified.slice(0, lastAt)
  const part = unified.slice(lastAt + 1)
  const last = unified[lastAt]!

  if (kinds.size > 2) return null
  if (kinds.size === 2) {
    const grouped = (GROUPED.test(whole) || LAKH_GROUPED.test(whole)) && !whole.includes(last)
    return grouped ? { value: decimal(whole, part), alternatives: [] } : null
  }
  if (LAKH_GROUPED.test(unified)) return { value: plain(unified), alternatives: [] }
  if (separators.length > 1) return GROUPED.test(unified) ? { value: plain(unified), alternatives: [] } : null
  if (last === ' ') return { value: plain(unified), alternatives: [] }
  if (last === "'") return GROUPED.test(unified) ? { value: plain(unified), alternatives: [] } : null

  const asDecimal = decimal(whole, part)
  if (!GROUPED.test(unified) || whole === '0') return { value: asDecimal, alternatives: [] }
  const asGrouped = plain(unified)
  // Nobody writes a decimal with a nought at its end: 1.500 is 1,500 where the stop groups.
  const either = !part.endsWith('0')
  // Unknown language: three digits after a separator are a group more often than a fraction.
  const isDecimal = facts !== undefined && last === facts.decimal && !facts.grouping.includes(last)
  return isDecimal
    ? { value: asDecimal, alternatives: [asGrouped] }
    : { value: asGrouped, alternatives: either ? [asDecimal] : [] }
}
