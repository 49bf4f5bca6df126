import type { Disagreement } from './disagreement.ts'
import type { Discrepancy } from './discrepancy.ts'
import type { GlossaryUse } from './glossary.ts'
import type { LanguageUsed } from './language.ts'
import type { Reference } from './reference.ts'
import type { Basis, Status } from './status.ts'

/** Something the reader must know about the comparison that is not a discrepancy. */
export interface Notice {
  /** Permanent, kebab-case: `language-disagreement`, `same-language`, `swapped`, `no-references`, … */
  readonly code: string
  readonly message: string
}

/** What a translator did for one verification. */
export interface TranslatorReport {
  readonly id: string
  /** Present where it was asked for a back-translation; otherwise it was asked to translate the statement. */
  readonly of?: 'rendering'
  readonly outcome: 'answered' | 'cached' | 'failed' | 'skipped'
  /** For `failed` and `skipped`: a plain sentence. */
  readonly reason?: string
  /**
   * For `failed`: what kind of failure, e.g. `timed-out`, `rate-limited`; for `skipped`: `surplus` where enough others
   * were asked. Absent in verifications made before it was recorded.
   */
  readonly code?: string
}

/** Everything another person needs to replicate a verification. */
export interface Method {
  /** Name and version of the comparison, e.g. `truequote 0.1.0`. */
  readonly engine: string
  /** Id of the fitted coefficients used. */
  readonly calibration: string
  /** Ids of the checks that ran. */
  readonly checks: readonly string[]
  readonly translators: readonly TranslatorReport[]
  /** How many references in the rendering's language the comparison used. */
  readonly referencesUsed: number
  /** How many translations of the rendering into the statement's language it used; absent where there was none. */
  readonly backTranslationsUsed?: number
  /** SHA-256, hex, over the glossary's terms that stand in the statement, as they were; absent where there was none. */
  readonly glossary?: string
  /** Least confidence at which a discrepancy of each severity is reported. */
  readonly thresholds: Readonly<Record<string, number>>
  /** SHA-256, hex, over all of the above: equal signatures mean equal methods. */
  readonly signature: string
}

/** The result of one comparison. Immutable: comparing again makes a new one. */
export interface Outcome {
  readonly status: Exclude<Status, 'pending'>
  readonly basis: Basis
  /** Calibrated probability, 0–1, that the rendering changes the meaning (major or critical). */
  readonly risk: number
  /** One sentence: the verdict in words. */
  readonly summary: string
  readonly languages: { readonly original: LanguageUsed; readonly rendering: LanguageUsed }
  /** Worst first. */
  readonly discrepancies: readonly Discrepancy[]
  readonly references: readonly Reference[]
  /** Where the references disagree among themselves; absent where they do not, and where nobody looked for it. */
  readonly disagreements?: readonly Disagreement[]
  readonly notices: readonly Notice[]
  readonly method: Method
  /** Terms of a glossary that stand in the statement, in its order; absent where there was none. */
  readonly glossary?: readonly GlossaryUse[]
}
