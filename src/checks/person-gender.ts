import type { AlignedPair, AnalysedText } from '../alignment/aligned-pair.ts'
import type { Span } from '../model/span.ts'
import { personsOfSource } from './person-source.ts'

/** Where a statement says "he" and where "she" in words that cannot mean the other; empty where it does neither. */
export function gendersOf(statement: AnalysedText): ReadonlyMap<string, readonly Span[]> {
  const shown = personsOfSource(statement)
  const found = new Map<string, readonly Span[]>()
  for (const [gender, other] of [
    ['he', 'she'],
    ['she', 'he'],
  ] as const) {
    const shared = new Set((shown.get(other) ?? []).map(({ start }) => start))
    const spans = (shown.get(gender) ?? []).filter(({ start }) => !shared.has(start))
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
