const ACRONYM = /^(?:\p{Lu}[\p{Lu}\p{N}]{1,6}|(?:\p{Lu}\.){2,6}\p{Lu}?|\p{Lu}\p{Ll}?\p{Lu}{1,5})s?\.?$/u
const SHORTEST = 2
// No acronym has more letters.
const LONGEST = 13

/** Whether a word is written as an acronym: AES, U.N., ЕС, ČSSD, MoD. */
export const isAcronym = (word: string): boolean => ACRONYM.test(word)

/** The letters of a text without their marks, in the order of the alphabet. */
const letters = (text: string): string =>
  [
    ...text
      .normalize('NFD')
      .replace(/[^\p{L}]/gu, '')
      .toLowerCase(),
  ]
    .sort((a, b) => (a < b ? -1 : 1))
    .join('')

/** What an acronym is looked up by among names of several words, as `initialsKey` gives it. */
export const expansionKey = (acronym: string): string => letters(acronym.replace(/s$/, ''))

/**
 * The first letters of words, equal to the `expansionKey` of an acronym that may stand for them: in any order, because
 * another language orders them otherwise (AES, Alliance of Sahel States). `words` without the small words between them;
 * null where they are too few or too many.
 */
export function initialsKey(words: readonly string[]): string | null {
  if (words.length < SHORTEST || words.length > LONGEST) return null
  return letters(words.map((word) => [...word][0] ?? '').join(''))
}

/** The letters of an acronym in one order: equal for UN and NU, not for OSCE and OBSE. Null for a single letter. */
export function anagramKey(acronym: string): string | null {
  const key = letters(acronym)
  return key.length >= SHORTEST ? key : null
}
