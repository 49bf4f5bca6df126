import type { Status } from './status.ts'
import type { RenderingInput, StatementInput, Submission } from './submission.ts'
import type { Outcome } from './verification.ts'

export interface StoredStatement extends StatementInput {
  readonly id: string
  /** ISO 8601, UTC. As all times here. */
  readonly createdAt: string
}

export interface StoredRendering extends RenderingInput {
  readonly id: string
  readonly statementId: string
  readonly createdAt: string
}

/** One verification with the texts it compares. `outcome` is null while it is pending. */
export interface StoredVerification {
  readonly id: string
  readonly createdAt: string
  readonly completedAt: string | null
  readonly status: Status
  readonly statement: StoredStatement
  readonly rendering: StoredRendering
  readonly confidential: boolean
  readonly label: string | null
  /** References as supplied with this verification. */
  readonly supplied: Submission['references']
  readonly outcome: Outcome | null
  /** How often a verification was begun without being completed. */
  readonly attempts: number
  /** Id of the earlier verification of this pair that this one is a rerun of. */
  readonly rerunOf: string | null
}

/** What a list shows of a verification. */
export interface VerificationSummary {
  readonly id: string
  readonly createdAt: string
  readonly status: Status
  readonly risk: number | null
  readonly summary: string | null
  /** First 200 characters of each text. */
  readonly original: string
  readonly rendering: string
  readonly languages: { readonly original: string; readonly rendering: string }
  readonly speaker: string | null
  readonly outlet: string | null
  readonly label: string | null
  readonly discrepancies: number
}
