import { fold } from './fold.ts'
import { UNSPACED_SCRIPTS } from './unspaced-scripts.ts'

/**
 * Keys by which the terms of a glossary are found from a text: a term stands under few of them, a text has all that a
 * term in it may stand under. They are beginnings of words, so that inflected forms share them, and find too much rather
 * than too little: what they find is then compared word by word.
 */

const LETTER = '[\\p{L}\\p{N}\\p{M}]'
const WORD = new RegExp(`(?:(?=${LETTER})${UNSPACED_SCRIPTS})+|(?:(?!${UNSPACED_SCRIPTS})${LETTER})+`, 'gu')
const UNSPACED = new RegExp(`^(?=${LETTER})${UNSPACED_SCRIPTS}`, 'u')

/** Whether a text begins with, or is a word of, a script that sets no spaces between words. */
export const isUnspaced = (word: string): boolean => UNSPACED.test(word)

// Conjunctions, prepositions and articles that Arabic and Hebrew write together with the word that follows.
const JOINED =
  /^(?:(?:[وف]?(?:ال|لل|[بكل]ال|[بكل])|[وف])(?=\p{Script=Arabic}{3})|ו?(?:כש|ש)?[הבכלמ]?(?=\p{Script=Hebrew}{2}))/u

// Letters that a short word keeps when it is inflected (Niger, Nigru), and a longer one.
const SHORT_KEY = 3
const KEY = 4
const LONG_KEY = 5
const SHORT_WORD = 5
const LONG_WORD = 8

/** A word as it is and, where letters of other words may be joined to it, without them. */
export function withoutJoined(word: string): string[] {
  const joined = JOINED.exec(word)?.[0]
  if (!joined) return [word]
  // Each shorter beginning may be all there is: in بالبلاد the ب alone, or بال.
  const forms = [word]
  for (let length = 1; length <= joined.length; length++) forms.push(word.slice(length))
  return forms
}

const beginning = (letters: readonly string[], length: number): string => letters.slice(0, length).join('')

const keyLength = (length: number): number => (length <= SHORT_WORD ? SHORT_KEY : length < LONG_WORD ? KEY : LONG_KEY)

/** The keys of one word of a term; an empty list for a mark. */
function keysOfWord(word: string): string[] {
  if (isUnspaced(word)) return [beginning([...word], 2)]
  return withoutJoined(word).map((form) => {
    const letters = [...form]
    return beginning(letters, keyLength(letters.length))
  })
}

const wordsOf = (text: string): string[] => fold(text).match(WORD) ?? []

/** The keys of every word of a term, word by word: a text that has the term has one key of each. */
export const keysOfWords = (term: string): string[][] => wordsOf(term).map(keysOfWord)

/** The keys that a term is kept under, those of its longest word; empty where it has no word. */
export function termKeys(term: string): string[] {
  const words = wordsOf(term)
  const longest = words.reduce((best, word) => (word.length > best.length ? word : best), '')
  return longest === '' ? [] : [...new Set(keysOfWord(longest))]
}

/** Every key that a term in this text may stand under. Linear. */
export function keysInText(text: string): Set<string> {
  const keys = new Set<string>()
  for (const word of wordsOf(text)) {
    if (isUnspaced(word)) {
      const letters = [...word]
      letters.forEach((letter, i) => {
        keys.add(letter)
        if (i + 1 < letters.length) keys.add(letter + letters[i + 1]!)
      })
      continue
    }
    for (const form of withoutJoined(word)) {
      const letters = [...form.slice(0, 2 * LONG_KEY)].slice(0, LONG_KEY)
      for (let length = Math.min(SHORT_KEY, letters.length); length <= letters.length; length++) {
        keys.add(beginning(letters, length))
      }
    }
  }
  return keys
}

// Of a longer word its beginning tells enough.
const TELLING_LETTERS = 24

/**
 * How much of each word of a phrase a text has at the beginning of one of its own, by the word that it has least of, 0–1:
 * 1 where all stand there as they are. Linear in the text, once; then in the phrase.
 */
export function likenessTo(text: string): (phrase: string) => number {
  const beginnings = new Set<string>()
  for (const word of wordsOf(text)) {
    if (isUnspaced(word)) continue
    for (const form of withoutJoined(word)) {
      const letters = [...form.slice(0, 2 * TELLING_LETTERS)].slice(0, TELLING_LETTERS)
      letters.forEach((_, i) => void beginnings.add(beginning(letters, i + 1)))
    }
  }
  const folded = fold(text)
  const likenessOf = (word: string): number => {
    if (isUnspaced(word)) return folded.includes(word) ? 1 : 0
    const letters = [...word].slice(0, TELLING_LETTERS)
    let shared = letters.length
    while (shared > 0 && !beginnings.has(beginning(letters, shared))) shared--
    return shared / letters.length
  }
  return (phrase) => Math.min(...wordsOf(phrase).map(likenessOf))
}
