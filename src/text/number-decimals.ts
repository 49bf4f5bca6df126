import type { Atom } from './number-atoms.ts'
import { unitAfter } from './number-context.ts'
import type { WordFinder } from './number-lookup.ts'
import { NumberSum } from './number-sum.ts'
import type { Lexicon } from './number-words.ts'

/** Decimals in words, as a fraction of one, with where they end. */
export interface Decimals {
  readonly value: number
  readonly next: number
  readonly end: number
}

// More decimals than this are never read out.
const MOST_WORDS = 6

/** What follows the word for the point: two virgola *quattro*, two point *two five*. */
function afterPoint(finder: WordFinder, at: number): Decimals | null {
  let digits = ''
  let next = at
  let end = 0
  for (let words = 0; words < MOST_WORDS; words++) {
    const found = finder.lookUp(next, true)
    if (found?.word.role !== 'value' || !Number.isInteger(found.word.value) || found.word.value > 99) break
    if (digits && found.word.value > 9) break
    digits += String(found.word.value)
    next = found.next
    end = found.end
  }
  return digits ? { value: Number(`0.${digits}`), next, end } : null
}

/** What follows the word for whole ones: три целых *две десятых*. */
function afterWhole(finder: WordFinder, at: number, { facts }: Lexicon): Decimals | null {
  const sum = new NumberSum(facts)
  let next = at
  for (let words = 0; words < MOST_WORDS; words++) {
    const found = finder.lookUp(next, true)
    if (!found) return null
    const { role, value, fraction } = found.word
    const part = role === 'fraction' ? value : fraction
    if (part !== undefined) return part < 1 ? { value: sum.value * part, next: found.next, end: found.end } : null
    if (role === 'value' && !sum.add(value)) return null
    next = found.next
  }
  return null
}

/**
 * The decimals in words that follow a number; null where there are none. `unsure`: the number before is a word such as
 * “one”, so that “at one point five of them” must not be read as 1.5.
 */
export function readDecimals(
  text: string,
  finder: WordFinder,
  atoms: readonly Atom[],
  lexicon: Lexicon,
  at: number,
  unsure: boolean,
): Decimals | null {
  const key = atoms[at]?.key ?? ''
  if (lexicon.whole.has(key)) return afterWhole(finder, at + 1, lexicon)
  if (!lexicon.point.has(key)) return null
  const found = afterPoint(finder, at + 1)
  if (!found || !unsure) return found
  const scaled = finder.lookUp(found.next, true)?.word.role === 'scale'
  return scaled || unitAfter(text, found.end, lexicon) ? found : null
}
