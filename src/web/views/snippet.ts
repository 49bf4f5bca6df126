import type { Span } from '../../model/span.ts'

/** Code units of context shown on each side of the marked words. */
const CONTEXT = 32
/** Marked stretches longer than this are shown by their beginning and their end. */
const LONGEST = 160

/** Marked words with a little of what stands around them. `…` where the text goes on. */
export interface Snippet {
  readonly before: string
  readonly marked: string
  readonly after: string
}

const letters = new Intl.Segmenter('und', { granularity: 'grapheme' })

function lastOf(text: string, length: number): string {
  if (text.length <= length) return text
  const cut = text.slice(-length)
  const space = cut.search(/\s/)
  // Without a space nearby (Chinese, Thai) the cut falls between letters, never inside one.
  return `…${
    space >= 0
      ? cut.slice(space + 1)
      : [...letters.segment(cut)]
          .slice(1)
          .map((each) => each.segment)
          .join('')
  }`
}

function firstOf(text: string, length: number): string {
  if (text.length <= length) return text
  const cut = text.slice(0, length)
  const space = cut.search(/\s\S*$/)
  return `${
    space >= 0
      ? cut.slice(0, space)
      : [...letters.segment(cut)]
          .slice(0, -1)
          .map((each) => each.segment)
          .join('')
  }…`
}

/** The first place of the spans in the text, as a reader of a narrow screen sees it. Null where there is none. */
export function snippet(text: string, spans: readonly Span[]): Snippet | null {
  const span = spans[0]
  if (!span) return null
  const start = Math.min(Math.max(span.start, 0), text.length)
  const end = Math.min(Math.max(span.end, start), text.length)
  const marked = text.slice(start, end)
  return {
    before: lastOf(text.slice(Math.max(0, start - 4 * CONTEXT), start), CONTEXT),
    marked: marked.length <= LONGEST ? marked : `${firstOf(marked, LONGEST / 2)} ${lastOf(marked, LONGEST / 2)}`,
    after: firstOf(text.slice(end, end + 4 * CONTEXT), CONTEXT),
  }
}
