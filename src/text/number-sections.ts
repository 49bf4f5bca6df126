import type { NumeralRuns } from './number-facts.ts'
import { readNumeral } from './numerals.ts'

const LITERAL = /\p{Nd}+(?:[.,．]\p{Nd}+)*/uy
const LARGE = 10_000

function literalAt(text: string, at: number): string | null {
  LITERAL.lastIndex = at
  return LITERAL.exec(text)?.[0] ?? null
}

/** The first of some words that stands at a place in the text. */
export const startsWithAny = (text: string, at: number, words: readonly string[]): string | undefined =>
  words.find((word) => text.startsWith(word, at))

/** One number in character numerals, as far as it goes. */
export interface Section {
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
  // 三点二十分 is a time.
  const small = (runs.scales[text[decimals.end] ?? ''] ?? LARGE) < LARGE
  return decimals.digits && !small ? decimals : null
}

/** Whether a smaller part of the same number follows: digits with another scale. */
function goesOn(text: string, at: number, runs: NumeralRuns): boolean {
  const literal = literalAt(text, at)?.length ?? readDigits(text, at, runs).digits.length
  return literal > 0 && Object.hasOwn(runs.scales, text[at + literal] ?? '')
}

/** Reads one number from left to right: digits are current, scales below 万 make sections, larger ones the total. */
class SectionReader {
  private readonly text: string
  private readonly runs: NumeralRuns
  private at: number
  private total = 0
  private section = 0
  private current: number | undefined
  private second: number | undefined
  private lastScale = Number.POSITIVE_INFINITY
  private lastLarge = Number.POSITIVE_INFINITY
  private largest = 1
  private parts = 0
  private spelled = false
  private zero = false

  constructor(text: string, start: number, runs: NumeralRuns) {
    this.text = text
    this.runs = runs
    this.at = start
  }

  read(): Section | null {
    while (this.at < this.text.length && this.step());
    if (this.parts === 0) return null
    return {
      end: this.at,
      value: this.total + this.section + this.rest(),
      parts: this.parts,
      spelled: this.spelled,
      scale: this.largest,
      ...(this.second === undefined ? {} : { second: this.second }),
    }
  }

  /** Takes what stands next into the number; false where it does not belong to it. */
  private step(): boolean {
    const char = this.text[this.at]!
    const literal = literalAt(this.text, this.at)
    if (literal) return this.literal(literal)
    if (Object.hasOwn(this.runs.digits, char)) return this.current === undefined && this.digits()
    return Object.hasOwn(this.runs.scales, char) && this.scale(this.runs.scales[char]!)
  }

  private literal(literal: string): boolean {
    const reading = this.current === undefined ? readNumeral(literal, undefined) : null
    if (!reading || (this.parts > 0 && reading.value >= this.lastScale)) return false
    this.current = reading.value
    this.at += literal.length
    this.parts++
    if (this.text[this.at] === ' ' && (this.runs.scales[this.text[this.at + 1] ?? ''] ?? 0) >= LARGE) this.at++
    return true
  }

  private digits(): boolean {
    const { digits, end } = readDigits(this.text, this.at, this.runs)
    const leadingZero = digits.length > 1 && digits.startsWith('0')
    if (leadingZero && this.parts === 0) return false
    this.zero ||= leadingZero || (digits === '0' && this.parts > 0)
    if (digits !== '0' || this.parts === 0) this.current = Number(digits)
    const [first, second] = [Number(digits[0]), Number(digits[1])]
    if (digits.length === 2 && this.parts === 0 && second === first + 1) {
      this.current = first
      this.second = second
    }
    this.spelled = true
    this.parts += digits.length
    this.at = end
    const decimals = this.current === undefined ? null : readPoint(this.text, end, this.runs)
    if (decimals) {
      this.current = Number(`${this.current}.${decimals.digits}`)
      this.at = decimals.end
      this.parts++
    }
    return true
  }

  private scale(scale: number): boolean {
    if (!(scale < LARGE ? this.smallScale(scale) : this.largeScale(scale))) return false
    if (this.second !== undefined) this.second *= scale
    this.largest = Math.max(this.largest, scale)
    this.lastScale = scale
    this.current = undefined
    this.zero = false
    this.spelled = true
    this.parts++
    this.at++
    // Korean sets a space after each ten thousand: 3만 5천.
    if (scale >= LARGE && this.text[this.at] === ' ' && goesOn(this.text, this.at + 1, this.runs)) this.at++
    return true
  }

  /** Ten may stand without a digit before it; a hundred only as the denominator of a percentage. */
  private smallScale(scale: number): boolean {
    const percent = () => this.parts === 0 && startsWithAny(this.text, this.at + 1, this.runs.fraction) !== undefined
    const stands = scale === 10 || this.runs.bare?.includes(this.text[this.at]!)
    const bare = stands ? this.section % (scale * 10) === 0 : percent()
    if (this.current === undefined && !bare) return false
    this.section += (this.current ?? 1) * scale
    return true
  }

  private largeScale(scale: number): boolean {
    if (this.parts === 0) return false
    const amount = this.section + (this.current ?? 0)
    // 三兆五千億: the thousand belongs to the hundred million after it.
    const wholeTotal = this.total > 0 && scale > this.lastLarge
    this.total = wholeTotal ? (this.total + amount) * scale : this.total + amount * scale
    this.lastLarge = scale
    this.section = 0
    return true
  }

  /** What the last digits are worth: 一万五 is 15,000, but 一万零五 10,005. */
  private rest(): number {
    const { current, lastScale } = this
    if (current === undefined) return 0
    const shortened = !this.zero && current < 10 && Number.isInteger(current) && lastScale >= 100
    return shortened && Number.isFinite(lastScale) ? (current * lastScale) / 10 : current
  }
}

/** The number in character numerals or digits with them that stands at a place; null when none does. */
export const readSection = (text: string, start: number, runs: NumeralRuns): Section | null =>
  new SectionReader(text, start, runs).read()
