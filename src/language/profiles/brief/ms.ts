import { profile as id } from '../id.ts'
import { briefProfile } from './brief-profile.ts'

/** Malay denies as Indonesian does, and shares its small words. */
export const ms = briefProfile({
  tag: 'ms',
  quotes: id.quotes,
  negation: id.negation!,
  implicitNegation: id.implicitNegation!,
  functionWords: id.functionWords.join(' '),
  reduplicates: true,
  marksGender: id.marksGender,
})
