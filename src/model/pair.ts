import type { SuppliedReference } from './reference.ts'

export const QUOTE_TYPES = ['direct', 'partial', 'indirect'] as const
export type QuoteType = (typeof QUOTE_TYPES)[number]

/** What the comparison needs to know: two texts, and what is known of their languages. */
export interface Pair {
  readonly original: string
  /** BCP 47 tag stated by a person; wins over detection. */
  readonly originalLanguage?: string | undefined
  readonly rendering: string
  readonly renderingLanguage?: string | undefined
  readonly references?: readonly SuppliedReference[] | undefined
  /** Default `direct`. */
  readonly quoteType?: QuoteType | undefined
  /** A confidential pair is never sent to a remote translator. */
  readonly confidential?: boolean | undefined
}
