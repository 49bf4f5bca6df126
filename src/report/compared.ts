import type { Status } from '../model/status.ts'
import type { RenderingInput, StatementInput } from '../model/submission.ts'
import type { Outcome } from '../model/verification.ts'

/** What every report is about: two texts and what the comparison says. Stored verifications have this shape. */
export interface Compared {
  readonly status: Status
  readonly statement: StatementInput
  readonly rendering: RenderingInput
  readonly label: string | null
  /** A confidential pair goes to no remote translator. Absent: it is not. */
  readonly confidential?: boolean
  /** Null while the verification is pending. */
  readonly outcome: Outcome | null
}
