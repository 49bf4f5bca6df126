import type { NumberFacts } from './number-facts.ts'

/** Adds up number words as they come: hundreds into groups, groups times scales into the total. */
export class NumberSum {
  private readonly facts: NumberFacts | undefined
  private total = 0
  private lastScale = Number.POSITIVE_INFINITY
  private group: number | undefined
  private joined = false
  /** The largest scale used, 1 when none. */
  scale = 1

  constructor(facts: NumberFacts | undefined) {
    this.facts = facts
  }

  get empty(): boolean {
    return this.group === undefined && this.total === 0
  }

  get value(): number {
    return this.total + (this.group ?? 0)
  }

  /** False, and nothing changed, where the value cannot follow what stands there. */
  add(value: number): boolean {
    if (this.group === undefined) {
      if (this.total > 0 && value >= this.lastScale) return false
      this.group = value
    } else if (this.fits(value)) this.group += value
    else return false
    this.joined = false
    return true
  }

  private fits(value: number): boolean {
    const group = this.group!
    if (value <= 0 || !Number.isInteger(value) || !Number.isInteger(group)) return false
    if (value < 10) return group % 10 === 0 && (group % 100 >= 20 || (group >= 100 && group % 100 === 0))
    if (value < 100) {
      const unit = group % 100
      const unitFirst = this.facts?.unitsFirst === true && this.joined
      if (unitFirst && unit > 0 && unit < 10 && value >= 20 && value % 10 === 0) return true
      return group >= 100 && unit === 0
    }
    return value < 1000 && group >= 1000 && group % 1000 === 0
  }

  /** Multiplies by a hundred, a thousand, a million … False where that makes no number. */
  multiply(scale: number): boolean {
    // Eighty and a hundred are two numbers.
    if (this.joined && this.group !== undefined) return false
    if (scale < 1000) {
      if (this.group === undefined) {
        if (this.total > 0 && scale >= this.lastScale) return false
        this.group = scale
      } else {
        const tail = this.group % 100
        if (tail === 0 || this.group >= 100 * scale) return false
        this.group = this.group - tail + tail * scale
      }
    } else if (this.total > 0 && scale > this.lastScale) {
      this.total = (this.total + (this.group ?? 0)) * scale
      this.group = undefined
      this.lastScale = scale
    } else if (scale < this.lastScale || this.total === 0) {
      this.total += (this.group ?? 1) * scale
      this.group = undefined
      this.lastScale = scale
    } else return false
    this.scale = Math.max(this.scale, scale)
    this.joined = false
    return true
  }

  /** Notes a word such as “and”; false where a number cannot go on after it. */
  join(): boolean {
    const group = this.group
    if (this.empty) return false
    if (this.facts?.joinAfter === 'hundreds' && group !== undefined && group % 100 !== 0) return false
    this.joined = true
    return true
  }

  /** Adds a fraction that follows: two and a half; of a million, half a million. */
  plus(value: number): void {
    if (this.group === undefined && this.total > 0) this.total += value * this.lastScale
    else this.group = (this.group ?? 0) + value
  }

  /** Adds a fraction that stood before the number and counts in its last scale: साढ़े तीन सौ is 350. */
  plusOfScale(value: number): void {
    const hundreds = this.group !== undefined && this.group >= 100 && this.group % 100 === 0
    this.plus(hundreds ? value * 100 : value)
  }

  /** Reads the second half of a year: nineteen | eighty. False where the first half is no century. */
  pair(value: number): boolean {
    const century = this.group
    if (!this.facts?.pairYears || this.total > 0 || century === undefined) return false
    if (century < 13 || century > 20 || value < 10 || value > 99) return false
    this.group = century * 100 + value
    return true
  }
}
