import { missingBefore } from '../language/missing-word.ts'
import type { AnalysedText } from './aligned-pair.ts'

const known = new WeakMap<AnalysedText, ReadonlyMap<number, number>>()
const NONE: ReadonlyMap<number, number> = new Map()

/** Log-odds that a word is missing before each word of an analysed text; empty unless it is English. Worked out once a text. */
export function missingIn(text: AnalysedText): ReadonlyMap<number, number> {
  if (text.language !== 'en') return NONE
  let odds = known.get(text)
  if (!odds) {
    odds = missingBefore(text.words)
    known.set(text, odds)
  }
  return odds
}
