const ACRONYM = /^(?:\p{Lu}[\p{Lu}\p{N}]{1,6}|(?:\p{Lu}\.){2,6}\p{Lu}?|\p{Lu}\p{Ll}?\p{Lu}{1,5})s?\.?$/u
const SHORTEST = 2

/** Whether a word is written as an acronym: AES, U.N., ЕС, ČSSD, MoD. */
export const isAcronym = (word: string): boolean => ACRONYM.test(word)

const letters = (text: string): string[] =>
  [
    ...text
      .normalize('NFD')
      .replace(/[^\p{L}]/gu, '')
      .toLowerCase(),
  ].sort((a, b) => (a < b ? -1 : 1))

/**
 * Whether words may be what an acronym stands for: their first letters are its letters, in any order, because another
 * language orders them otherwise (AES, Alliance of Sahel States). `words` without the small words between them.
 */
export function expands(acronym: string, words: readonly string[]): boolean {
  if (words.length < SHORTEST) return false
  const wanted = letters(acronym.replace(/s$/, ''))
  const initials = letters(words.map((word) => [...word][0] ?? '').join(''))
  return wanted.length === initials.length && wanted.every((letter, i) => letter === initials[i])
}

/** Whether two acronyms have the same letters in another order: OSCE, OBSE have not; UN, NU have. */
export function sameLetters(a: string, b: string): boolean {
  const x = letters(a)
  const y = letters(b)
  return x.length >= SHORTEST && x.length === y.length && x.every((letter, i) => letter === y[i])
}
