import { stemOf } from '../language/stem.ts'
import { relatednessOfRows, rowOf, wordOfRow } from '../language/word-vectors.ts'
import { areOpposites, areSynonyms } from '../language/wordnet.ts'
import type { AlignedPair, Word } from './aligned-pair.ts'
import { type Term, termsOf } from './source-terms.ts'

/** How close a word and a meaning of a term are, and which of both. */
export interface Closeness {
  /** 1 for the word itself, less for a synonym or a related word; 0 for nothing. */
  readonly value: number
  /** Index of the nearest one on the other side; −1 for none. */
  readonly nearest: number
}

/** What the dictionary tells of a statement and its English rendering. */
export interface SourceLinks {
  readonly terms: readonly Term[]
  /** For each term how well the rendering says it. */
  readonly said: readonly Closeness[]
  /** For each word of the rendering how well the statement accounts for it. */
  readonly licensed: readonly Closeness[]
  /** The terms that may mean an English word, by its root. */
  readonly termsByRoot: ReadonlyMap<string, readonly number[]>
  /** Share of the statement's words of content that the dictionary knows, 0–1. */
  readonly coverage: number
}

// Every word is compared with every meaning: a longer text is not searched.
const MOST_WORDS = 250
const SYNONYM = 0.85
// Words less related than this are not worth a look into WordNet.
const WORTH_A_LOOK = 0.25

const rootsOfRows = new Map<number, string>()
/** Root of the word of a row, remembered: there are forty thousand at most. */
function rootOf(row: number): string {
  let root = rootsOfRows.get(row)
  if (root === undefined) {
    root = stemOf(wordOfRow(row), 'en')
    rootsOfRows.set(row, root)
  }
  return root
}

// Words of one opening that are at least so related are derived from one another: destroy, destruction.
const OPENING = 5
const DERIVED_RELATED = 0.3
const sharesOpening = (a: string, b: string): boolean =>
  a.length >= OPENING && b.length >= OPENING && a.slice(0, OPENING) === b.slice(0, OPENING)

/** How close a word is to a meaning that is not its own. */
function closeness(word: Word, row: number, meaning: number): number {
  const related = relatednessOfRows(row, meaning)
  if (related < WORTH_A_LOOK) return Math.max(0, related)
  const name = wordOfRow(meaning)
  // Opposites are as related as synonyms are.
  if (areOpposites(word.stem, name)) return 0
  if (related > DERIVED_RELATED && sharesOpening(word.stem, name)) return Math.max(SYNONYM, related)
  return areSynonyms(word.stem, name) ? Math.max(SYNONYM, related) : related
}

const NOTHING: Closeness = { value: 0, nearest: -1 }

/** The terms that have a meaning, by its root. */
function byRoot(terms: readonly Term[]): Map<string, number[]> {
  const found = new Map<string, number[]>()
  terms.forEach(({ meanings }, t) => {
    for (const meaning of meanings) {
      const root = rootOf(meaning)
      const list = found.get(root)
      if (!list) found.set(root, [t])
      else if (list.at(-1) !== t) list.push(t)
    }
  })
  return found
}

function link(pair: AlignedPair): SourceLinks | null {
  const { rendering, original } = pair
  if (rendering.language !== 'en' || Math.max(rendering.words.length, original.words.length) > MOST_WORDS) return null
  const terms = termsOf(original)
  if (!terms) return null
  const said: Closeness[] = terms.map(() => NOTHING)
  const licensed: Closeness[] = rendering.words.map(() => NOTHING)
  const roots = byRoot(terms)
  rendering.words.forEach((word, i) => {
    if (word.kind !== 'word') return
    const own = roots.get(word.root) ?? roots.get(word.norm)
    if (!own) return
    // Of several words with this meaning the one at the like place, and rather one of content.
    const expected = (i / rendering.words.length) * terms.length
    const t = own.reduce((best, other) => (Math.abs(other - expected) < Math.abs(best - expected) ? other : best))
    licensed[i] = { value: 1, nearest: t }
    for (const each of own) if (said[each]!.value < 1 || each === t) said[each] = { value: 1, nearest: i }
  })
  const openTerms = terms.flatMap((term, t) => (said[t]!.value < 1 && term.meanings.length > 0 ? [t] : []))
  // A word that only comes near a meaning renders it where nothing else does.
  rendering.words.forEach((word, i) => {
    if (word.kind !== 'word' || !word.content || licensed[i]!.value === 1) return
    const row = rowOf(word.stem) ?? rowOf(word.norm)
    if (row === undefined) return
    for (const t of openTerms) {
      for (const meaning of terms[t]!.meanings) {
        const value = closeness(word, row, meaning)
        if (value > said[t]!.value) said[t] = { value, nearest: i }
        if (value > licensed[i]!.value) licensed[i] = { value, nearest: t }
      }
    }
  })
  const content = terms.filter(({ grammar }) => !grammar)
  const coverage = content.filter(({ meanings }) => meanings.length > 0).length / Math.max(1, content.length)
  return { terms, said, licensed, termsByRoot: roots, coverage }
}

/** How related a word is to the nearest meaning of any word of the statement, however that is rendered, 0–1. */
export function relatedToStatement({ terms }: SourceLinks, word: Word): number {
  const row = rowOf(word.stem) ?? rowOf(word.norm)
  if (row === undefined) return 0
  let most = 0
  for (const { meanings } of terms)
    for (const meaning of meanings) most = Math.max(most, relatednessOfRows(row, meaning))
  return most
}

const known = new WeakMap<AlignedPair, SourceLinks | null>()

/** Links the statement's words with the rendering's by the dictionary, once a pair; null where there is none. */
export function sourceLinks(pair: AlignedPair): SourceLinks | null {
  let links = known.get(pair)
  if (links === undefined) {
    links = link(pair)
    known.set(pair, links)
  }
  return links
}
