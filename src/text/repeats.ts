import type { Span } from '../model/span.ts'
import type { Token } from './words.ts'

/** A stretch of words that stands twice, or oftener, in a row. Indices of tokens; the first time, then all of them. */
export interface Repeat {
  /** Words of the stretch. */
  readonly length: number
  /** How often it stands there. */
  readonly times: number
  readonly once: Span
  readonly whole: Span
  /** True where a mark stands between: "no, no". */
  readonly parted: boolean
  readonly norms: readonly string[]
}

// Longer stretches than this are looked for as whole passages that come again.
const LONGEST_STRETCH = 12

type NormToken = Token & { readonly norm: string }

/** Stretches that follow themselves, longest first where they overlap. Linear in the text. */
export function findRepeats(tokens: readonly NormToken[]): Repeat[] {
  const words = tokens.flatMap((token, i) => (token.kind === 'punctuation' ? [] : [i]))
  const normAt = (k: number) => tokens[words[k]!]?.norm
  const isParted = (k: number) => words[k]! - words[k - 1]! > 1
  const found: Repeat[] = []
  for (let at = 0; at < words.length; ) {
    const length = lengthOfRepeat(words.length, normAt, at)
    if (length === 0) {
      at++
      continue
    }
    let times = 2
    while (isSame(normAt, at, at + times * length, length, words.length)) times++
    let parted = false
    for (let k = 1; k < times; k++) parted ||= isParted(at + k * length)
    const last = at + times * length - 1
    const start = tokens[words[at]!]!.start
    found.push({
      length,
      times,
      once: { start, end: tokens[words[at + length - 1]!]!.end },
      whole: { start, end: tokens[words[last]!]!.end },
      parted,
      norms: Array.from({ length }, (_, k) => normAt(at + k)!),
    })
    at = last + 1
  }
  return found
}

function isSame(
  normAt: (k: number) => string | undefined,
  a: number,
  b: number,
  length: number,
  count: number,
): boolean {
  if (b + length > count) return false
  for (let k = 0; k < length; k++) if (normAt(a + k) !== normAt(b + k)) return false
  return true
}

function lengthOfRepeat(count: number, normAt: (k: number) => string | undefined, at: number): number {
  for (let length = 1; length <= LONGEST_STRETCH && at + 2 * length <= count; length++) {
    if (isSame(normAt, at, at + length, length, count)) return length
  }
  return 0
}

// As few words as a passage needs so that it does not come again by chance.
const LEAST_PASSAGE = 8

/** Passages of many words that come again later in a text, not right behind themselves; the later one. Linear. */
export function findPassagesAgain(tokens: readonly NormToken[]): Repeat[] {
  const words = tokens.filter((token) => token.kind !== 'punctuation')
  const first = new Map<string, number>()
  const found: Repeat[] = []
  for (let at = 0; at + LEAST_PASSAGE <= words.length; at++) {
    const key = keyOf(words, at)
    const before = first.get(key)
    if (before === undefined || before + LEAST_PASSAGE > at) {
      if (before === undefined) first.set(key, at)
      continue
    }
    let length = LEAST_PASSAGE
    while (
      at + length < words.length &&
      before + length < at &&
      words[before + length]!.norm === words[at + length]!.norm
    )
      length++
    found.push({
      length,
      times: 2,
      once: { start: words[before]!.start, end: words[before + length - 1]!.end },
      whole: { start: words[at]!.start, end: words[at + length - 1]!.end },
      parted: true,
      norms: words.slice(at, at + length).map(({ norm }) => norm),
    })
    at += length - 1
  }
  return found
}

const keyOf = (words: readonly NormToken[], at: number): string => {
  let key = ''
  for (let k = 0; k < LEAST_PASSAGE; k++) key += `${words[at + k]!.norm} `
  return key
}
