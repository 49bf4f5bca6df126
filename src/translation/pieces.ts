import { profileOf } from '../language/profiles/index.ts'
import { splitSentences } from '../text/sentences.ts'

/** One request's share of a text, and the space that stood between it and the next. */
export interface Piece {
  readonly text: string
  readonly gap: string
}

// A sentence with no space to cut at within this share of the longest piece is cut anywhere.
const LEAST_FILLED = 0.5
const WORD = /\S/g

/** Where to cut a stretch that is too long: after its last space, else anywhere but inside a character. */
function cutBefore(text: string, start: number, longest: number): number {
  const end = start + longest
  for (let at = end; at > start + longest * LEAST_FILLED; at--) if (/\s/.test(text[at - 1]!)) return at
  const insidePair = /[\udc00-\udfff]/.test(text[end]!) && /[\ud800-\udbff]/.test(text[end - 1]!)
  return insidePair && longest > 1 ? end - 1 : end
}

/**
 * Cuts a text into pieces of at most `longest` UTF-16 code units, at the ends of sentences where there are any. Texts
 * and gaps joined again in order give the text without the space around it. Linear.
 */
export function cutIntoPieces(text: string, language: string, longest: number): Piece[] {
  const end = text.trimEnd().length
  const begin = text.length - text.trimStart().length
  if (end - begin <= longest) return end > begin ? [{ text: text.slice(begin, end), gap: '' }] : []
  const ends = splitSentences(text, language, profileOf(language).abbreviations).map((sentence) => sentence.end)
  const pieces: Piece[] = []
  let next = 0
  for (let start = begin; start < end; ) {
    let cut = start
    for (; next < ends.length && ends[next]! - start <= longest; next++) cut = Math.max(cut, ends[next]!)
    if (cut === start) cut = end - start <= longest ? end : cutBefore(text, start, longest)
    const raw = text.slice(start, cut)
    const piece = raw.trimEnd()
    WORD.lastIndex = cut
    const following = Math.min(WORD.exec(text)?.index ?? end, end)
    pieces.push({ text: piece, gap: text.slice(start + piece.length, following) })
    start = following
  }
  return pieces
}

/** Joins translated pieces: line breaks stay as they were; elsewhere a space where the language writes one. */
export function joinPieces(translated: readonly string[], pieces: readonly Piece[], language: string): string {
  const space = profileOf(language).spaced ? ' ' : ''
  return translated
    .map((text, index) => {
      if (index === translated.length - 1) return text
      const gap = pieces[index]?.gap ?? ''
      return text + (gap.includes('\n') ? gap : space)
    })
    .join('')
}
