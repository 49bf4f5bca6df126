import { fold } from '../text/fold.ts'
import { UNSPACED_SCRIPTS } from '../text/unspaced-scripts.ts'

// Longer words are cut: beyond this nobody tells two apart by searching, and an index refuses very long ones.
const LONGEST_WORD = 64

// More words and characters than these do not make a search narrower, only slower: a whole quote can be pasted.
const MOST_UNITS = 100
const MOST_CHARACTERS = 100

const WORD_CHARACTER = '[\\p{L}\\p{N}\\p{M}]'
const EMOJI = '\\p{Extended_Pictographic}|\\p{Regional_Indicator}'
const UNIT = new RegExp(
  `(?<run>(?:(?=${WORD_CHARACTER})${UNSPACED_SCRIPTS}|${EMOJI})+)|(?:(?!${UNSPACED_SCRIPTS})${WORD_CHARACTER})+`,
  'gu',
)

/** Words that must stand next to one another: one word, or the characters of a stretch without spaces. */
export interface SearchUnit {
  readonly words: readonly string[]
  /** Whether it was written without spaces, so that its words are single characters. */
  readonly unspaced: boolean
}

/** The units of a text that a search can find, folded, in order. They contain letters, digits, marks and emoji only. */
export function searchUnits(text: string): SearchUnit[] {
  return Array.from(fold(text).matchAll(UNIT), ({ 0: unit, groups }) =>
    groups?.run === undefined ? { words: [cut(unit)], unspaced: false } : { words: Array.from(unit), unspaced: true },
  )
}

const cut = (word: string): string => (word.length > LONGEST_WORD ? word.slice(0, LONGEST_WORD).toWellFormed() : word)

/** What a full-text index is given for a text: its words between single spaces. */
export const searchWords = (text: string): string =>
  searchUnits(text)
    .flatMap(({ words }) => words)
    .join(' ')

/** What a search asks for: each unit once. Of a very long search only the beginning counts. */
export function searchQuery(search: string): SearchUnit[] {
  const units = new Map<string, SearchUnit>()
  for (const unit of searchUnits(search.slice(0, MOST_UNITS * LONGEST_WORD))) {
    const words = unit.words.slice(0, MOST_CHARACTERS)
    units.set(words.join(' '), { ...unit, words })
    if (units.size === MOST_UNITS) break
  }
  return [...units.values()]
}
