import type { Detection, LanguageGuess } from '../model/language.ts'
import { cleanPost } from './clean-post.ts'
import { gatherEvidence } from './detection/evidence.ts'
import { countScripts } from './detection/scripts.ts'
import weights from './detection/weights.json' with { type: 'json' }

/** A text says its language early; what follows only costs time. */
const SAMPLE = 2_000
const MOST_CANDIDATES = 5
/** Below this the answer is `und`. */
const LEAST_CONFIDENCE = 0.5
/** Fewer letters than this are a name or a cry, not a language. */
const LEAST_LETTERS = 8

/** Scripts that one language of the news writes. */
const ONE_LANGUAGE: Readonly<Record<string, string>> = {
  Hiragana: 'ja',
  Katakana: 'ja',
  Hangul: 'ko',
  Greek: 'el',
  Thai: 'th',
  Armenian: 'hy',
  Georgian: 'ka',
  Bengali: 'bn',
  Gurmukhi: 'pa',
  Gujarati: 'gu',
  Oriya: 'or',
  Tamil: 'ta',
  Telugu: 'te',
  Kannada: 'kn',
  Malayalam: 'ml',
  Sinhala: 'si',
  Lao: 'lo',
  Khmer: 'km',
  Tibetan: 'bo',
  Thaana: 'dv',
  Han: 'zh',
}

const UNDETERMINED: Detection = { tag: 'und', confidence: 0, candidates: [] }

const rounded = (value: number): number => Math.round(value * 1000) / 1000

function decide(guesses: readonly LanguageGuess[]): Detection {
  const candidates = guesses
    .filter(({ confidence }) => confidence >= 0.001)
    .slice(0, MOST_CANDIDATES)
    .map(({ tag, confidence }) => ({ tag, confidence: rounded(confidence) }))
  const best = candidates[0]
  if (!best) return UNDETERMINED
  return best.confidence < LEAST_CONFIDENCE
    ? { tag: 'und', confidence: 0, candidates }
    : { tag: best.tag, confidence: best.confidence, candidates }
}

/**
 * The language of a text, by script, letters and trigrams. Addresses, handles and tags are ignored. `und` with
 * confidence 0 rather than a guess; the candidates, at most five, are then still told. Never throws. Linear.
 */
export function detect(text: string): Detection {
  const sample = cleanPost(text.slice(0, 2 * SAMPLE)).slice(0, SAMPLE)
  const scripts = countScripts(sample)
  const letters = [...scripts.values()].reduce((sum, count) => sum + count, 0)
  let [script] = [...scripts.keys()]
  if (!script) return UNDETERMINED
  if (script === 'Han' && (scripts.get('Hiragana') ?? 0) + (scripts.get('Katakana') ?? 0) > 0) script = 'Hiragana'
  const only = ONE_LANGUAGE[script]
  if (only) return decide([{ tag: only, confidence: Math.min(0.99, 0.5 + (scripts.get(script) ?? 0) / 10) }])
  if (letters < LEAST_LETTERS) return UNDETERMINED
  const { candidates } = gatherEvidence(sample, script)
  const scored = candidates
    .map(({ tag, features }) => ({
      tag,
      score: features.reduce((sum, value, index) => sum + value * weights[index]!, 0),
    }))
    .sort((a, b) => b.score - a.score)
  const top = scored[0]
  if (!top) return UNDETERMINED
  const odds = scored.map(({ score }) => Math.exp(score - top.score))
  const total = odds.reduce((sum, weight) => sum + weight, 0)
  return decide(scored.map(({ tag }, index) => ({ tag, confidence: odds[index]! / total })))
}
