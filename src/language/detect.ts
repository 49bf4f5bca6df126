import type { Detection, LanguageGuess } from '../model/language.ts'
import { cleanPost } from './clean-post.ts'
import { gatherEvidence } from './detection/evidence.ts'
import { hanGuesses } from './detection/han.ts'
import { LONE_SCRIPTS, SECOND_LANGUAGE } from './detection/lone-scripts.ts'
import { rareLanguage } from './detection/rare-languages.ts'
import { mainScript, type ScriptUsed } from './detection/scripts.ts'
import weights from './detection/weights.json' with { type: 'json' }

/** A text says its language early; what follows only costs time. */
const SAMPLE = 2_000
const MOST_CANDIDATES = 5
/** Fewer letters than this are a cry or an abbreviation in any language. */
const LEAST_LETTERS = 4
/** Up to so many letters a text may well be a name; it then has to be clearer. */
const SHORT = 12
/** Below this the answer is `und`: it would be wrong about as often as right. */
const LEAST_CONFIDENCE = 0.35
const LEAST_CONFIDENCE_SHORT = 0.5
/** Below this a language that only franc knows is worth a look. It is then no more than a good guess. */
const DOUBTFUL = 0.6
const RARE_CONFIDENCE = 0.5
/** Written so nearly alike that they can only be told apart over pages: each answer is as sure as all of them. */
const WRITTEN_ALIKE = [
  ['bs', 'hr', 'sr'],
  ['nb', 'nn'],
]

/** Serbian in Latin letters is named only where it is clear: in doubt the text is Croatian or Bosnian. */
const LATIN_SERBIAN_DOUBT = 2

const UNDETERMINED: Detection = { tag: 'und', confidence: 0, candidates: [] }

const rounded = (value: number): number => Math.round(value * 1000) / 1000

/** The best candidate where it is sure enough, with those written alike counted to it; `und` where it is not. */
function decide(guesses: readonly LanguageGuess[], least: number): Detection {
  const candidates = guesses
    .map(({ tag, confidence }) => ({ tag, confidence: rounded(confidence) }))
    .filter(({ confidence }) => confidence > 0)
    .slice(0, MOST_CANDIDATES)
  const [best] = candidates
  if (!best) return UNDETERMINED
  const alike = WRITTEN_ALIKE.find((tags) => tags.includes(best.tag)) ?? [best.tag]
  const sum = guesses.reduce((all, { tag, confidence }) => all + (alike.includes(tag) ? confidence : 0), 0)
  const confidence = rounded(Math.min(1, sum))
  return confidence < least ? { tag: 'und', confidence: 0, candidates } : { tag: best.tag, confidence, candidates }
}

/** A language known by its script alone. */
function byScript(text: string, { script, letters, share }: ScriptUsed): LanguageGuess[] {
  const sure = Math.min(0.99, share * (0.6 + letters / 10))
  if (script === 'Han') return hanGuesses(text, sure)
  const second = SECOND_LANGUAGE[script]
  const tag = second?.letters.test(text) ? second.tag : LONE_SCRIPTS[script]
  return tag ? [{ tag, confidence: sure }] : []
}

/** The languages of a script by the weighed evidence: a softmax, fitted so that the probabilities can be believed. */
function byEvidence(text: string, { script, share }: ScriptUsed): LanguageGuess[] {
  const candidates = gatherEvidence(text, script)
  const scored = candidates.map(({ tag, features }) => {
    const doubt = tag === 'sr' && script === 'Latin' ? LATIN_SERBIAN_DOUBT : 0
    return { tag, score: features.reduce((sum, value, index) => sum + value * weights[index]!, -doubt) }
  })
  const top = Math.max(...scored.map(({ score }) => score))
  const total = scored.reduce((sum, { score }) => sum + Math.exp(score - top), 0)
  const guesses = scored
    .map(({ tag, score }) => ({ tag, confidence: (share * Math.exp(score - top)) / total }))
    .sort((a, b) => b.confidence - a.confidence)
  if (guesses[0] && guesses[0].confidence >= DOUBTFUL) return guesses
  const rare = rareLanguage(text, new Set(guesses.map(({ tag }) => tag)))
  if (!rare) return guesses
  const rest = guesses.map(({ tag, confidence }) => ({ tag, confidence: confidence * (1 - RARE_CONFIDENCE) }))
  return [{ tag: rare, confidence: RARE_CONFIDENCE }, ...rest]
}

/**
 * The language of a text: by its script where that is enough, else by letters, letter sequences, common words and eld,
 * weighed together. Addresses, handles, tags and markup are ignored. `und` with confidence 0 rather than a guess; the
 * candidates, at most five, are then still told. Confidences are probabilities, 0–1. Never throws. Linear.
 */
export function detect(text: string): Detection {
  const sample = cleanPost(text.slice(0, 2 * SAMPLE)).slice(0, SAMPLE)
  const used = mainScript(sample)
  if (!used) return UNDETERMINED
  if (used.script === 'Han' || used.script in LONE_SCRIPTS) return decide(byScript(sample, used), LEAST_CONFIDENCE)
  if (used.letters < LEAST_LETTERS) return UNDETERMINED
  return decide(byEvidence(sample, used), used.letters < SHORT ? LEAST_CONFIDENCE_SHORT : LEAST_CONFIDENCE)
}
