import type { Cues, LanguageProfile } from '../../profile.ts'
import { profile as und } from '../und.ts'
import { words } from '../word-lists.ts'

/** What is known of a language at the least: how it denies and asks, and the words that carry grammar only. */
export interface BriefFacts extends Required<Pick<LanguageProfile, 'tag' | 'negation' | 'implicitNegation'>> {
  /** Question words are left out: they stand in reported questions as well, and a mark tells surely. */
  readonly functionWords: string
  readonly quotes: LanguageProfile['quotes']
  readonly asksWithoutMark?: Cues
  readonly spaced?: boolean
  readonly dropsSubjects?: boolean
  readonly reduplicates?: boolean
  readonly marksGender: boolean
}

/** A profile of a language of which months, numbers, tenses and persons are not known. */
export function briefProfile({ functionWords, ...facts }: BriefFacts): LanguageProfile {
  return { ...und, ...facts, functionWords: words(functionWords) }
}
