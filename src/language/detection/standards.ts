import type { LanguageGuess } from '../../model/language.ts'
import { STANDARDS } from '../lexicon/serbo-croatian.ts'

/** What a word of one standard is worth, in log-odds: the other standards have it now and then, in names and quotations. */
const WORTH = 2.5
/** More words of one standard than this make it no surer. */
const MOST_WORDS = 3
/** Shorter beginnings are whole words; longer ones may go on. */
const LONGEST_WHOLE = 3

const SPEAKS_FOR = { sr: ['sr'], 'bs-hr': ['bs', 'hr'], hr: ['hr'], 'bs-sr': ['bs', 'sr'] } as const

const patterns = Object.entries(STANDARDS).map(([standard, words]) => {
  const alternatives = words.split(' ').map((word) => (word.length <= LONGEST_WHOLE ? `${word}(?!\\p{L})` : word))
  return {
    tags: SPEAKS_FOR[standard as keyof typeof SPEAKS_FOR] as readonly string[],
    pattern: new RegExp(`(?<!\\p{L})(?:${alternatives.join('|')})`, 'giu'),
  }
})

/** Guesses among Bosnian, Croatian and Serbian in Latin letters with what the words of one standard say added. Linear. */
export function byStandard(text: string, guesses: readonly LanguageGuess[]): LanguageGuess[] {
  const among = guesses.filter(({ tag }) => tag === 'bs' || tag === 'hr' || tag === 'sr')
  const whole = among.reduce((sum, { confidence }) => sum + confidence, 0)
  if (among.length === 0 || whole < 0.5) return [...guesses]
  const worth = new Map<string, number>()
  for (const { tags, pattern } of patterns) {
    const found = Math.min(MOST_WORDS, text.match(pattern)?.length ?? 0)
    for (const tag of tags) worth.set(tag, (worth.get(tag) ?? 0) + WORTH * found)
  }
  const odds = among.map(({ tag, confidence }) => ({ tag, odds: confidence * Math.exp(worth.get(tag) ?? 0) }))
  const total = odds.reduce((sum, one) => sum + one.odds, 0)
  const shifted = new Map(odds.map(({ tag, odds: own }) => [tag, (whole * own) / total]))
  return guesses
    .map(({ tag, confidence }) => ({ tag, confidence: shifted.get(tag) ?? confidence }))
    .sort((a, b) => b.confidence - a.confidence)
}
