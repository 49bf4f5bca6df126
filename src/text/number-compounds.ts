import { NumberSum } from './number-sum.ts'
import type { Lexicon, NumberWord } from './number-words.ts'

// The longest compound in use is far shorter; longer words are not looked at.
const LONGEST_COMPOUND = 64

/** A compound word read as one number. */
export interface Compound {
  readonly value: number
  readonly ordinal: boolean
}

function applyPiece(sum: NumberSum, piece: NumberWord): boolean {
  if (piece.role === 'joiner') return sum.join()
  if (piece.role === 'scale') return sum.multiply(piece.value)
  return sum.add(piece.value)
}

/** Cuts a word into number pieces, longest first; null where it is not wholly made of them. */
export function readCompound(key: string, lexicon: Lexicon): Compound | null {
  if (key.length > LONGEST_COMPOUND || key.length < 3) return null
  const dead = new Set<number>()
  const path: NumberWord[] = []

  const finish = (at: number): boolean => {
    if (at === key.length) return path.length > 1 || !path[0]!.ambiguous
    const rest = key.slice(at)
    return lexicon.tails.includes(rest) || (path.at(-1)!.role !== 'ordinal' && endsOrdinal(rest))
  }
  const endsOrdinal = (rest: string): boolean => {
    const last = path.at(-1)!
    return lexicon.ordinalTails.includes(rest) && (last.role === 'scale' || last.value >= 20 || path.length > 1)
  }
  const walk = (at: number): boolean => {
    if (path.length > 0 && finish(at) && path.at(-1)!.role !== 'joiner' && total(path, lexicon)) return true
    if (dead.has(at)) return false
    for (let end = key.length; end > at; end--) {
      const piece = lexicon.pieces.get(key.slice(at, end))
      if (!piece || (piece.role === 'ordinal' && end < key.length)) continue
      path.push(piece)
      if (total(path, lexicon) && walk(end)) return true
      path.pop()
    }
    dead.add(at)
    return false
  }
  if (!walk(0)) return null
  const sum = total(path, lexicon)!
  const length = path.length
  // A single plain word is no compound: it would be in the lexicon itself.
  if (length === 1 && lexicon.words.has(key)) return null
  const rest = [...lexicon.ordinalTails].some((tail) => key.endsWith(tail) && !lexicon.tails.includes(tail))
  return { value: sum.value, ordinal: path.at(-1)!.role === 'ordinal' || rest }
}

function total(path: readonly NumberWord[], lexicon: Lexicon): NumberSum | null {
  const sum = new NumberSum(lexicon.facts)
  return path.every((piece) => applyPiece(sum, piece)) ? sum : null
}
