import type { AnalysedText } from '../alignment/aligned-pair.ts'
import { numbersOf } from '../alignment/numbers-read.ts'
import { overlaps } from '../model/span.ts'
import { type DateFacts, dateFacts } from '../text/date-facts.ts'
import { type DateMention, readDates } from '../text/dates.ts'
import type { Quantity } from '../text/quantity.ts'
import { agreement } from '../text/quantity-match.ts'

/** A quantity with where it stands in its text, 0 (start) to 1 (end). */
export interface PlacedQuantity extends Quantity {
  readonly place: number
  /** Part of a date, which the date check compares. */
  readonly dated: boolean
}

const factsByTag = new Map<string, DateFacts>()

function factsOf({ language, profile }: AnalysedText): DateFacts {
  let facts = factsByTag.get(language)
  if (!facts) {
    facts = dateFacts(language, {
      ...(profile.months ? { months: profile.months } : {}),
      ...(profile.weekdays ? { weekdays: profile.weekdays } : {}),
      ...(profile.relativeDays ? { relativeDays: profile.relativeDays } : {}),
    })
    factsByTag.set(language, facts)
  }
  return facts
}

/** The figures and dates of a text. */
export interface Figures {
  readonly quantities: readonly PlacedQuantity[]
  /** Empty where the language is unknown. */
  readonly dates: readonly DateMention[]
}

const read = new WeakMap<AnalysedText['words'], Figures>()

/** The figures and dates of a text, each figure with its place and whether a date claims it. Read once a text. */
export function figuresOf(analysed: AnalysedText): Figures {
  let figures = read.get(analysed.words)
  if (!figures) {
    figures = readFigures(analysed)
    read.set(analysed.words, figures)
  }
  return figures
}

function readFigures(analysed: AnalysedText): Figures {
  const { text, language } = analysed
  const numbers = numbersOf(analysed)
  const dates = language === 'und' ? [] : readDates(text, factsOf(analysed), numbers)
  let first = 0
  const quantities = numbers.map((quantity) => {
    while (first < dates.length && dates[first]!.end <= quantity.start) first++
    const dated = dates[first] !== undefined && overlaps(dates[first]!, quantity)
    return { ...quantity, place: quantity.start / Math.max(1, text.length), dated }
  })
  return { quantities, dates }
}

// Agreement beyond equality is looked for among this many neighbours, so that lists of figures stay cheap.
const NEIGHBOURS = 400

/** Values of a text, to look quantities up in: exact ones by value, the rest one by one. */
export class QuantityPool {
  readonly all: readonly PlacedQuantity[]
  private readonly exact = new Set<number>()
  /** Answers by what was asked, without its place: a list that repeats a figure asks the same thousands of times. */
  private readonly answers = new Map<string, boolean>()

  constructor(quantities: readonly PlacedQuantity[]) {
    this.all = quantities
    for (const quantity of quantities) {
      this.exact.add(quantity.value)
      for (const value of quantity.alternatives ?? []) this.exact.add(value)
    }
  }

  /** Whether any quantity here says the same: equal, converted, or rounded where a word says that it is. */
  has(quantity: PlacedQuantity): boolean {
    if (this.exact.has(quantity.value)) return true
    const { value, alternatives, kind, unit, scale, approximate, text } = quantity
    const key = JSON.stringify([value, alternatives, kind, unit, scale, approximate, text])
    let answer = this.answers.get(key)
    if (answer === undefined) {
      answer = this.hasLike(quantity)
      this.answers.set(key, answer)
    }
    return answer
  }

  private hasLike(quantity: PlacedQuantity): boolean {
    for (const other of this.around(quantity.place)) {
      const found = agreement(quantity, other)
      if (found === 'same' || found === 'converted') return true
      if (found === 'rounded' && (quantity.approximate || other.approximate)) return true
    }
    return false
  }

  private around(place: number): readonly PlacedQuantity[] {
    if (this.all.length <= NEIGHBOURS) return this.all
    const middle = Math.round(place * this.all.length)
    return this.all.slice(Math.max(0, middle - NEIGHBOURS / 2), middle + NEIGHBOURS / 2)
  }
}
