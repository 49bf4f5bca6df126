import type { Span } from '../model/span.ts'
import { keyOf } from './number-words.ts'

/** The smallest parts that numbers are made of. */
export interface Atom extends Span {
  readonly kind: 'digits' | 'word' | 'mark' | 'fraction'
  readonly text: string
  /** The word as the lexicon keys it. */
  readonly key: string
}

const ATOM =
  /(?<digits>\p{Nd}+(?:[.,'’٫٬．:]\p{Nd}+)*)|(?<fraction>[\u00bc-\u00be\u2150-\u215e])|(?<word>[\p{L}\p{M}]+(?:['’\u200c][\p{L}\p{M}]+)*)|(?<mark>[^\s\p{L}\p{M}\p{Nd}])/gu

/** Cuts a text into digits with their separators, words and marks, in order. */
export function numberAtoms(text: string): Atom[] {
  const atoms: Atom[] = []
  for (const match of text.matchAll(ATOM)) {
    const groups = match.groups!
    const kind = groups.digits ? 'digits' : groups.word ? 'word' : groups.fraction ? 'fraction' : 'mark'
    const piece = match[0]
    const key = kind === 'word' ? keyOf(piece) : piece
    atoms.push({ kind, text: piece, key, start: match.index, end: match.index + piece.length })
  }
  return atoms
}
