import type { Detection, LanguageUsed } from '../model/language.ts'
import { canDetect } from './detection/evidence.ts'
import { readsAtAGlance } from './detection/glance.ts'
import { detectSegments } from './segments.ts'
import { baseOf, canonicalTag, sameLanguage } from './tag.ts'

/** Below this a detection is too weak to doubt what a person stated. */
const SURE_ENOUGH = 0.9
/** A stated language that the detector gives at least this is one it may well have confused. */
const POSSIBLE = 0.02

/** The texts of stated languages that nobody has looked at yet. */
const unread = new WeakMap<LanguageUsed, string>()
/** Stated languages that their text shows at a glance: there is nothing to doubt. */
const confirmed = new WeakSet<LanguageUsed>()

/**
 * The language used for a text: the stated one where there is one, else the detected one. A stated `und`, or what is no
 * tag, counts as not stated. Beside a stated one the text is read only when somebody asks what was detected.
 */
export function resolveLanguage(text: string, stated?: string): LanguageUsed {
  const tag = stated === undefined ? null : canonicalTag(stated)
  if (tag === null || tag === 'und') {
    const detected = detectSegments(text)
    return { tag: detected.tag, confidence: detected.confidence, source: 'detected', detected }
  }
  let detected: Detection | undefined
  const used: LanguageUsed = {
    tag,
    confidence: 1,
    source: 'stated',
    get detected() {
      detected ??= detectSegments(text)
      return detected
    },
  }
  unread.set(used, text)
  return used
}

function isConfirmed(used: LanguageUsed): boolean {
  const text = unread.get(used)
  if (text !== undefined) {
    unread.delete(used)
    if (readsAtAGlance(text, used.tag)) confirmed.add(used)
  }
  return confirmed.has(used)
}

const scriptOf = (tag: string): string | undefined => new Intl.Locale(tag).maximize().script

/** Whether the text speaks clearly against the language that a person stated for it. */
export function languagesDisagree(used: LanguageUsed): boolean {
  const { tag, source } = used
  if (source !== 'stated' || isConfirmed(used)) return false
  const { detected } = used
  if (detected.confidence < SURE_ENOUGH || sameLanguage(tag, detected.tag)) return false
  // A language that detection does not know looks like its neighbour to it.
  if (!canDetect(baseOf(tag))) return scriptOf(tag) !== scriptOf(detected.tag)
  return !detected.candidates.some((other) => other.confidence >= POSSIBLE && sameLanguage(other.tag, tag))
}
