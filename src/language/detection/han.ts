import type { LanguageGuess } from '../../model/language.ts'
import { JAPANESE, SIMPLIFIED, TRADITIONAL } from '../lexicon/han-letters.ts'

const counter = (letters: string) => {
  const known = new Set(letters)
  return (text: string): number => [...text].filter((letter) => known.has(letter)).length
}
const simplified = counter(SIMPLIFIED)
const traditional = counter(TRADITIONAL)
const japanese = counter(JAPANESE)

/** A single old form may be a name or a quotation. */
const LEAST_TRADITIONAL = 2
const CLEARLY = 3

/**
 * The language of a text in Han characters without kana: `zh-Hant` only where the characters say so clearly, `ja` for a
 * headline with characters that only Japanese writes so. `sure`: 0–1, how much text there is.
 */
export function hanGuesses(text: string, sure: number): LanguageGuess[] {
  const hant = traditional(text)
  const hans = simplified(text)
  const ja = japanese(text)
  // Japanese shares some characters with each way of writing Chinese.
  if (ja > 0 && ja * CLEARLY > hans + hant) {
    const share = Math.min(0.9, 0.6 + ja / 10) * sure
    return [
      { tag: 'ja', confidence: share },
      { tag: 'zh', confidence: sure - share },
    ]
  }
  return [{ tag: hant >= LEAST_TRADITIONAL && hant > CLEARLY * hans ? 'zh-Hant' : 'zh', confidence: sure }]
}
