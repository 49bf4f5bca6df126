import type { LanguageUsed } from '../model/language.ts'
import type { StoredVerification } from '../model/stored.ts'
import type { Outcome } from '../model/verification.ts'
import { signMethod } from '../verdict/method.ts'

const UNDETERMINED = { tag: 'und', confidence: 0 }

const languageOf = (stated: string | undefined): LanguageUsed => ({
  ...(stated ? { tag: stated, confidence: 1, source: 'stated' } : { ...UNDETERMINED, source: 'detected' }),
  detected: { ...UNDETERMINED, candidates: [] },
})

/** The outcome of a pair that the comparison could not be finished on: `undetermined`, and a notice that says why. */
export function undecidedOutcome(stored: StoredVerification, version: string, attempts: number): Outcome {
  return {
    status: 'undetermined',
    basis: 'machine',
    risk: 0.5,
    summary: 'The comparison could not be finished, so nothing can be said about this rendering.',
    languages: { original: languageOf(stored.statement.language), rendering: languageOf(stored.rendering.language) },
    discrepancies: [],
    references: [],
    notices: [
      {
        code: 'comparison-failed',
        message:
          `The comparison of this pair broke off ${attempts} times and is not tried again. Both texts are kept. ` +
          'Compare them by hand, and report the pair to whoever runs this service: its log tells what failed.',
      },
    ],
    method: signMethod({
      engine: `truequote ${version}`,
      calibration: 'none',
      checks: [],
      translators: [],
      referencesUsed: 0,
      thresholds: {},
    }),
  }
}
