import type { AnalysedText, Link, Word } from './aligned-pair.ts'
import { type Wording, wordingsOf } from './wordings.ts'

/** An alignment while it is being made: for each word its partner in the other text or −1. */
export interface Links {
  readonly leftToRight: Int32Array
  readonly rightToLeft: Int32Array
  readonly links: Link[]
}

// How far, in words, from the expected place something worded otherwise may stand; words that carry grammar only
// are everywhere.
const REACH = 40
const FUNCTION_REACH = 6
// Candidates looked at for one wording, so that a figure repeated a thousand times stays cheap.
const MOST_CANDIDATES = 12
// "On" and "site" make a compound; "a" and "n" do not.
const SHORTEST_COMPOUND = 5

/** For each word of the left text where its nearest linked neighbours expect it in the right one. */
function expectedPlaces({ leftToRight }: Links, ratio: number): (i: number) => number {
  const before = new Int32Array(leftToRight.length).fill(-1)
  let last = -1
  leftToRight.forEach((j, i) => {
    before[i] = last
    if (j >= 0) last = i
  })
  return (i) => {
    if (leftToRight[i]! >= 0) return leftToRight[i]!
    const known = before[i]!
    return known >= 0 ? leftToRight[known]! + (i - known) : Math.round(i * ratio)
  }
}

/** Links what two texts word otherwise: "10 thousand" and "10,000", "British" and "UK", "every year" and "annually". */
export function linkWordings(left: AnalysedText, right: AnalysedText, state: Links): void {
  const candidates = new Map<string, Wording[]>()
  for (const wording of wordingsOf(right)) {
    for (const key of wording.keys) {
      const list = candidates.get(key)
      if (list) list.push(wording)
      else candidates.set(key, [wording])
    }
  }
  if (candidates.size === 0) return
  for (const list of candidates.values()) list.sort((a, b) => a.first - b.first)
  const expected = expectedPlaces(state, right.words.length / Math.max(1, left.words.length))
  for (const wording of wordingsOf(left)) {
    const at = expected(wording.first)
    let best: Wording | undefined
    for (const key of wording.keys) {
      for (const other of around(candidates.get(key) ?? [], at)) {
        if (best && Math.abs(other.first - at) >= Math.abs(best.first - at)) continue
        if (canLink(left, right, wording, other, state, Math.abs(other.first - at))) best = other
      }
    }
    if (best) linkAll(left.words, right.words, wording, best, state)
  }
}

/** The wordings nearest to a place, found by bisection. */
function around(list: readonly Wording[], place: number): readonly Wording[] {
  if (list.length <= MOST_CANDIDATES) return list
  let low = 0
  let high = list.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (list[middle]!.first < place) low = middle + 1
    else high = middle
  }
  return list.slice(Math.max(0, low - MOST_CANDIDATES / 2), low + MOST_CANDIDATES / 2)
}

/** Whether two wordings may be linked: near enough, something left to link, and no content word linked elsewhere. */
function canLink(
  left: AnalysedText,
  right: AnalysedText,
  a: Wording,
  b: Wording,
  { leftToRight, rightToLeft }: Links,
  distance: number,
): boolean {
  const one = standing(left.words, leftToRight, a, b)
  const other = standing(right.words, rightToLeft, b, a)
  if (one.elsewhere || other.elsewhere || !(one.open || other.open)) return false
  if (one.together || other.together) return true
  return distance <= (one.content && other.content ? REACH : FUNCTION_REACH) && one.free && other.free
}

/** How the words of a wording are linked already. */
function standing(words: readonly Word[], partner: Int32Array, wording: Wording, other: Wording) {
  const found = { elsewhere: false, open: false, together: false, content: false, free: false }
  for (let i = wording.first; i <= wording.last; i++) {
    const word = words[i]!
    const j = partner[i]!
    if (word.content) found.content = true
    if (j < 0) {
      found.free = true
      if (word.content) found.open = true
    } else if (j >= other.first && j <= other.last) found.together = true
    else if (word.content) found.elsewhere = true
  }
  return found
}

/** Links each word without a partner: the words of both in turn, those that are too many to the last. */
function linkAll(leftWords: readonly Word[], rightWords: readonly Word[], a: Wording, b: Wording, state: Links): void {
  const { leftToRight, rightToLeft, links } = state
  const isWord = (words: readonly Word[], i: number) => words[i]!.kind !== 'punctuation'
  for (let i = a.first; i <= a.last; i++) {
    if (leftToRight[i] !== -1 || (!isWord(leftWords, i) && a.first !== a.last)) continue
    const j = Math.min(b.last, b.first + (i - a.first))
    leftToRight[i] = j
    links.push({ left: i, right: j, relation: 'equal' })
  }
  for (let j = b.first; j <= b.last; j++) {
    if (rightToLeft[j] !== -1 || (!isWord(rightWords, j) && b.first !== b.last)) continue
    rightToLeft[j] = Math.min(a.last, a.first + (j - b.first))
  }
}

const LETTERS = /[^\p{L}\p{M}\p{N}]/gu
const bare = (norm: string): string => (/^[a-z0-9]*$/.test(norm) ? norm : norm.replace(LETTERS, ''))

/** Links a word with the two that another text writes it as: "carmaker" and "car maker", "onsite" and "on-site". */
export function linkCompounds(left: AnalysedText, right: AnalysedText, state: Links): void {
  const { leftToRight, rightToLeft, links } = state
  forEachCompound(left.words, right.words, leftToRight, rightToLeft, (i, j, k) => {
    leftToRight[i] = j
    rightToLeft[j] = i
    rightToLeft[k] = i
    links.push({ left: i, right: j, relation: 'equal' })
  })
  forEachCompound(right.words, left.words, rightToLeft, leftToRight, (j, i, k) => {
    rightToLeft[j] = i
    leftToRight[i] = j
    leftToRight[k] = j
    links.push({ left: i, right: j, relation: 'equal' }, { left: k, right: j, relation: 'equal' })
  })
}

/** Visits each word without a partner that two neighbours of the other text spell together. Linear. */
function forEachCompound(
  words: readonly Word[],
  others: readonly Word[],
  partner: Int32Array,
  otherPartner: Int32Array,
  visit: (word: number, first: number, second: number) => void,
): void {
  const places = new Map<string, [number, number]>()
  let before = -1
  others.forEach((word, k) => {
    if (word.kind === 'punctuation') return
    const first = others[before]
    if (
      first &&
      first.sentence === word.sentence &&
      isOpen(first, otherPartner[before]!) &&
      isOpen(word, otherPartner[k]!)
    ) {
      if (otherPartner[before]! < 0 || otherPartner[k]! < 0) {
        for (const end of [word.norm, word.stem]) places.set(bare(first.norm) + bare(end), [before, k])
      }
    }
    before = k
  })
  if (places.size === 0) return
  words.forEach((word, i) => {
    if (partner[i]! >= 0 || word.kind === 'punctuation' || word.norm.length < SHORTEST_COMPOUND) return
    const found = places.get(bare(word.norm)) ?? places.get(bare(word.stem))
    if (!found) return
    places.delete(bare(word.norm))
    visit(i, ...found)
  })
}

const isOpen = (word: Word, partner: number): boolean => partner < 0 || !word.content
