import type { NumeralRuns } from './number-facts.ts'
import { readNumeral } from './numerals.ts'

/** A number written character by character, perhaps mixed with digits: 三百万, 3.5万, 1亿2000万. */
export interface RunReading {
  readonly end: number
  readonly value: number
  readonly kind: 'cardinal' | 'fraction' | 'percent'
  /** More than one character of number, so hardly part of another word. */
  readonly certain: boolean
  /** Contains a character numeral, not digits alone. */
  readonly spelled: boolean
  readonly scale: number
  /** 三四: three or four. */
  readonly second?: number
  readonly approximate: boolean
}

const LITERAL = /\p{Nd}+(?:[.,．]\p{Nd}+)*/uy
const LARGE = 10_000

function literalAt(text: string, at: number): string | null {
  LITERAL.lastIndex = at
  return LITERAL.exec(text)?.[0] ?? null
}

const startsWithAny = (text: string, at: number, words: readonly string[]): string | undefined =>
  words.find((word) => text.startsWith(word, at))

interface Section {
  readonly end: number
  readonly value: number
  readonly parts: number
  readonly spelled: boolean
  readonly scale: number
  readonly second?: number
}

function readDigits(text: string, at: number, runs: NumeralRuns): { digits: string; end: number } {
  let digits = ''
  let end = at
  while (end < text.length && Object.hasOwn(runs.digits, text[end]!)) {
    digits += runs.digits[text[end]!]
    end++
  }
  return { digits, end }
}

/** Decimals after 点. */
function readPoint(text: string, at: number, runs: NumeralRuns): { digits: string; end: number } | null {
  const point = startsWithAny(text, at, runs.point)
  if (!point) return null
  const decimals = readDigits(text, at + point.length, runs)
  return decimals.digits ? decimals : null
}

/** Whether a smaller part of the same number follows: digits with another scale. */
function goesOn(text: string, at: number, runs: NumeralRuns): boolean {
  const literal = literalAt(text, at)?.length ?? readDigits(text, at, runs).digits.length
  return literal > 0 && Object.hasOwn(runs.scales, text[at + literal] ?? '')
}

function readSection(text: string, start: number, runs: NumeralRuns): Section | null {
  let at = start
  let total = 0
  let section = 0
  let current: number | undefined
  let second: number | undefined
  let lastScale = Number.POSITIVE_INFINITY
  let parts = 0
  let spelled = false
  let zero = false
  let largest = 1
  while (at < text.length) {
    const char = text[at]!
    const literal = literalAt(text, at)
    if (literal) {
      const reading = current === undefined ? readNumeral(literal, undefined) : null
      if (!reading || (parts > 0 && reading.value >= lastScale)) break
      current = reading.value
      at += literal.length
      if (text[at] === ' ' && Object.hasOwn(runs.scales, text[at + 1] ?? '') && runs.scales[text[at + 1]!]! >= LARGE)
        at++
      parts++
    } else if (Object.hasOwn(runs.digits, char)) {
      if (current !== undefined) break
      const { digits, end } = readDigits(text, at, runs)
      const value = Number(digits)
      if (digits.length > 1 && digits.startsWith('0')) {
        if (parts === 0) break
        zero = true
        current = value
      } else if (digits === '0' && parts > 0) zero = true
      else current = value
      if (digits.length === 2 && parts === 0 && Number(digits[1]) === Number(digits[0]) + 1) {
        current = Number(digits[0])
        second = Number(digits[1])
      }
      spelled = true
      parts += digits.length
      at = end
      const decimals = current === undefined ? null : readPoint(text, at, runs)
      if (decimals) {
        current = Number(`${current}.${decimals.digits}`)
        at = decimals.end
        parts++
      }
    } else if (Object.hasOwn(runs.scales, char)) {
      const scale = runs.scales[char]!
      if (scale < LARGE) {
        const bare = scale === 10 ? section % 100 === 0 : parts === 0 && startsWithAny(text, at + 1, runs.fraction)
        if (current === undefined && !bare) break
        section += (current ?? 1) * scale
        if (second !== undefined) second *= scale
      } else {
        if (current === undefined && section === 0 && total === 0) break
        const amount = section + (current ?? 0)
        total = total > 0 && scale > lastScale ? (total + amount) * scale : total + amount * scale
        if (second !== undefined) second *= scale
        section = 0
      }
      largest = Math.max(largest, scale)
      lastScale = scale
      current = undefined
      zero = false
      spelled = true
      parts++
      at++
      // Korean sets a space after each ten thousand: 3만 5천.
      if (scale >= LARGE && text[at] === ' ' && goesOn(text, at + 1, runs)) at++
    } else break
  }
  if (parts === 0) return null
  // 一万五 is 15,000; 一万零五 is 10,005.
  const shortened = current !== undefined && current < 10 && lastScale >= 100 && !zero && Number.isFinite(lastScale)
  const rest =
    current === undefined ? 0 : shortened && spelled && Number.isInteger(current) ? (current * lastScale) / 10 : current
  const value = total + section + rest
  return { end: at, value, parts, spelled, scale: largest, ...(second === undefined ? {} : { second }) }
}

/** The number that stands at a place in the text, written in character numerals or digits with them; null when none does. */
export function readRun(text: string, start: number, runs: NumeralRuns): RunReading | null {
  const first = readSection(text, start, runs)
  if (!first) return null
  const vague =
    runs.vague.some((word) => text.startsWith(word, first.end) && Object.hasOwn(runs.scales, text[first.end - 1]!)) ||
    runs.vague.some((word) => text.endsWith(word, start) && text.slice(start - word.length, start) === word)
  const fraction = startsWithAny(text, first.end, runs.fraction)
  const over = fraction ? readSection(text, first.end + fraction.length, runs) : null
  const common = { spelled: first.spelled, scale: first.scale, approximate: vague }
  if (over && first.value > 0) {
    const percent = first.value === 100
    return {
      ...common,
      end: over.end,
      value: percent ? over.value : over.value / first.value,
      kind: percent ? 'percent' : 'fraction',
      certain: true,
      spelled: true,
    }
  }
  const second = first.second === undefined ? {} : { second: first.second }
  return {
    ...common,
    end: first.end,
    value: first.value,
    kind: 'cardinal',
    certain: first.parts > 1 && !vague,
    ...second,
  }
}
