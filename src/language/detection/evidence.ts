import { commonWords } from './common-words.ts'
import { eldKnows, eldScores } from './eld-scores.ts'
import { ngramEvidence } from './letter-ngrams.ts'
import { letterFit } from './letters.ts'

/** Languages of a script that neither the letter sequences nor eld know, but the letters and the words do. */
const MORE: Readonly<Record<string, readonly string[]>> = {
  Arabic: ['arz', 'sd', 'ckb', 'ug', 'ps'],
  Hebrew: ['he', 'yi'],
}

/** The names of a language's features, in the order of their values. The weights are fitted to them by name. */
export const FEATURES = [
  'ngrams per root of length',
  'ngrams on average',
  'eld',
  'eld by root of words',
  'unknown to eld',
  'unknown to eld by root of words',
  'known to eld as a relative',
  'without a score of eld',
  'letters',
  'short common words by root of words',
  'short common words',
  'long common words by root of words',
  'long common words',
] as const

export interface Candidate {
  readonly tag: string
  /** One value for each of FEATURES; for counts the distance behind the best candidate, 0 and less. */
  readonly features: readonly number[]
}

export interface Evidence {
  readonly candidates: readonly Candidate[]
  /** How well the best candidate fits, whatever the others do: gain of the letter sequences on average. */
  readonly fit: number
  /** The most common words found for one candidate. */
  readonly hits: number
}

const eldLanguages: Readonly<Record<string, readonly string[]>> = {
  Arabic: ['ar', 'fa', 'ku', 'ur'],
  Hebrew: ['he'],
}

/** Everything that speaks for and against each language that is written in the script. Linear in the text. */
export function gatherEvidence(text: string, script: string): Evidence {
  const ngrams = ngramEvidence(text, script)
  const scores = eldScores(text)
  const { words, hits } = commonWords(text)
  const tags = [...new Set([...ngrams.gains.keys(), ...(MORE[script] ?? []), ...(eldLanguages[script] ?? [])])]
  const count = Math.max(1, ngrams.count)
  const perWord = Math.sqrt(Math.max(1, words))
  const gainOf = (tag: string) => ngrams.gains.get(tag) ?? 0
  const shortOf = (tag: string) => hits.get(tag)?.short ?? 0
  const longOf = (tag: string) => hits.get(tag)?.long ?? 0
  const best = Math.max(0, ...tags.map(gainOf))
  const mostShort = Math.max(0, ...tags.map(shortOf))
  const mostLong = Math.max(0, ...tags.map(longOf))
  const candidates = tags.map((tag): Candidate => {
    const behind = gainOf(tag) - best
    const known = eldKnows(tag)
    const score = known ? (scores.get(tag) ?? 0) : 0
    const short = shortOf(tag) - mostShort
    const long = longOf(tag) - mostLong
    const features = [
      behind / Math.sqrt(count),
      behind / count,
      score,
      score * perWord,
      known ? 0 : 1,
      known ? 0 : perWord,
      known === 'relative' ? 1 : 0,
      known && !scores.has(tag) ? 1 : 0,
      letterFit(text, script, tag),
      short / perWord,
      short,
      long / perWord,
      long,
    ]
    return { tag, features }
  })
  return { candidates, fit: best / count, hits: Math.max(0, ...tags.map((tag) => shortOf(tag) + longOf(tag))) }
}
