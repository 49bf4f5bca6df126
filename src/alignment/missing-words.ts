import { missingBefore } from '../language/missing-word.ts'
import type { AnalysedText, Word } from './aligned-pair.ts'

// The model looks two words to either side.
const REACH = 3

/**
 * Log-odds that a word is missing once some are taken out of a text: low when they can go without trace. `first` and
 * `last` are indices of words; null unless the text is English.
 */
export function missingWithout(text: AnalysedText, first: number, last: number): number | null {
  if (text.language !== 'en') return null
  const sentence = text.words[first]!.sentence
  const here = (word: Word) => word.sentence === sentence
  const before = text.words.slice(Math.max(0, first - REACH), first).filter(here)
  const after = text.words.slice(last + 1, last + 1 + REACH).filter(here)
  return missingBefore([...before, ...after]).get(before.length) ?? null
}

const known = new WeakMap<AnalysedText['words'], ReadonlyMap<number, number>>()
const NONE: ReadonlyMap<number, number> = new Map()

/** Log-odds that a word is missing before each word of an analysed text; empty unless it is English. Worked out once a text. */
export function missingIn(text: AnalysedText): ReadonlyMap<number, number> {
  if (text.language !== 'en') return NONE
  let odds = known.get(text.words)
  if (!odds) {
    odds = missingBefore(text.words)
    known.set(text.words, odds)
  }
  return odds
}
