import { distance } from 'fastest-levenshtein'

/**
 * How alike two texts are, word by word, 0–1: the share of the longer one's words that stays when as few words as
 * possible are exchanged, added or left out. Takes the words as an index is given them (`searchWords`).
 */
export function likenessOf(one: readonly string[], other: readonly string[]): number {
  const longer = Math.max(one.length, other.length)
  if (longer === 0) return 0
  // Each distinct word becomes one code unit, so that a distance of characters is one of words.
  const letters = new Map<string, string>()
  const written = (words: readonly string[]): string => {
    let text = ''
    for (const word of words) {
      let letter = letters.get(word)
      if (letter === undefined) {
        letter = String.fromCharCode(letters.size)
        letters.set(word, letter)
      }
      text += letter
    }
    return text
  }
  return 1 - distance(written(one), written(other)) / longer
}
