import type { AlignedPair, AnalysedText } from '../alignment/aligned-pair.ts'
import { findCues } from '../language/cues.ts'
import type { Span } from '../model/span.ts'

/** Where a statement says "he" and where "she" in words that say nothing else; empty where it does neither. */
export function gendersOf({ text, profile }: AnalysedText): ReadonlyMap<string, readonly Span[]> {
  const found = new Map<string, readonly Span[]>()
  for (const gender of ['he', 'she'] as const) {
    const spans = findCues(text, profile[gender], profile.spaced)
    if (spans.length > 0) found.set(gender, spans)
  }
  return found
}

/** Whether a statement speaks of the other gender alone. */
export function contraryGender(said: ReadonlyMap<string, unknown>, person: string): boolean {
  return said.has(person === 'he' ? 'she' : 'he') && !said.has(person)
}

/**
 * Whether a statement leaves open whether a man or a woman is meant: its language does not mark it, or it needs no
 * pronoun and has none, and the references guess, for they do not agree or are no two.
 */
export function leavesGenderOpen(pair: AlignedPair, disagree: boolean): boolean {
  const { original, references } = pair
  if (gendersOf(original).size > 0) return false
  if (!original.profile.marksGender) return true
  return original.profile.dropsSubjects === true && (disagree || references.length < 2)
}
