import type { AnalysedText, Link, Word } from './aligned-pair.ts'
import { linkCompounds, linkWordings } from './link-equals.ts'
import { sameName } from './name-similarity.ts'
import { spellingDifference } from './spelling.ts'
import { placeWordsOf } from './wordings.ts'

/** Words that mean the same without sharing a stem, such as synonyms; asked last, for words left over. */
export type Variants = (a: Word, b: Word) => boolean

export interface Alignment {
  readonly links: readonly Link[]
  readonly leftToRight: Int32Array
  readonly rightToLeft: Int32Array
}

// How far, in words, from the place its neighbours predict a word may be matched. Content words wander further in a
// paraphrase than "the" and "of", which match anything when let.
const CONTENT_REACH = 40
const FUNCTION_REACH = 4
const SIMILAR_REACH = 12
// Longest run of words used as an anchor; runs that occur once on both sides are surely the same place.
const LONGEST_ANCHOR = 3
// Letters that may differ in two spellings of one word, as a share of the longer: Zelensky, Zelenskyy, but not Austria, Australia.
const SPELLING_DIFFERENCE = 0.2
const SHORTEST_RESPELT = 5
// Names are respelt more freely; from here on two of them sound the same (Kyiv and Kiev, not Jones and James).
const SAME_NAME = 0.9
const NAME = /^\p{Lu}.{3}/u

/** Keys of the runs of `length` words, with where each stands, or −1 where it stands more than once. */
function uniqueRuns(words: readonly Word[], indices: readonly number[], length: number): Map<string, number> {
  const places = new Map<string, number>()
  for (let i = 0; i + length <= indices.length; i++) {
    let key = ''
    let content = false
    for (let k = 0; k < length; k++) {
      const word = words[indices[i + k]!]!
      key += `${word.stem} `
      content ||= word.content
    }
    if (content) places.set(key, places.has(key) ? -1 : i)
  }
  return places
}

/**
 * Aligns the words of two texts in one language: runs that occur once on both sides first, then their neighbours, then
 * what is left near the place its neighbours predict. Sentences may be reordered, merged or split. Near-linear in the
 * length of the texts; a full dynamic programme was rejected because it is quadratic and cannot follow reordering.
 */
export function align(left: AnalysedText, right: AnalysedText, variants: Variants = () => false): Alignment {
  const a = left.words
  const b = right.words
  const leftToRight = new Int32Array(a.length).fill(-1)
  const rightToLeft = new Int32Array(b.length).fill(-1)
  const links: Link[] = []
  const link = (i: number, j: number, relation: Link['relation']) => {
    leftToRight[i] = j
    rightToLeft[j] = i
    links.push({ left: i, right: j, relation })
  }
  const relationOf = (x: Word, y: Word): Link['relation'] | null => {
    if (x.norm === y.norm) return 'same'
    if (x.kind === 'punctuation' || y.kind === 'punctuation') return null
    if (x.stem === y.stem) return 'inflected'
    return x.content && y.content && x.root === y.root ? 'variant' : null
  }

  const aWords = a.flatMap((word, i) => (word.kind === 'punctuation' ? [] : [i]))
  const bWords = b.flatMap((word, j) => (word.kind === 'punctuation' ? [] : [j]))
  for (let length = LONGEST_ANCHOR; length >= 1; length--) {
    const inLeft = uniqueRuns(a, aWords, length)
    const inRight = uniqueRuns(b, bWords, length)
    for (const [key, i] of inLeft) {
      const j = inRight.get(key)
      if (i < 0 || j === undefined || j < 0) continue
      for (let k = 0; k < length; k++) {
        const x = aWords[i + k]!
        const y = bWords[j + k]!
        if (leftToRight[x] === -1 && rightToLeft[y] === -1) link(x, y, relationOf(a[x]!, b[y]!) ?? 'same')
      }
    }
  }
  extend(aWords, 1)
  extend([...aWords].reverse(), -1)

  /** From each linked word goes on to the next as long as it matches: the function words around an anchor. */
  function extend(order: readonly number[], step: 1 | -1) {
    for (const i of order) {
      const j = leftToRight[i]!
      if (j < 0) continue
      let x = i + step
      let y = j + step
      while (a[x]?.kind === 'punctuation') x += step
      while (b[y]?.kind === 'punctuation') y += step
      if (!a[x] || !b[y] || leftToRight[x] !== -1 || rightToLeft[y] !== -1) continue
      const relation = relationOf(a[x]!, b[y]!)
      if (relation) link(x, y, relation)
    }
  }

  const placesByRoot = new Map<string, number[]>()
  for (const j of bWords) {
    if (rightToLeft[j] !== -1) continue
    // Equal words may have other roots where the tagger read one of them otherwise: "Data", "data" (of datum).
    for (const key of keysOf(b[j]!)) {
      const places = placesByRoot.get(key)
      if (places) places.push(j)
      else placesByRoot.set(key, [j])
    }
  }
  /** Nearest free place of a word's root to `expected`, searched outwards by bisection. */
  const nearest = (word: Word, expected: number, reach: number): number => {
    for (const key of keysOf(word)) {
      const found = nearestAmong(word, placesByRoot.get(key) ?? [], expected, reach)
      if (found >= 0) return found
    }
    return -1
  }
  const nearestAmong = (word: Word, places: readonly number[], expected: number, reach: number): number => {
    let low = 0
    let high = places.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (places[middle]! < expected) low = middle + 1
      else high = middle
    }
    let best = -1
    for (let back = low - 1; back >= 0 && expected - places[back]! <= reach; back--) {
      if (rightToLeft[places[back]!] === -1 && relationOf(word, b[places[back]!]!)) {
        best = places[back]!
        break
      }
    }
    for (let on = low; on < places.length && places[on]! - expected <= reach; on++) {
      if (rightToLeft[places[on]!] === -1 && relationOf(word, b[places[on]!]!)) {
        if (best < 0 || places[on]! - expected < expected - best) best = places[on]!
        break
      }
    }
    return best
  }
  const scale = b.length / Math.max(1, a.length)
  const forEachLeft = (visit: (i: number, expected: number) => void) => {
    const after = new Int32Array(a.length).fill(-1)
    for (let i = a.length - 1, next = -1; i >= 0; i--) {
      if (leftToRight[i] !== -1) next = i
      after[i] = next
    }
    let before = -1
    for (let i = 0; i < a.length; i++) {
      if (leftToRight[i] !== -1) {
        before = i
        continue
      }
      const next = after[i]!
      const expected =
        before >= 0
          ? leftToRight[before]! + (i - before)
          : next >= 0
            ? leftToRight[next]! - (next - i)
            : Math.round(i * scale)
      visit(i, expected)
      if (leftToRight[i] !== -1) before = i
    }
  }
  forEachLeft((i, expected) => {
    const word = a[i]!
    if (word.kind === 'punctuation' || !word.content) return
    const j = nearest(word, expected, CONTENT_REACH)
    if (j >= 0) link(i, j, relationOf(word, b[j]!)!)
  })
  forEachLeft((i, expected) => {
    const word = a[i]!
    if (word.kind === 'punctuation' || word.content) return
    const j = nearest(word, expected, FUNCTION_REACH)
    if (j >= 0) link(i, j, relationOf(word, b[j]!)!)
  })
  const leftPlaces = placeWordsOf(left)
  const rightPlaces = placeWordsOf(right)
  const isSameName = (x: Word, y: Word) =>
    NAME.test(x.text) &&
    NAME.test(y.text) &&
    !(leftPlaces.has(x) && rightPlaces.has(y)) &&
    sameName(x.text, y.text) >= SAME_NAME
  const state = { leftToRight, rightToLeft, links }
  linkCompounds(left, right, state)
  linkWordings(left, right, state)
  forEachLeft((i, expected) => {
    const word = a[i]!
    if (!word.content) return
    let best = -1
    let relation: Link['relation'] = 'similar'
    for (let offset = 0; offset <= SIMILAR_REACH && best < 0; offset++) {
      for (const j of offset ? [expected - offset, expected + offset] : [expected]) {
        const other = b[j]
        if (!other || rightToLeft[j] !== -1 || !other.content) continue
        const respelt = isRespelt(word, other) || isSameName(word, other)
        if (respelt || variants(word, other)) {
          best = j
          relation = respelt ? 'similar' : 'synonym'
          break
        }
      }
    }
    if (best >= 0) link(i, best, relation)
  })
  links.sort((x, y) => x.left - y.left)
  return { links, leftToRight, rightToLeft }
}

/** What a word is looked up by: its root, then its spelling. */
const keysOf = ({ root, norm }: Word): string[] => [root, `=${norm}`]

/** Two spellings of one word; never two numbers, and never words that only share an ending. */
function isRespelt(a: Word, b: Word): boolean {
  if (a.kind !== 'word' || b.kind !== 'word') return false
  if (Math.min(a.norm.length, b.norm.length) < SHORTEST_RESPELT) return false
  if (a.norm[0] !== b.norm[0]) return false
  return spellingDifference(a.norm, b.norm) <= SPELLING_DIFFERENCE
}
