import type { Span } from '../model/span.ts'
import { alsoMorning, type DateFacts } from './date-facts.ts'
import { toAsciiDigits } from './numerals.ts'
import type { Quantity } from './quantity.ts'

/** A date or a part of one, as a text states it. */
export interface DateMention extends Span {
  readonly text: string
  readonly year?: number
  /** 1 to 12. */
  readonly month?: number
  readonly day?: number
  /** 1 (Monday) to 7. */
  readonly weekday?: number
  /** Days from the day of speaking; several where the word means several. */
  readonly relative?: readonly number[]
  /** May be something else: a morning, the verb “may”. */
  readonly weak?: true
}

type Parts = Omit<DateMention, 'start' | 'end' | 'text'>

// Longest stretch looked at on either side of a month's name for its day and year.
const REACH = 28
const DAY_BEFORE =
  /(?<![\p{N}.,:/-])(?<day>\d{1,2})(?:\.|er|re|st|nd|rd|th|º|ª|°|-?го|-?е|-?ое|\.?º)?[ -]?(?:(?:de|of|di|do|d'|ngày|वीं|ב|the)[ ]?)?$/u
const OF_OR_IN_FRONT =
  /(?:^|[^\p{L}])(?:in|of|since|until|till|by|last|next|this|early|late|mid|from|through|during|between|every|w|do|od)[ -]$/iu
const LINK = / (?:(?:de|of|di|do|the|d') ?)?$/u
const AFTER_MONTH =
  /^\.?(?:,? ?(?<day>\d{1,2})(?:st|nd|rd|th)?(?![\p{N}:%]|[.,]\d|-?\p{L}))?(?:(?:,|\.)? ?(?:de |del |of |di |do |năm |עד )?(?<year>[12]\d{3})(?!\p{Nd}|[.,]\d))?/u
const BEFORE_ALSO_A_YEAR = /(?<![\p{N}.,])(?<year>[12]\d{3})[ ,-]+$/u

const NUMERAL = '[\\d〇零一二三四五六七八九十]'
const CJK_DATE = new RegExp(
  `(?:(?<year>\\d{4}|[〇零一二三四五六七八九]{4}) ?[年년] ?)?(?<![\\d.,])(?<month>${NUMERAL}{1,3}) ?[月월](?![间間])(?: ?(?<day>${NUMERAL}{1,3}) ?[日号號일])?`,
  'gu',
)
const NUMERIC =
  /(?<![\p{N}\p{L}.,:/-])(?:(?<y>[12]\d{3})(?<s>[-/.])(?<m>\d{1,2})\k<s>(?<d>\d{1,2})|(?<a>\d{1,2})(?<t>[-/.]) ?(?<b>\d{1,2})\k<t> ?(?<year>[12]\d{3}|\d{2})|(?<c>9|11)\/(?<e>11|9))(?![\p{N}:%]|[.,/-]\d|\p{L})/gu
const HAN: Readonly<Record<string, number>> = {
  〇: 0,
  零: 0,
  一: 1,
  二: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
}

/** Digits of every script in the basic plane as ASCII, so that places in the text stay. */
const asciiInPlace = (text: string): string =>
  text.replace(/\p{Nd}/gu, (digit) => (digit.length === 1 ? toAsciiDigits(digit) : digit))

/** A number up to 99, or a year digit by digit, in digits or Han numerals; NaN when it is neither. */
function hanNumber(text: string): number {
  if (/^\d+$/.test(text)) return Number(text)
  if (!text.includes('十')) return Number([...text].map((char) => HAN[char] ?? char).join(''))
  const [tens = '', units = ''] = text.split('十')
  return (tens ? (HAN[tens] ?? Number.NaN) : 1) * 10 + (units ? (HAN[units] ?? Number.NaN) : 0)
}

const isMonth = (month: number): boolean => month >= 1 && month <= 12
const isDay = (day: number): boolean => day >= 1 && day <= 31

const escaped = (word: string): string => word.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
const patterns = new WeakMap<ReadonlyMap<string, unknown>, RegExp | null>()

function patternOf(words: ReadonlyMap<string, unknown>, { spaced, proclitics, enclitics }: DateFacts): RegExp | null {
  let pattern = patterns.get(words)
  if (pattern === undefined) {
    const list = [...words.keys()].sort((a, b) => b.length - a.length).map(escaped)
    const front = `(?<=(?:^|[^\\p{L}\\p{M}\\p{N}])${proclitics ? `[${proclitics}]?` : ''})`
    const back = `(?=${[...enclitics, ''].map((end) => `${end}(?![\\p{L}\\p{M}\\p{N}])`).join('|')})`
    const source = spaced ? `${front}(?:${list.join('|')})${back}` : list.join('|')
    pattern = list.length > 0 ? new RegExp(source, 'giu') : null
    patterns.set(words, pattern)
  }
  return pattern
}

function numericParts(groups: Readonly<Record<string, string | undefined>>, order: DateFacts['order']): Parts | null {
  const { y, m, d, a, b, c, e, year } = groups
  if (y) return { year: Number(y), month: Number(m), day: Number(d) }
  if (c && e)
    return c === e
      ? null
      : { month: order === 'mdy' ? Number(c) : Number(e), day: order === 'mdy' ? Number(e) : Number(c) }
  const [first, second] = [Number(a), Number(b)]
  const monthFirst = second > 12 || (groups.t === '/' && order === 'mdy' && first <= 12)
  const [month, day] = monthFirst ? [first, second] : [second, first]
  return { year: year!.length === 2 ? 2000 + Number(year) : Number(year), month, day }
}

class DateReader {
  private readonly text: string
  private readonly ascii: string
  private readonly facts: DateFacts
  /** Days in words, by the place where they end. */
  private readonly spelledDays = new Map<number, Quantity>()
  private readonly found: DateMention[] = []

  constructor(text: string, facts: DateFacts, numbers: readonly Quantity[]) {
    this.text = text
    this.ascii = asciiInPlace(text)
    this.facts = facts
    for (const number of numbers) {
      const sure = number.kind === 'ordinal' || !number.weak
      if (number.spelled && sure && isDay(number.value)) this.spelledDays.set(number.end, number)
    }
  }

  read(): DateMention[] {
    this.numeric()
    this.cjk()
    this.monthNames()
    this.names(this.facts.weekdays, (weekday) => ({ weekday }))
    this.names(this.facts.relative, (relative, word) => ({
      relative,
      ...(alsoMorning(word) ? { weak: true as const } : {}),
    }))
    const ordered = this.found.sort((a, b) => a.start - b.start || b.end - a.end)
    let covered = 0
    return ordered.filter((mention) => {
      const inside = mention.end <= covered
      covered = Math.max(covered, mention.end)
      return !inside
    })
  }

  private push(start: number, end: number, parts: Parts): void {
    this.found.push({ start, end, text: this.text.slice(start, end), ...parts })
  }

  private numeric(): void {
    for (const match of this.ascii.matchAll(NUMERIC)) {
      const parts = numericParts(match.groups!, this.facts.order)
      if (!parts || !isMonth(parts.month!) || !isDay(parts.day!)) continue
      this.push(match.index, match.index + match[0].length, parts)
    }
  }

  private cjk(): void {
    for (const match of this.ascii.matchAll(CJK_DATE)) {
      const { year, month, day } = match.groups!
      const parts = { month: hanNumber(month!), ...(day && isDay(hanNumber(day)) ? { day: hanNumber(day) } : {}) }
      if (!isMonth(parts.month)) continue
      this.push(match.index, match.index + match[0].length, { ...parts, ...(year ? { year: hanNumber(year) } : {}) })
    }
  }

  private monthNames(): void {
    const pattern = patternOf(this.facts.months, this.facts)
    if (!pattern) return
    for (const match of this.ascii.matchAll(pattern)) this.monthName(match.index, match[0])
  }

  private monthName(at: number, name: string): void {
    const key = name.toLowerCase()
    const month = this.facts.months.get(key)
    if (month === undefined) return
    const before = this.ascii.slice(Math.max(0, at - REACH), at)
    const after = this.ascii.slice(at + name.length, at + name.length + REACH)
    const dayBefore = DAY_BEFORE.exec(before)
    const next = AFTER_MONTH.exec(after)
    const dayAfter = dayBefore && isDay(Number(dayBefore.groups!.day)) ? undefined : next?.groups?.day
    const spelled = dayBefore || dayAfter ? undefined : this.spelledBefore(at, name, before)
    const day = dayAfter ?? dayBefore?.groups?.day ?? spelled?.value
    const valid = day !== undefined && isDay(Number(day))
    const year = next?.groups?.year ?? BEFORE_ALSO_A_YEAR.exec(before)?.groups?.year
    if (this.facts.unsure.has(key) && !valid && !year && !this.looksLikeMonth(name, before)) return
    const usesAfter = next && (dayAfter || next.groups?.year) && (!next.groups?.day || dayAfter)
    const start = spelled?.start ?? (valid && !dayAfter ? at - before.length + dayBefore!.index : at)
    const end = at + name.length + (usesAfter ? next[0].length : 0)
    this.push(start, end, { month, ...(valid ? { day: Number(day) } : {}), ...(year ? { year: Number(year) } : {}) })
  }

  private spelledBefore(at: number, name: string, before: string): Quantity | undefined {
    const link = LINK.exec(before)?.[0].length ?? 0
    const number = this.spelledDays.get(at - link)
    const unsure = this.facts.unsure.has(name.toLowerCase())
    return unsure && this.facts.capitalMonths && !/^\p{Lu}/u.test(name) ? undefined : number
  }

  /** “in May”, “last March”: written with a capital after a word that stands before months. */
  private looksLikeMonth(name: string, before: string): boolean {
    return name.length > 2 && /^\p{Lu}/u.test(name) && OF_OR_IN_FRONT.test(before)
  }

  private names<T>(words: ReadonlyMap<string, T>, parts: (value: T, word: string) => Parts): void {
    const pattern = patternOf(words, this.facts)
    if (!pattern) return
    for (const match of this.ascii.matchAll(pattern)) {
      const word = match[0].toLowerCase()
      const value = words.get(word)
      if (value !== undefined) this.push(match.index, match.index + match[0].length, parts(value, word))
    }
  }
}

/**
 * Every date, weekday, month and named day that a text states, in order. `text` should be normalised. `numbers`, what
 * `readNumbers` found in it, lets days written in words be read (the first of May). Linear.
 */
export function readDates(text: string, facts: DateFacts, numbers: readonly Quantity[] = []): DateMention[] {
  return new DateReader(text, facts, numbers).read()
}
