import type { ReferenceSpans } from './discrepancy.ts'

/** What some references say at a place. */
export interface Reading {
  /** As the first of them words it. */
  readonly text: string
  /** Those that say so, and where. */
  readonly references: readonly ReferenceSpans[]
}

/** A place where independent translations of one text say different things: the text may be ambiguous there. */
export interface Disagreement {
  /** At least two, the commonest first. */
  readonly readings: readonly Reading[]
}
