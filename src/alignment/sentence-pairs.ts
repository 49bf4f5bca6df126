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
// What a number found on both sides is worth.
const SHARED_NUMBER = 0.4

interface Measured {
  readonly length: number
  readonly numbers: ReadonlySet<string>
}

function measure(text: string): Measured {
  const han = text.match(/\p{sc=Han}/gu)?.length ?? 0
  const syllables = text.match(/[\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/gu)?.length ?? 0
  return {
    length: text.length + han * (WEIGHT_HAN - 1) + syllables * (WEIGHT_SYLLABLE - 1),
    numbers: new Set(text.match(/\d+/g)),
  }
}

function costOf(left: readonly Measured[], right: readonly Measured[]): number {
  if (left.length === 0 || right.length === 0) return 0
  const sum = (measured: readonly Measured[]) => measured.reduce((total, one) => total + one.length, 1)
  let shared = 0
  for (const one of left) for (const number of one.numbers) if (right.some((r) => r.numbers.has(number))) shared++
  return Math.abs(Math.log(sum(left) / sum(right))) - Math.min(2, shared) * SHARED_NUMBER
}

/**
 * Pairs the sentences of two texts in their order, by length and shared numbers, as Gale and Church do (1993): one with
 * one, up to three with one, or one with none. Pairs with an empty side are left out. Linear: it stays near the diagonal.
 */
export function pairSentences(left: AnalysedText, right: AnalysedText): SentencePair[] {
  const n = left.sentences.length
  const m = right.sentences.length
  if (n === 0 || m === 0) return []
  if (n === 1 && m === 1) return [{ left: [0, 1], right: [0, 1] }]
  const a = left.sentences.map(({ start, end }) => measure(left.text.slice(start, end)))
  const b = right.sentences.map(({ start, end }) => measure(right.text.slice(start, end)))
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
      MOVES.forEach(([down, across, price], move) => {
        if (i + down > n || j + across > m) return
        const to = cell(i + down, j + across)
        if (to < 0) return
        const total = here + price + costOf(a.slice(i, i + down), b.slice(j, j + across))
        if (total >= cost[to]!) return
        cost[to] = total
        came[to] = move
      })
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
