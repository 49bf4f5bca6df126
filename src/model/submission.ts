import type { QuoteType } from './pair.ts'
import type { SuppliedReference } from './reference.ts'

/** What was said, as submitted. Texts are stored exactly as given. */
export interface StatementInput {
  readonly text: string
  /** BCP 47 tag stated by the submitter. */
  readonly language?: string | undefined
  readonly speaker?: string | undefined
  /** Calendar date `YYYY-MM-DD`. */
  readonly date?: string | undefined
  /** Where it was said: X, radio, a press conference. */
  readonly medium?: string | undefined
  readonly sourceUrl?: string | undefined
}

/** What was published, as submitted. */
export interface RenderingInput {
  readonly text: string
  readonly language?: string | undefined
  readonly outlet?: string | undefined
  readonly url?: string | undefined
  /** Calendar date `YYYY-MM-DD`. */
  readonly date?: string | undefined
  readonly quoteType?: QuoteType | undefined
  readonly translatedBy?: string | undefined
}

/** A pair as it is submitted to be kept and verified. */
export interface Submission {
  readonly statement: StatementInput
  readonly rendering: RenderingInput
  readonly references: readonly SuppliedReference[]
  readonly confidential: boolean
  /** Free label shown with the verification; the demo marks its constructed variants with it. */
  readonly label?: string | undefined
}
