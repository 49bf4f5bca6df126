import type { LanguageGuess } from '../../model/language.ts'
import { JAPANESE, SIMPLIFIED, TRADITIONAL } from '../lexicon/han-letters.ts'

const counter = (letters: string) => {
  const known = new Set(letters)
  return (text: string): number => [...text].filter((letter) => known.has(letter)).length
}
const simplified = counter(SIMPLIFIED)
const traditional = counter(TRADITIONAL)
const japanese = counter(JAPANESE)

/** A single form of one way of writing may be a name or a quotation. */
const LEAST_FORMS = 2
const CLEARLY = 3

/** `zh-Hans` or `zh-Hant` where characters of only one of the ways of writing stand there, as good as; else `zh`. */
function chinese(hans: number, hant: number): string {
  if (hant >= LEAST_FORMS && hant > CLEARLY * hans) return 'zh-Hant'
  return hans >= LEAST_FORMS && hans > CLEARLY * hant ? 'zh-Hans' : 'zh'
}

/**
 * The language of a text in Han characters without kana: Chinese, with the script where the characters tell it, or `ja`
 * for a headline with characters that only Japanese writes so. `sure`: 0–1, how much text there is.
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
  return [{ tag: chinese(hans, hant), confidence: sure }]
}
