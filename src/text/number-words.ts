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
  /** About ten, which others call a dozen. */
  readonly dozenish: boolean
  /** No fraction follows it: a single quarter is three months. */
  readonly closed: boolean
}

/** A word that is always a number, and nothing else of note. */
export const PLAIN = { ambiguous: false, bare: false, dozenish: false, closed: false } as const

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
  readonly of: ReadonlySet<string>
  readonly point: ReadonlySet<string>
  readonly whole: ReadonlySet<string>
  readonly vague: ReadonlyMap<string, readonly number[]>
  readonly measures: ReadonlyMap<string, readonly [value: number, unit: string]>
  readonly tails: readonly string[]
  readonly ordinalTails: readonly string[]
  /** First words of units and of words that measure by themselves: cheap to ask before phrases are looked for. */
  readonly measuring: ReadonlySet<string>
  /** First words of number words and phrases: no phrase begins with another. */
  readonly openings: ReadonlySet<string>
  /** Most words in one entry. */
  readonly longestPhrase: number
}

/** A word as the lexicon keys it. Plain ASCII words, by far the commonest, need little. */
export const keyOf = (word: string): string => (/^[a-z]+$/i.test(word) ? word.toLowerCase() : spelledKey(word))

const spelledKey = (word: string): string =>
  word.normalize('NFC').toLowerCase().replaceAll('-', ' ').replaceAll('\u200c', ' ').replaceAll('’', "'")

function mapKeys<T>(record: Readonly<Record<string, T>> | undefined): Map<string, T> {
  return new Map(Object.entries(record ?? {}).map(([key, value]) => [keyOf(key), value]))
}

function compile(facts: NumberFacts): Lexicon {
  const words = new Map<string, NumberWord>()
  const ambiguous = new Set(facts.ambiguous.map(keyOf))
  const bare = new Set((facts.bare ?? []).map(keyOf))
  const dozenish = new Set((facts.dozenish ?? []).map(keyOf))
  const closed = new Set((facts.closed ?? []).map(keyOf))
  const put = (role: NumberWord['role'], record: Readonly<Record<string, number>>): void => {
    for (const [key, value] of mapKeys(record)) {
      const known = words.get(key)
      const flags = {
        ambiguous: ambiguous.has(key),
        bare: bare.has(key),
        dozenish: dozenish.has(key),
        closed: closed.has(key),
      }
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
    pieces.set(key, { role: 'value', value, ...PLAIN })
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
    of: new Set((facts.of ?? []).map(keyOf)),
    point: new Set((facts.point ?? []).map(keyOf)),
    whole: new Set((facts.whole ?? []).map(keyOf)),
    vague: mapKeys(facts.vague),
    measures: mapKeys(facts.measures),
    tails: [...(facts.tails ?? [])].sort((a, b) => b.length - a.length),
    ordinalTails: [...(facts.ordinalTails ?? [])].sort((a, b) => b.length - a.length),
  }
  const keys = [
    ...words.keys(),
    ...lexicon.units.keys(),
    ...lexicon.unitsBefore.keys(),
    ...lexicon.plus.keys(),
    ...lexicon.approximate.keys(),
    ...lexicon.measures.keys(),
  ]
  const measured = [...lexicon.vague.keys(), ...lexicon.measures.keys(), ...(facts.plus ? lexicon.units.keys() : [])]
  const measuring = new Set(measured.map((key) => key.split(' ')[0]!))
  const openings = new Set([...words.keys()].map((key) => key.split(' ')[0]!))
  return { ...lexicon, measuring, openings, longestPhrase: Math.max(1, ...keys.map((key) => key.split(' ').length)) }
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
