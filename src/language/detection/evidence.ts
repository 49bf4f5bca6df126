import { cld3Guess, cld3Knows } from './cld3.ts'
import { commonWords } from './common-words.ts'
import { eldKnows, eldScores } from './eld-scores.ts'
import { ngramEvidence, ngramLanguages, type Rival } from './letter-ngrams.ts'
import { countLetters, letterFit } from './letters.ts'
import { LONE_SCRIPTS } from './lone-scripts.ts'
import { rankWords } from './word-ranks.ts'
import { NEIGHBOURS } from './written-alike.ts'

/** The nearest language of which the commonest words are known: better than none. */
const WORDS_OF: Readonly<Record<string, string>> = { bs: 'sr', hr: 'sr', ms: 'id', nn: 'nb' }

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
  'ranked words by root of words',
  'ranked words on average',
  'without ranked words',
  'without ranked words by root of words',
  'cld3',
  'cld3 by root of words',
  'cld3 in log-odds',
] as const

/** The names of what says how far the best candidate can be believed, in the order of their values. */
export const TRUST = [
  'always',
  'log-odds among the candidates',
  'ngrams on average',
  'ngrams on average by root of words',
  'ngrams against those of its own',
  'ngrams against those of its own by root of words',
  'eld',
  'eld by root of words',
  'unknown to eld',
  'unknown to eld by root of words',
  'cld3 agrees, log-odds',
  'cld3 agrees, log-odds by root of words',
  'cld3 says another',
  'unknown to cld3',
  'share of common words',
  'share of common words by root of words',
  'ranked words on average',
  'ranked words on average by root of words',
  'share of ranked words',
  'share of ranked words by root of words',
  'without ranked words',
  'without ranked words by root of words',
  'letters',
  'root of words',
  'behind a rare language on average',
  'behind a rare language per root of length',
  'ahead of rare languages on average',
] as const

export interface Candidate {
  readonly tag: string
  /** One value for each of FEATURES; for counts the distance behind the best candidate, 0 and less. */
  readonly features: readonly number[]
}

export interface Evidence {
  /** The languages written in the script. */
  readonly candidates: readonly Candidate[]
  /** Whether CLD3 by itself is sure of a language. */
  seconded(tag: string): boolean
  /** One value for each of TRUST, of a candidate that, with those written like it, has a probability among them. */
  trust(tag: string, probability: number, rival: Rival | null): readonly number[]
}

/** Whether detection can name the language, by its base subtag. */
export const canDetect = (tag: string): boolean =>
  ngramLanguages().has(tag) ||
  [...Object.values(MORE), ...Object.values(eldLanguages)].some((tags) => tags.includes(tag)) ||
  ['zh', ...Object.values(LONE_SCRIPTS)].includes(tag)

const SURE = 0.9
/** CLD3 is as sure of what it gets wrong in a few words. */
const MOST_LOG_ODDS = 1.5
const logOdds = (probability: number): number => Math.log((probability + 1e-4) / (1 - probability + 1e-4))

/** Everything that speaks for and against each language that is written in the script. Linear in the text. */
export function gatherEvidence(text: string, script: string): Evidence {
  const ngrams = ngramEvidence(text, script)
  const scores = eldScores(text)
  const { words, hits } = commonWords(text)
  const letters = countLetters(text, script)
  const ranked = rankWords(text)
  const cld3 = cld3Guess(text)
  const tags = [...new Set([...ngrams.gains.keys(), ...(MORE[script] ?? []), ...(eldLanguages[script] ?? [])])]
  const count = Math.max(1, ngrams.count)
  const wordCount = Math.max(1, words)
  const perWord = Math.sqrt(wordCount)
  const highest = Math.max(0, ...tags.map((tag) => scores.get(tag) ?? 0))
  const shortOf = (tag: string) => hits.get(tag)?.short ?? 0
  const longOf = (tag: string) => hits.get(tag)?.long ?? 0
  const best = Math.max(0, ...ngrams.gains.values())
  const gainOf = (tag: string) => ngrams.gains.get(tag) ?? WITHOUT_NGRAMS * best
  const rankedOf = (tag: string) => ranked.get(tag) ?? ranked.get(WORDS_OF[tag] ?? '')
  const mostShort = Math.max(0, ...tags.map(shortOf))
  const mostLong = Math.max(0, ...tags.map(longOf))
  const mostRanked = Math.max(0, ...tags.map((tag) => rankedOf(tag)?.gain ?? 0))
  const featuresOf = (tag: string): number[] => {
    const behind = gainOf(tag) - best
    const known = eldKnows(tag)
    // A language that eld does not know gets what its text gets among the others, less what the weights say.
    const score = known ? (scores.get(tag) ?? 0) : Math.max(highest, LEAST_UNKNOWN)
    const short = shortOf(tag) - mostShort
    const long = longOf(tag) - mostLong
    const gain = rankedOf(tag)?.gain
    const named = cld3.tag === tag ? cld3.probability : 0
    return [
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
      gain === undefined ? 0 : (gain - mostRanked) / perWord,
      gain === undefined ? 0 : (gain - mostRanked) / wordCount,
      gain === undefined ? mostRanked / wordCount : 0,
      gain === undefined ? mostRanked / perWord : 0,
      named,
      named * perWord,
      named ? Math.min(logOdds(named), MOST_LOG_ODDS) : 0,
    ]
  }
  const trust = (tag: string, probability: number, rival: Rival | null): number[] => {
    const average = gainOf(tag) / count
    const known = eldKnows(tag)
    const score = known ? (scores.get(tag) ?? 0) : 0
    const agrees = cld3.tag === tag || NEIGHBOURS.some((near) => near.includes(tag) && near.includes(cld3.tag))
    const common = (shortOf(tag) + longOf(tag)) / wordCount
    const { gain, hits: found } = rankedOf(tag) ?? { gain: 0, hits: 0 }
    const typical = ngrams.typical(tag)
    const ahead = rival ? gainOf(tag) - rival.gain : 0
    return [
      1,
      logOdds(probability),
      average,
      average * perWord,
      typical ? average / typical : 0,
      typical ? (average / typical) * perWord : 0,
      score,
      score * perWord,
      known ? 0 : 1,
      known ? 0 : perWord,
      agrees ? logOdds(cld3.probability) : 0,
      agrees ? logOdds(cld3.probability) * perWord : 0,
      agrees ? 0 : cld3.probability,
      cld3Knows(tag) ? 0 : 1,
      common,
      common * perWord,
      gain / wordCount,
      (gain / wordCount) * perWord,
      found / wordCount,
      (found / wordCount) * perWord,
      rankedOf(tag) ? 0 : 1,
      rankedOf(tag) ? 0 : perWord,
      letterFit(letters, tag),
      perWord,
      Math.max(0, -ahead) / count,
      Math.max(0, -ahead) / Math.sqrt(count),
      Math.max(0, ahead) / count,
    ]
  }
  const seconded = (tag: string) => cld3.tag === tag && cld3.probability >= SURE
  return { seconded, candidates: tags.map((tag) => ({ tag, features: featuresOf(tag) })), trust }
}
