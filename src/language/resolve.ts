import type { LanguageUsed } from '../model/language.ts'
import { detect } from './detect.ts'
import { canDetect } from './detection/evidence.ts'
import { baseOf, canonicalTag, sameLanguage } from './tag.ts'

/** Below this a detection is too weak to doubt what a person stated. */
const SURE_ENOUGH = 0.9
/** A stated language that the detector gives at least this is one it may well have confused. */
const POSSIBLE = 0.02

/**
 * The language used for a text: the stated one where there is one, else the detected one. A stated `und`, or what is no
 * tag, counts as not stated.
 */
export function resolveLanguage(text: string, stated?: string): LanguageUsed {
  const detected = detect(text)
  const tag = stated === undefined ? null : canonicalTag(stated)
  return tag === null || tag === 'und'
    ? { tag: detected.tag, confidence: detected.confidence, source: 'detected', detected }
    : { tag, confidence: 1, source: 'stated', detected }
}

const scriptOf = (tag: string): string | undefined => new Intl.Locale(tag).maximize().script

/** Whether the text speaks clearly against the language that a person stated for it. */
export function languagesDisagree({ tag, source, detected }: LanguageUsed): boolean {
  if (source !== 'stated' || detected.confidence < SURE_ENOUGH || sameLanguage(tag, detected.tag)) return false
  // A language that detection does not know looks like its neighbour to it.
  if (!canDetect(baseOf(tag))) return scriptOf(tag) !== scriptOf(detected.tag)
  return !detected.candidates.some((other) => other.confidence >= POSSIBLE && sameLanguage(other.tag, tag))
}
