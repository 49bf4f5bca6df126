import type { AnalysedText } from './aligned-pair.ts'

/** Neighbouring sentences of two texts that render one another: indices, first included, last excluded. */
export interface SentencePair {
  readonly left: readonly [number, number]
  readonly right: readonly [number, number]
}

// How many sentences on each side are joined at most, with the cost of doing so. Lengths decide between them.
const MOVES: readonly (readonly [number, number, number])[] = [
  [1, 1, 0],
  [2, 1, 0.5],
  [1, 2, 0.5],
  [3, 1, 0.9],
  [1, 3, 0.9],
  [1, 0, 1.6],
  [0, 1, 1.6],
]
// How far, in sentences, two renderings of one text drift apart beyond what their counts explain.
const BAND = 12
// A Han character says about as much as three Latin letters, a kana or a Hangul syllable as two.
const WEIGHT_HAN = 2.8
const WEIGHT_SYLLABLE = 1.9
// What a number found on both sides is worth, and how many count; a table of figures has no more to say.
const SHARED_NUMBER = 0.4
const MOST_SHARED = 2
const MOST_NUMBERS = 8

interface Measured {
  /** Length of all sentences before each, in Latin letters. */
  readonly before: Float64Array
  readonly numbers: readonly (readonly string[])[]
}

function measure({ text, sentences }: AnalysedText): Measured {
  const before = new Float64Array(sentences.length + 1)
  const numbers = sentences.map(({ start, end }, i) => {
    const sentence = text.slice(start, end)
    const han = sentence.match(/\p{sc=Han}/gu)?.length ?? 0
    const syllables = sentence.match(/[\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/gu)?.length ?? 0
    before[i + 1] = before[i]! + sentence.length + han * (WEIGHT_HAN - 1) + syllables * (WEIGHT_SYLLABLE - 1)
    return [...new Set(sentence.match(/\d+/g))].slice(0, MOST_NUMBERS)
  })
  return { before, numbers }
}

/** What it costs to pair sentences from `i` on with sentences from `j` on: how unlike they are in length and numbers. */
function costOf(left: Measured, i: number, down: number, right: Measured, j: number, across: number): number {
  if (down === 0 || across === 0) return 0
  const lengths = (left.before[i + down]! - left.before[i]! + 1) / (right.before[j + across]! - right.before[j]! + 1)
  let shared = 0
  for (let a = i; a < i + down; a++) {
    for (const number of left.numbers[a]!) {
      for (let b = j; b < j + across; b++) if (right.numbers[b]!.includes(number)) shared++
    }
  }
  return Math.abs(Math.log(lengths)) - Math.min(MOST_SHARED, shared) * SHARED_NUMBER
}

// Several checks ask for the same two texts.
const known = new WeakMap<AnalysedText, WeakMap<AnalysedText, readonly SentencePair[]>>()

/**
 * Pairs the sentences of two texts in their order, by length and shared numbers, as Gale and Church do (1993): one with
 * one, up to three with one, or one with none. Pairs with an empty side are left out. Linear: it stays near the diagonal.
 */
export function pairSentences(left: AnalysedText, right: AnalysedText): readonly SentencePair[] {
  const ofLeft = known.get(left) ?? new WeakMap<AnalysedText, readonly SentencePair[]>()
  known.set(left, ofLeft)
  const pairs = ofLeft.get(right) ?? findPairs(left, right)
  ofLeft.set(right, pairs)
  return pairs
}

function findPairs(left: AnalysedText, right: AnalysedText): SentencePair[] {
  const n = left.sentences.length
  const m = right.sentences.length
  if (n === 0 || m === 0) return []
  if (n === 1 && m === 1) return [{ left: [0, 1], right: [0, 1] }]
  const a = measure(left)
  const b = measure(right)
  const low = (i: number) => Math.max(0, Math.floor((i * m) / n) - BAND)
  const width = 2 * BAND + Math.ceil(m / n) + 2
  const cost = new Float64Array((n + 1) * width).fill(Number.POSITIVE_INFINITY)
  const came = new Int8Array((n + 1) * width).fill(-1)
  const cell = (i: number, j: number) => (j >= low(i) && j < low(i) + width && j <= m ? i * width + j - low(i) : -1)
  cost[0] = 0
  for (let i = 0; i <= n; i++) {
    for (let j = low(i); j <= Math.min(m, low(i) + width - 1); j++) {
      const here = cost[cell(i, j)]!
      if (here === Number.POSITIVE_INFINITY) continue
      for (let move = 0; move < MOVES.length; move++) {
        const [down, across, price] = MOVES[move]!
        if (i + down > n || j + across > m) continue
        const to = cell(i + down, j + across)
        if (to < 0 || here + price - MOST_SHARED * SHARED_NUMBER >= cost[to]!) continue
        const total = here + price + costOf(a, i, down, b, j, across)
        if (total >= cost[to]!) continue
        cost[to] = total
        came[to] = move
      }
    }
  }
  return trace(came, cell, n, m)
}

function trace(came: Int8Array, cell: (i: number, j: number) => number, n: number, m: number): SentencePair[] {
  const pairs: SentencePair[] = []
  let i = n
  let j = m
  while (i > 0 || j > 0) {
    const at = cell(i, j)
    const move = at < 0 ? undefined : MOVES[came[at]!]
    // The band does not reach the end: the texts are too unlike to pair sentence by sentence.
    if (!move) return [{ left: [0, n], right: [0, m] }]
    const [down, across] = move
    if (down && across) pairs.push({ left: [i - down, i], right: [j - across, j] })
    i -= down
    j -= across
  }
  return pairs.reverse()
}
