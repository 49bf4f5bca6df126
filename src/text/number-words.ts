import type { NumberFacts } from './number-facts.ts'

/** What a word or phrase does inside a number. */
export interface NumberWord {
  readonly role: 'value' | 'scale' | 'ordinal' | 'fraction' | 'joiner'
  readonly value: number
  /** Also a fraction (third) or a scale (hundred) besides its role. */
  readonly fraction?: number
  /** More often something else when it stands alone. */
  readonly ambiguous: boolean
  /** A scale that is a number without another before it. */
  readonly bare: boolean
}

/** The number words of a language, ready to look up. */
export interface Lexicon {
  readonly facts: NumberFacts
  readonly words: ReadonlyMap<string, NumberWord>
  readonly pieces: ReadonlyMap<string, NumberWord>
  readonly units: ReadonlyMap<string, string>
  readonly unitsBefore: ReadonlyMap<string, string>
  readonly plus: ReadonlyMap<string, number>
  readonly approximate: ReadonlyMap<string, true>
  readonly articles: ReadonlySet<string>
  readonly tails: readonly string[]
  readonly ordinalTails: readonly string[]
  /** Most words in one entry. */
  readonly longestPhrase: number
}

// The longest compound in use is far shorter; longer words are not looked at.
const LONGEST_COMPOUND = 64

/** A word as the lexicon keys it. */
export const keyOf = (word: string): string =>
  word.normalize('NFC').toLowerCase().replaceAll('-', ' ').replaceAll('\u200c', ' ').replaceAll('’', "'")

function mapKeys<T>(record: Readonly<Record<string, T>> | undefined): Map<string, T> {
  return new Map(Object.entries(record ?? {}).map(([key, value]) => [keyOf(key), value]))
}

function compile(facts: NumberFacts): Lexicon {
  const words = new Map<string, NumberWord>()
  const ambiguous = new Set(facts.ambiguous.map(keyOf))
  const bare = new Set((facts.bare ?? []).map(keyOf))
  const put = (role: NumberWord['role'], record: Readonly<Record<string, number>>): void => {
    for (const [key, value] of mapKeys(record)) {
      const known = words.get(key)
      const flags = { ambiguous: ambiguous.has(key), bare: bare.has(key) }
      if (!known) words.set(key, { role, value, ...flags })
      else if (role === 'fraction') words.set(key, { ...known, fraction: value })
    }
  }
  put('scale', facts.scales)
  put('value', facts.words)
  put('ordinal', facts.ordinals)
  put('fraction', facts.fractions)
  put('joiner', Object.fromEntries(facts.joiners.map((joiner) => [joiner, 0])))

  const pieces = new Map<string, NumberWord>()
  for (const [key, word] of words) if (!key.includes(' ') && word.role !== 'fraction') pieces.set(key, word)
  for (const [key, value] of mapKeys(facts.inside)) {
    pieces.set(key, { role: 'value', value, ambiguous: false, bare: false })
  }
  const lexicon = {
    facts,
    words,
    pieces,
    units: mapKeys(facts.units),
    unitsBefore: mapKeys(facts.unitsBefore),
    plus: mapKeys(facts.plus),
    approximate: new Map((facts.approximate ?? []).map((word) => [keyOf(word), true as const])),
    articles: new Set((facts.articles ?? []).map(keyOf)),
    tails: [...(facts.tails ?? [])].sort((a, b) => b.length - a.length),
    ordinalTails: [...(facts.ordinalTails ?? [])].sort((a, b) => b.length - a.length),
  }
  const keys = [
    ...words.keys(),
    ...lexicon.units.keys(),
    ...lexicon.unitsBefore.keys(),
    ...lexicon.plus.keys(),
    ...lexicon.approximate.keys(),
  ]
  return { ...lexicon, longestPhrase: Math.max(1, ...keys.map((key) => key.split(' ').length)) }
}

const compiled = new WeakMap<NumberFacts, Lexicon>()

/** The lexicon of a language's facts, built once. */
export function lexiconOf(facts: NumberFacts): Lexicon {
  let lexicon = compiled.get(facts)
  if (!lexicon) {
    lexicon = compile(facts)
    compiled.set(facts, lexicon)
  }
  return lexicon
}

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

  /** Reads the second half of a year: nineteen | eighty. False where the first half is no century. */
  pair(value: number): boolean {
    const century = this.group
    if (!this.facts?.pairYears || this.total > 0 || century === undefined) return false
    if (century < 13 || century > 20 || value < 10 || value > 99) return false
    this.group = century * 100 + value
    return true
  }
}

/** A compound word read as one number. */
export interface Compound {
  readonly value: number
  readonly ordinal: boolean
}

function applyPiece(sum: NumberSum, piece: NumberWord): boolean {
  if (piece.role === 'joiner') return sum.join()
  if (piece.role === 'scale') return sum.multiply(piece.value)
  return sum.add(piece.value)
}

/** Cuts a word into number pieces, longest first; null where it is not wholly made of them. */
export function readCompound(key: string, lexicon: Lexicon): Compound | null {
  if (key.length > LONGEST_COMPOUND || key.length < 3) return null
  const dead = new Set<number>()
  const path: NumberWord[] = []

  const finish = (at: number): boolean => {
    if (at === key.length) return path.length > 1 || !path[0]!.ambiguous
    const rest = key.slice(at)
    return lexicon.tails.includes(rest) || (path.at(-1)!.role !== 'ordinal' && endsOrdinal(rest))
  }
  const endsOrdinal = (rest: string): boolean => {
    const last = path.at(-1)!
    return lexicon.ordinalTails.includes(rest) && (last.role === 'scale' || last.value >= 20 || path.length > 1)
  }
  const walk = (at: number): boolean => {
    if (path.length > 0 && finish(at) && path.at(-1)!.role !== 'joiner' && total(path, lexicon)) return true
    if (dead.has(at)) return false
    for (let end = key.length; end > at; end--) {
      const piece = lexicon.pieces.get(key.slice(at, end))
      if (!piece || (piece.role === 'ordinal' && end < key.length)) continue
      path.push(piece)
      if (total(path, lexicon) && walk(end)) return true
      path.pop()
    }
    dead.add(at)
    return false
  }
  if (!walk(0)) return null
  const sum = total(path, lexicon)!
  const length = path.length
  // A single plain word is no compound: it would be in the lexicon itself.
  if (length === 1 && lexicon.words.has(key)) return null
  const rest = [...lexicon.ordinalTails].some((tail) => key.endsWith(tail) && !lexicon.tails.includes(tail))
  return { value: sum.value, ordinal: path.at(-1)!.role === 'ordinal' || rest }
}

function total(path: readonly NumberWord[], lexicon: Lexicon): NumberSum | null {
  const sum = new NumberSum(lexicon.facts)
  return path.every((piece) => applyPiece(sum, piece)) ? sum : null
}
