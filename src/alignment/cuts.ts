import type { Span } from '../model/span.ts'
import type { AlignedPair, AlignedReference } from './aligned-pair.ts'

/** A mark that says that words were left out: `...`, `…`, `[…]`, `(...)`. */
export interface CutMark extends Span {
  /** Index of the last word before it and of the first after it; −1 and the number of words at the ends. */
  readonly before: number
  readonly after: number
}

/** Words of a reference that are missing at a mark. */
export interface CutWords extends Span {
  /** Position of the reference in the pair. */
  readonly reference: number
  readonly text: string
  /** How many of its words carry content. */
  readonly content: number
  /** Words of the same sentence stand on: only a part of it was cut. */
  readonly insideSentence: boolean
}

const MARK = /[[(]\s{0,3}(?:\.{3,6}|…{1,3}|⋯)\s{0,3}[\])]|\.{3,}|…+|⋯+|。{3,}/gu
// A cut longer than this is no quote any more; reading on would cost without end.
const LONGEST_CUT = 400
// How far from a mark the last corresponding words are looked for.
const REACH = 12

/** The marks of cuts in a text, in order. */
export function findMarks(text: string): Span[] {
  return [...text.matchAll(MARK)].map((match) => ({ start: match.index, end: match.index + match[0].length }))
}

/** The marks of cuts in the rendering, with the words around them. */
export function cutMarks({ rendering: { text, words } }: AlignedPair): CutMark[] {
  // The next word goes only forwards, also where thousands of marks stand in a row.
  let at = 0
  let before = -1
  let after = 0
  return findMarks(text).map((mark) => {
    for (; at < words.length && words[at]!.end <= mark.start; at++) if (words[at]!.kind !== 'punctuation') before = at
    after = Math.max(after, at)
    while (after < words.length && (words[after]!.start < mark.end || words[after]!.kind === 'punctuation')) after++
    return { ...mark, before, after }
  })
}

/** What a reference has at a mark and the rendering has not; null when nothing with content. */
export function wordsCutAt(pair: AlignedPair, mark: CutMark, position: number): CutWords | null {
  const reference = pair.references[position]!
  const [left, right] = surroundings(pair, mark, reference)
  if (right <= left || right - left > LONGEST_CUT) return null
  let first = -1
  let last = -1
  let content = 0
  for (let i = left + 1; i < right; i++) {
    const word = reference.words[i]!
    if (word.kind === 'punctuation' || reference.toRendering[i]! >= 0) continue
    if (first < 0) first = i
    last = i
    if (word.content) content++
  }
  if (content === 0) return null
  const { start } = reference.words[first]!
  const { end } = reference.words[last]!
  const sentence = reference.words[first]!.sentence
  const sameSentence = (i: number) => i >= 0 && reference.words[i]?.sentence === sentence
  const insideSentence =
    sameSentence(left) ||
    (right < reference.words.length && reference.words[right]!.sentence === reference.words[last]!.sentence)
  return { reference: position, start, end, text: reference.text.slice(start, end), content, insideSentence }
}

/** The reference's words that correspond to the nearest linked words of the rendering on both sides of a mark. */
function surroundings(pair: AlignedPair, mark: CutMark, reference: AlignedReference): [number, number] {
  const { toReference } = reference
  const { length } = pair.rendering.words
  let before = mark.before
  while (before >= 0 && mark.before - before < REACH && toReference[before]! < 0) before--
  let after = mark.after
  while (after < length && after - mark.after < REACH && toReference[after]! < 0) after++
  const left = before >= 0 ? (toReference[before] ?? -1) : -1
  const right = after < length ? toReference[after]! : reference.words.length
  return [left, right < 0 ? reference.words.length : right]
}
