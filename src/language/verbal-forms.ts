import { findCues } from './cues.ts'
import type { Forms, Person, Persons, Tenses, Time } from './grammar.ts'
import type { Cues } from './profile.ts'

/** Where a form stands and what it says. Offsets into the text searched. */
export interface Shown<Kind extends string> {
  readonly kind: Kind
  readonly start: number
  readonly end: number
}

interface Index<Kind extends string> {
  readonly words: ReadonlyMap<string, readonly Kind[]>
  readonly endings: ReadonlyMap<string, readonly Kind[]>
  readonly longest: number
  readonly patterns: readonly { readonly kind: Kind; readonly cues: Cues }[]
}

const NOTHING: readonly never[] = []
// A word is more than its ending: "ait" alone is no imperfect.
const SHORTEST_STEM = 2

function put<Kind>(map: Map<string, Kind[]>, keys: readonly string[] = [], kind: Kind): void {
  for (const key of keys) map.set(key, [...(map.get(key) ?? []), kind])
}

function indexOf<Kind extends string>(
  groups: readonly (readonly [Kind, Forms])[],
  lookalikes: readonly string[] = [],
  lookalikeEndings: readonly string[] = [],
): Index<Kind> {
  const words = new Map<string, Kind[]>()
  const endings = new Map<string, Kind[]>()
  for (const [kind, forms] of groups) {
    put(words, forms.words, kind)
    put(endings, forms.endings, kind)
  }
  for (const word of lookalikes) if (!words.has(word)) words.set(word, [])
  for (const ending of lookalikeEndings) endings.set(ending, [])
  return {
    words,
    endings,
    longest: Math.max(0, ...[...endings.keys()].map((ending) => ending.length)),
    patterns: groups.flatMap(([kind, { patterns }]) => (patterns ? [{ kind, cues: { words: [], patterns } }] : [])),
  }
}

function kindsOf<Kind extends string>(word: string, index: Index<Kind>, takesEndings: boolean): readonly Kind[] {
  const whole = index.words.get(word)
  if (whole) return whole
  if (!takesEndings) return NOTHING
  for (let length = Math.min(index.longest, word.length - SHORTEST_STEM); length > 0; length--) {
    const kinds = index.endings.get(word.slice(-length))
    if (kinds) return kinds
  }
  return NOTHING
}

/** A text as the search needs it. */
export interface Searchable {
  readonly text: string
  readonly words: readonly { readonly text: string; readonly start: number; readonly end: number }[]
  readonly spaced: boolean
  /** Whether a capital makes a noun, which no ending makes a verb. */
  readonly capitalisesNouns: boolean
}

function search<Kind extends string>(text: Searchable, index: Index<Kind>): Shown<Kind>[] {
  const found: Shown<Kind>[] = []
  for (const { kind, cues } of index.patterns) {
    for (const { start, end } of findCues(text.text, cues, text.spaced)) found.push({ kind, start, end })
  }
  found.sort((a, b) => a.start - b.start || b.end - a.end)
  if (index.words.size === 0 && index.endings.size === 0) return found
  const phrases = [...found]
  let at = 0
  let reached = 0
  for (const word of text.words) {
    while (at < phrases.length && phrases[at]!.start < word.end) reached = Math.max(reached, phrases[at++]!.end)
    // A word of a longer form has said what it says: "a" of "a signé" is no present.
    if (word.start < reached) continue
    const lower = word.text.toLowerCase()
    const takesEndings = !(text.capitalisesNouns && lower[0] !== word.text[0])
    // "qu'elle", "j'ai": each part speaks for itself.
    for (const part of lower.includes("'") ? lower.split("'") : [lower]) {
      for (const kind of kindsOf(part, index, takesEndings)) found.push({ kind, start: word.start, end: word.end })
    }
  }
  return found.sort((a, b) => a.start - b.start)
}

interface TenseIndexes {
  readonly times: Index<Time>
  readonly aspects: Index<'progressive' | 'pluperfect'>
}
const tenseIndexes = new WeakMap<Tenses, TenseIndexes>()
const personIndexes = new WeakMap<Persons, Index<Person>>()

/** Where a text tells of which time, in order, by its language's forms; `aspects` apart from them. Linear. */
export function findTimes(
  text: Searchable,
  tenses: Tenses,
): { times: Shown<Time>[]; aspects: Shown<'progressive' | 'pluperfect'>[] } {
  let indexes = tenseIndexes.get(tenses)
  if (!indexes) {
    const { past, present, future, conditional, progressive, pluperfect, lookalikes, lookalikeEndings } = tenses
    indexes = {
      times: indexOf<Time>(
        [
          ['past', past],
          ['present', present ?? {}],
          ['future', future],
          ['conditional', conditional ?? {}],
        ],
        lookalikes,
        lookalikeEndings,
      ),
      aspects: indexOf<'progressive' | 'pluperfect'>([
        ['progressive', progressive ?? {}],
        ['pluperfect', pluperfect ?? {}],
      ]),
    }
    tenseIndexes.set(tenses, indexes)
  }
  return { times: search(text, indexes.times), aspects: search(text, indexes.aspects) }
}

/** Where a text has words for which persons, in order; an ambiguous word comes once for each. Linear. */
export function findPersons(text: Searchable, persons: Persons): Shown<Person>[] {
  let index = personIndexes.get(persons)
  if (!index) {
    index = indexOf(Object.entries(persons) as [Person, Forms][])
    personIndexes.set(persons, index)
  }
  return search(text, index)
}
