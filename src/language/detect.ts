import type { Detection, LanguageGuess } from '../model/language.ts'
import { cleanPost } from './clean-post.ts'
import { gatherEvidence } from './detection/evidence.ts'
import { hanGuesses } from './detection/han.ts'
import { rareRival } from './detection/letter-ngrams.ts'
import { LONE_SCRIPTS, SECOND_LANGUAGE } from './detection/lone-scripts.ts'
import { rareLanguage } from './detection/rare-languages.ts'
import { inScript, mainScript, type ScriptUsed } from './detection/scripts.ts'
import { byStandard } from './detection/standards.ts'
import { amongCandidates, trustIn, withAlike } from './detection/weigh.ts'
import { NEIGHBOURS, WRITTEN_IN } from './detection/written-alike.ts'

/** A text says its language early; what follows only costs time. */
const SAMPLE = 2_000
const MOST_CANDIDATES = 5
/** Fewer letters than this are a cry or an abbreviation in any language. */
const LEAST_LETTERS = 4
/** Up to so many letters a text may well be a name; it then has to be clearer. */
const SHORT = 12
/** Below this the answer is `und`: it would be wrong about as often as right. */
const LEAST_CONFIDENCE = 0.32
const LEAST_CONFIDENCE_SHORT = 0.5
/**
 * Below this trust the answer is `und` as well: the text may be in a language that is not known here. By letters: [up to,
 * least]. Of texts in languages that neither the fit nor the rivals know, a quarter of three words pass, 15 % of
 * eight, 2 % of sentences.
 */
const LEAST_TRUST: readonly (readonly [letters: number, least: number])[] = [
  [24, 0.8],
  [50, 0.58],
  [Number.POSITIVE_INFINITY, 0.88],
]
/** Where CLD3 by itself is sure of the same language, less is asked for. */
const LEAST_TRUST_SECONDED = 0.3
/** From this on nobody asks whether the text is in a rarer language. */
const CLEAR = 0.98
/** A language that only franc and the rare letter sequences know is no more than a good guess. */
const RARE_CONFIDENCE = 0.5
/** From this part of the best candidate's confidence on a neighbour is named beside it. */
const RIVAL = 0.15

const UNDETERMINED: Detection = { tag: 'und', confidence: 0, candidates: [] }

const rounded = (value: number): number => Math.round(value * 1000) / 1000

/** The tags among which a text does not decide: the best and those of its neighbours that are about as likely. */
function undecidedAmong([best, ...others]: readonly LanguageGuess[]): string[] {
  if (!best) return []
  const near = NEIGHBOURS.filter((tags) => tags.includes(best.tag)).flat()
  const rivals = others.filter(({ tag, confidence }) => near.includes(tag) && confidence >= RIVAL * best.confidence)
  return rivals.length > 0 ? [best, ...rivals].map(({ tag }) => tag) : []
}

/** The best candidate where it is sure enough, with those written alike counted to it; `und` where it is not. */
function decide(guesses: readonly LanguageGuess[], least: number, script = ''): Detection {
  const written = (tag: string) => WRITTEN_IN[tag]?.[script] ?? tag
  const sorted = [...guesses].sort((a, b) => b.confidence - a.confidence)
  const candidates = sorted
    .map(({ tag, confidence }) => ({ tag: written(tag), confidence: rounded(confidence) }))
    .filter(({ confidence }) => confidence > 0)
    .slice(0, MOST_CANDIDATES)
  const [best] = candidates
  if (!best) return UNDETERMINED
  const confidence = rounded(Math.min(1, withAlike(sorted)))
  if (confidence < least) return { tag: 'und', confidence: 0, candidates }
  const group = undecidedAmong(sorted).map(written)
  return { tag: best.tag, confidence, candidates, ...(group.length > 0 ? { group } : {}) }
}

/** A language known by its script alone. */
function byScript(text: string, { script, letters, share }: ScriptUsed): LanguageGuess[] {
  const sure = Math.min(0.99, share * (0.6 + letters / 10))
  if (script === 'Han') return hanGuesses(text, sure)
  const second = SECOND_LANGUAGE[script]
  const tag = second?.letters.test(text) ? second.tag : LONE_SCRIPTS[script]
  return tag ? [{ tag, confidence: sure }] : []
}

/**
 * The languages of a script by the weighed evidence: how probable each is among them, times how far the best of them can
 * be believed. What is left over belongs to languages that are not known here.
 */
function byEvidence(text: string, { script, share, letters }: ScriptUsed): Detection {
  const evidence = gatherEvidence(text, script)
  const weighed = amongCandidates(evidence, script)
  const among = script === 'Latin' ? byStandard(text, weighed) : weighed
  const [best] = among
  if (!best) return UNDETERMINED
  const least = LEAST_TRUST.find(([most]) => letters <= most)![1]
  const probability = withAlike(among)
  const atSight = trustIn(evidence.trust(best.tag, probability, null))
  const rival = atSight < CLEAR ? rareRival(text, script) : null
  const trust = rival ? trustIn(evidence.trust(best.tag, probability, rival)) : atSight
  const known = trust >= (evidence.seconded(best.tag) ? Math.min(least, LEAST_TRUST_SECONDED) : least)
  const rare = known ? null : rareLanguage(text, rival)
  const left = share * Math.min(trust, rare ? RARE_CONFIDENCE : 1)
  const guesses = among.map(({ tag, confidence }) => ({ tag, confidence: left * confidence }))
  if (rare) return decide([{ tag: rare, confidence: RARE_CONFIDENCE }, ...guesses], 0, script)
  const leastConfidence = letters < SHORT ? LEAST_CONFIDENCE_SHORT : LEAST_CONFIDENCE
  return decide(guesses, known ? leastConfidence : Number.POSITIVE_INFINITY, script)
}

/**
 * The language of a text: by its script where that is enough, else by letters, letter sequences, common words, eld and
 * CLD3, weighed together. Addresses, handles, tags and markup are ignored. `und` with confidence 0 rather than a guess;
 * the candidates, at most five, are then still told. `group` names the neighbours that the text does not tell apart.
 * Confidences are probabilities, 0–1. Never throws. Linear.
 */
export function detect(text: string): Detection {
  const sample = cleanPost(text.slice(0, 2 * SAMPLE)).slice(0, SAMPLE)
  const used = mainScript(sample)
  if (!used) return UNDETERMINED
  if (used.script === 'Han' || used.script in LONE_SCRIPTS) return decide(byScript(sample, used), LEAST_CONFIDENCE)
  if (used.letters < LEAST_LETTERS) return UNDETERMINED
  return byEvidence(used.share < 1 ? inScript(sample, used.script) : sample, used)
}
