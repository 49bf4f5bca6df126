import type { Quantity } from './quantity.ts'
import { convertible, sameMeasure } from './units.ts'

/** How two quantities agree: the same value, one rounded from the other, one converted into another unit, or not at all. */
export type Agreement = 'same' | 'converted' | 'rounded' | 'different'

const EPSILON = 1e-6
const HALF_DAY = 720
// A third is written 33 %: shares are compared to the nearest hundredth.
const SHARE_TOLERANCE = 0.006
// Beyond this a rounded figure tells something else.
const ROUNDING_LIMIT = 0.05
// A figure with fewer digits is exact: 46 is not “about 50”.
const LEAST_ROUNDED = 3

const near = (a: number, b: number): boolean => Math.abs(a - b) <= EPSILON * Math.max(1, Math.abs(a), Math.abs(b))

const valuesOf = (quantity: Quantity): readonly number[] =>
  quantity.alternatives ? [quantity.value, ...quantity.alternatives] : [quantity.value]

/** Minutes since noon or midnight that a quantity may state; decimals as hours and minutes (20.30). */
function clockValues(quantity: Quantity): number[] {
  if (quantity.kind === 'time') return [quantity.value % HALF_DAY]
  return valuesOf(quantity)
    .filter((value) => value >= 0 && value <= 24)
    .map((value) => (Math.floor(value) * 60 + Math.round((value % 1) * 100)) % HALF_DAY)
}

function sameTime(a: Quantity, b: Quantity): boolean {
  const other = clockValues(b)
  return clockValues(a).some((value) => other.includes(value))
}

/** The nineteenth century is the 1800s. */
function sameCentury(a: Quantity, b: Quantity): boolean {
  return a.unit === 'century' && b.kind === 'decade' && b.value % 100 === 0 && b.value / 100 + 1 === a.value
}

function sameDecade(a: Quantity, b: Quantity): boolean {
  const other = valuesOf(b)
  return valuesOf(a).some((value) =>
    other.some((candidate) => (value < 100 || candidate < 100) && near(value % 100, candidate % 100)),
  )
}

/** A share as a number between 0 and 1, where the quantity is one. */
function shareOf(quantity: Quantity): number | undefined {
  if (quantity.kind === 'percent') return quantity.value / 100
  return quantity.kind === 'fraction' ? quantity.value : undefined
}

function sameShare(a: Quantity, b: Quantity): boolean {
  const [x, y] = [shareOf(a), shareOf(b)]
  return x !== undefined && y !== undefined && a.kind !== b.kind && Math.abs(x - y) <= SHARE_TOLERANCE
}

const significant = (value: number): number =>
  value === 0 || !Number.isFinite(value)
    ? 1
    : Number(value.toPrecision(12)).toExponential().split('e')[0]!.replace(/[.-]/g, '').length

const isYear = ({ value, unit, scale, text }: Quantity): boolean =>
  !/[.,' ]/.test(text) &&
  Number.isInteger(value) &&
  value >= 1000 &&
  value <= 2100 &&
  (unit === undefined || unit === 'year') &&
  scale === 1

/** Whether `rough` is `exact` rounded to fewer significant digits. A year is never rounded. */
function isRounding(rough: Quantity, exact: Quantity): boolean {
  // Nobody rounds a rank.
  if (rough.kind === 'ordinal') return false
  const difference = Math.abs(rough.value - exact.value)
  // Cheap, and settles nearly all of the many pairs asked about; counting digits is slow.
  if (!(difference <= ROUNDING_LIMIT * Math.abs(exact.value))) return false
  const digits = significant(rough.value)
  if (digits >= significant(exact.value) || significant(exact.value) < LEAST_ROUNDED || isYear(exact)) return false
  const unit = 10 ** (Math.floor(Math.log10(Math.abs(exact.value))) - digits + 1)
  return difference <= unit / 2
}

/** Compares two quantities by value, whatever their script, words, unit or kind. */
export function agreement(a: Quantity, b: Quantity): Agreement {
  const other = valuesOf(b)
  const same = valuesOf(a).some((value) => other.some((candidate) => near(value, candidate)))
  if (same) return 'same'
  if ((a.kind === 'time' || b.kind === 'time') && sameTime(a, b)) return 'same'
  if ((a.kind === 'decade' || b.kind === 'decade') && sameDecade(a, b)) return 'same'
  if (sameShare(a, b) || sameCentury(a, b) || sameCentury(b, a)) return 'same'
  if (a.unit && b.unit && sameMeasure(a.value, a.unit, b.value, b.unit)) return 'converted'
  if (a.kind === b.kind && (isRounding(a, b) || isRounding(b, a))) return 'rounded'
  return 'different'
}

// Signs and names that stand for several currencies: $ for a dozen dollars, ¥ for yuan and yen.
const SHARED_SIGN = new Set([
  'USD',
  'CAD',
  'AUD',
  'HKD',
  'TWD',
  'CNY',
  'JPY',
  'CZK',
  'SEK',
  'CHF',
  'XOF',
  'GBP',
  'EGP',
  'INR',
  'SAR',
  'IRR',
])
const CURRENCY = /^[A-Z]{3}$/

/** Whether equal figures stand with units that make them different amounts: 1,000 miles and 1,000 km. */
export function unitsClash(a: Quantity, b: Quantity): boolean {
  if (!a.unit || !b.unit || a.unit === b.unit) return false
  if (convertible(a.unit, b.unit)) return !sameMeasure(a.value, a.unit, b.value, b.unit)
  const money = CURRENCY.test(a.unit) && CURRENCY.test(b.unit)
  return money && !(SHARED_SIGN.has(a.unit) && SHARED_SIGN.has(b.unit))
}
