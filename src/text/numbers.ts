import { type Atom, numberAtoms } from './number-atoms.ts'
import { readDigitAtoms } from './number-digits.ts'
import type { NumberFacts } from './number-facts.ts'
import { readHalfUnit, readMeasure, readVague } from './number-measures.ts'
import { shareAcrossRange, withContext } from './number-neighbours.ts'
import { readPhrase } from './number-phrase.ts'
import { readHour, readRun } from './number-runs.ts'
import { type Lexicon, lexiconOf } from './number-words.ts'
import type { Draft, Quantity } from './quantity.ts'

// Two letters or more, or one that is no common word; with the ending of an ordinal in French (XIXe).
const ROMAN = /^(?<numeral>(?=[IVX]{2}|[VX]|I(?:er|re))X{0,3}(?:IX|IV|V?I{0,3}))(?:er|re|e|es|ème)?$/
const ROMAN_VALUES: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10 }

function romanValue(text: string): number {
  const values = [...text].map((char) => ROMAN_VALUES[char]!)
  return values.reduce((sum, value, index) => sum + (value < (values[index + 1] ?? 0) ? -value : value), 0)
}

class Reader {
  private readonly text: string
  private readonly atoms: readonly Atom[]
  private readonly lexicon: Lexicon | undefined
  private readonly found: Draft[] = []

  constructor(text: string, facts: NumberFacts | undefined) {
    this.text = text
    this.atoms = numberAtoms(text)
    this.lexicon = facts && lexiconOf(facts)
  }

  read(): Draft[] {
    for (let at = 0; at < this.atoms.length; ) at = this.step(at)
    for (let index = 1; index < this.found.length; index++) {
      shareAcrossRange(this.found[index - 1]!, this.found[index]!, this.text)
    }
    return this.found
  }

  /** Reads at one atom; the index to go on from. */
  private step(at: number): number {
    const atom = this.atoms[at]!
    if (atom.kind === 'digits' || atom.kind === 'fraction') {
      const run = this.lexicon?.facts.runs ? this.runAt(at, atom.start) : null
      return run ?? this.digits(at)
    }
    if (atom.kind !== 'word') return at + 1
    if (this.lexicon?.facts.runs) {
      const next = this.runsInWord(at)
      if (next !== null) return next
    }
    return this.words(at)
  }

  private digits(at: number): number {
    const { drafts, next } = readDigitAtoms(this.text, this.atoms, at, this.lexicon)
    let end = 0
    for (const { draft, first } of drafts) {
      if (this.text.startsWith('年代', draft.end)) draft.kind = 'decade'
      end = withContext(draft, this.atoms, first, next, this.text, this.lexicon)
      this.found.push(draft)
    }
    return this.after(next, end)
  }

  /** The first atom from an index on that starts at a place in the text or after it. */
  private after(next: number, end: number): number {
    let at = next
    while (at < this.atoms.length && this.atoms[at]!.start < end) at++
    return at
  }

  private words(at: number): number {
    const atom = this.atoms[at]!
    const phrase = this.lexicon && readPhrase(this.text, this.atoms, this.lexicon, at)
    if (phrase) {
      const draft: Draft = {
        start: atom.start,
        end: phrase.end,
        value: phrase.value,
        kind: phrase.kind,
        scale: phrase.scale,
        text: '',
        spelled: true,
      }
      if (phrase.weak) draft.weak = true
      if (phrase.alternatives.length > 0) draft.alternatives = phrase.alternatives
      const end = withContext(draft, this.atoms, at, phrase.next, this.text, this.lexicon)
      this.found.push(draft)
      return this.after(Math.max(at + 1, phrase.next), end)
    }
    const measure =
      this.lexicon?.measuring.has(atom.key.replace(/^\p{L}{1,3}'/u, '')) &&
      (readVague(this.text, atom.start, this.lexicon) ?? readMeasure(this.text, atom.start, this.lexicon))
    if (measure) {
      this.found.push(measure)
      return this.after(at + 1, measure.end)
    }
    const roman = ROMAN.exec(atom.text)?.groups?.numeral
    if (roman) {
      const { start, end, text } = atom
      this.found.push({ start, end, text, value: romanValue(roman), kind: 'roman', scale: 1, weak: true })
    }
    return at + 1
  }

  /** Looks for numerals inside a word of a script without spaces; null where the word holds none. */
  private runsInWord(at: number): number | null {
    const { runs } = this.lexicon!.facts
    const atom = this.atoms[at]!
    let position = atom.start
    let next: number | null = null
    while (position < atom.end) {
      if (runs!.opensWords && position > atom.start && !this.ranks(position)) break
      const char = this.text[position]!
      const starts = Object.hasOwn(runs!.digits, char) || Object.hasOwn(runs!.scales, char)
      if (!starts || this.excepted(char, position)) {
        const half = readHalfUnit(this.text, position, this.lexicon!)
        if (half) this.found.push(half)
        position++
        continue
      }
      const end = this.pushRun(at, position)
      if (end === null) position++
      else {
        position = end
        next = at + 1
      }
    }
    if (next === null) return null
    while (next < this.atoms.length && this.atoms[next]!.start < position) next++
    return next
  }

  private ranks(position: number): boolean {
    return this.lexicon!.facts.runs!.ordinal.some((word) => this.text.endsWith(word, position))
  }

  /** Whether a numeral is part of a word that is none; 一个 is a number where a half follows. */
  private excepted(char: string, position: number): boolean {
    const { except, half, counters } = this.lexicon!.facts.runs!
    // 一時 is “for a time”, but 一時間 an hour: the counter goes on behind the exception.
    const counter = counters.find((word) => this.text.startsWith(word, position + 1))
    return except.some((word) => {
      if (!word.includes(char) || !this.covers(word, position)) return false
      if (word.startsWith(char) && (counter?.length ?? 0) >= word.length) return false
      return half === undefined || !word.startsWith(char) || !this.text.startsWith(half[0]!, position + word.length)
    })
  }

  /** Whether an exception stands around a place in the text. */
  private covers(word: string, position: number): boolean {
    const from = Math.max(0, position - word.length + 1)
    const found = this.text.slice(from, position + word.length).indexOf(word)
    return found >= 0 && from + found <= position
  }

  private runAt(at: number, start: number): number | null {
    if (/^\p{Script=Latin}$/u.test(this.text[start - 1] ?? '')) return null
    const reading = readRun(this.text, start, this.lexicon!.facts.runs!)
    if (!reading?.spelled) return null
    const end = this.pushRun(at, start)
    if (end === null) return null
    let next = at + 1
    while (next < this.atoms.length && this.atoms[next]!.end <= end) next++
    // The rest of a word that the number ended in is read as well.
    const rest = this.atoms[next]
    if (rest && rest.start < end) {
      const word = { ...rest, start: end, text: this.text.slice(end, rest.end), key: this.text.slice(end, rest.end) }
      ;(this.atoms as Atom[])[next] = word
    }
    return next
  }

  /** 三四: the second number starts at the second character. */
  private pushSecond(first: Draft, value: number): void {
    const { text } = this
    const start = first.start + 1
    this.found.push({ ...first, start, value, text: text.slice(start, first.end) })
    first.end = start
    first.text = text.slice(first.start, start)
  }

  /** Whether what number words are written onto, or a unit, stands at a place in the text, a space before it or not. */
  private counts(at: number): boolean {
    const from = this.text[at] === ' ' ? at + 1 : at
    const { tails, units } = this.lexicon!
    return [...tails, ...units.keys()].some((word) => this.text.startsWith(word, from))
  }

  private pushRun(at: number, start: number): number | null {
    const runs = this.lexicon!.facts.runs!
    const reading = readRun(this.text, start, runs)
    if (!reading) return null
    const { text } = this
    const ranks = this.ranks(start)
    const counted = runs.counters.some((word) => text.startsWith(word, reading.end))
    const decade = text.startsWith('年代', reading.end)
    const draft: Draft = {
      start,
      end: reading.end,
      value: reading.value,
      kind: ranks ? 'ordinal' : decade ? 'decade' : reading.kind,
      scale: reading.scale >= 10_000 ? reading.scale : 1,
      text: text.slice(start, reading.end),
      spelled: true,
    }
    if (!reading.certain && !ranks && !counted) draft.weak = true
    if (runs.doubtful?.includes(draft.text) && !this.counts(reading.end)) draft.weak = true
    if (reading.approximate) {
      draft.weak = true
      draft.approximate = true
    }
    if (reading.value === 1) draft.weak = true
    if (!ranks && !decade && reading.kind === 'cardinal') readHour(text, draft, runs)
    withContext(draft, this.atoms, at, at + 1, text, this.lexicon)
    if (reading.kind === 'percent') draft.unit = '%'
    this.found.push(draft)
    if (reading.second !== undefined) this.pushSecond(draft, reading.second)
    return Math.max(reading.end, draft.end)
  }
}

/**
 * Every number that a text states, by value, in order: digits of any script with the language's separators, number
 * words, fractions, percentages, times, decades, numbers inside names. Without facts digits alone are read. `text`
 * should be normalised; spans point into it. Linear in its length.
 */
export function readNumbers(text: string, facts: NumberFacts | undefined): Quantity[] {
  return new Reader(text, facts).read()
}
