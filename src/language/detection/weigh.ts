import type { LanguageGuess } from '../../model/language.ts'
import { type Evidence, FEATURES, TRUST } from './evidence.ts'
import weights from './weights.json' with { type: 'json' }
import { WRITTEN_ALIKE } from './written-alike.ts'

const byName = (names: readonly string[], given: Readonly<Record<string, number>>): number[] =>
  names.map((name) => given[name] ?? 0)
const candidateWeights = byName(FEATURES, weights.candidates)
const trustWeights = byName(TRUST, weights.trust)

/** Serbian in Latin letters is named only where it is clear: in doubt the text is Croatian or Bosnian. */
const LATIN_SERBIAN_DOUBT = 2

function weighed(values: readonly number[], by: readonly number[]): number {
  let sum = 0
  for (let index = 0; index < values.length; index++) sum += values[index]! * by[index]!
  return sum
}

/** How probable each candidate is if the text is in one of them, likeliest first: a softmax with fitted weights. */
export function amongCandidates(
  { candidates }: Evidence,
  script: string,
  by: readonly number[] = candidateWeights,
): LanguageGuess[] {
  const scored = candidates.map(({ tag, features }) => {
    const doubt = tag === 'sr' && script === 'Latin' ? LATIN_SERBIAN_DOUBT : 0
    return { tag, score: weighed(features, by) - doubt }
  })
  const top = Math.max(...scored.map(({ score }) => score))
  const total = scored.reduce((sum, { score }) => sum + Math.exp(score - top), 0)
  return scored
    .map(({ tag, score }) => ({ tag, confidence: Math.exp(score - top) / total }))
    .sort((a, b) => b.confidence - a.confidence)
}

/** Those written like a language, itself included. */
export const alikeTo = (tag: string): readonly string[] => WRITTEN_ALIKE.find((tags) => tags.includes(tag)) ?? [tag]

/** The sum of the best candidate's probability and of those written like it. */
export function withAlike(guesses: readonly LanguageGuess[]): number {
  const alike = alikeTo(guesses[0]?.tag ?? 'und')
  return guesses.reduce((sum, { tag, confidence }) => sum + (alike.includes(tag) ? confidence : 0), 0)
}

/**
 * How probable it is that the best candidate is right at all, 0–1: a logistic regression on what fits it absolutely, fitted
 * on texts in its language, in its neighbours and in languages that detection does not know.
 */
export const trustIn = (values: readonly number[]): number => 1 / (1 + Math.exp(-weighed(values, trustWeights)))
