import { commonWords } from './common-words.ts'
import { eldKnows, eldScores } from './eld-scores.ts'
import { ngramEvidence, ngramLanguages } from './letter-ngrams.ts'
import { countLetters, letterFit } from './letters.ts'
import { LONE_SCRIPTS } from './lone-scripts.ts'

/** Languages of a script that neither the letter sequences nor eld know, but the letters and the words do. */
const MORE: Readonly<Record<string, readonly string[]>> = {
  Arabic: ['arz', 'sd', 'ckb', 'ug', 'ps'],
  Hebrew: ['he', 'yi'],
}

/** Languages that eld alone knows in a script without letter sequences, or beside them. */
const eldLanguages: Readonly<Record<string, readonly string[]>> = {
  Arabic: ['ar', 'fa', 'ur'],
  Hebrew: ['he'],
}

/** A language without known letter sequences gets this much of what the best of the others gains. */
const WITHOUT_NGRAMS = 0.9

/** eld scores a text in a language that it knows about so; where all are below, the text may be in one that it does not. */
const LEAST_UNKNOWN = 0.6

/** The names of a language's features, in the order of their values. The weights are fitted to them by name. */
export const FEATURES = [
  'ngrams per root of length',
  'ngrams on average',
  'eld',
  'eld by root of words',
  'unknown to eld',
  'unknown to eld by root of words',
  'seldom, and known to eld as a relative',
  'seldom, and known to eld as a relative, by root of words',
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

/** Whether detection can name the language, by its base subtag. */
export const canDetect = (tag: string): boolean =>
  ngramLanguages().has(tag) ||
  [...Object.values(MORE), ...Object.values(eldLanguages)].some((tags) => tags.includes(tag)) ||
  ['zh', ...Object.values(LONE_SCRIPTS)].includes(tag)

/** Everything that speaks for and against each language that is written in the script. Linear in the text. */
export function gatherEvidence(text: string, script: string): Candidate[] {
  const ngrams = ngramEvidence(text, script)
  const scores = eldScores(text)
  const { words, hits } = commonWords(text)
  const letters = countLetters(text, script)
  const tags = [...new Set([...ngrams.gains.keys(), ...(MORE[script] ?? []), ...(eldLanguages[script] ?? [])])]
  const count = Math.max(1, ngrams.count)
  const highest = Math.max(0, ...tags.map((tag) => scores.get(tag) ?? 0))
  const perWord = Math.sqrt(Math.max(1, words))
  const shortOf = (tag: string) => hits.get(tag)?.short ?? 0
  const longOf = (tag: string) => hits.get(tag)?.long ?? 0
  const best = Math.max(0, ...ngrams.gains.values())
  const gainOf = (tag: string) => ngrams.gains.get(tag) ?? WITHOUT_NGRAMS * best
  const mostShort = Math.max(0, ...tags.map(shortOf))
  const mostLong = Math.max(0, ...tags.map(longOf))
  return tags.map((tag) => {
    const behind = gainOf(tag) - best
    const known = eldKnows(tag)
    // A language that eld does not know gets what its text gets among the others, less what the weights say.
    const score = known ? (scores.get(tag) ?? 0) : Math.max(highest, LEAST_UNKNOWN)
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
      known === 'relative' ? perWord : 0,
      known && !scores.has(tag) ? 1 : 0,
      letterFit(letters, tag),
      short / perWord,
      short,
      long / perWord,
      long,
    ]
    return { tag, features }
  })
}
