import type { AlignedPair } from '../alignment/aligned-pair.ts'
import type { Category, Severity } from '../model/discrepancy.ts'
import type { GlossaryTerm } from '../model/glossary.ts'
import type { Span } from '../model/span.ts'

/** One difference as a check sees it, before the calibration says how sure it is. */
export interface Finding {
  readonly category: Category
  readonly severity: Severity
  /** For a reporter: quotes the words concerned and says what differs. */
  readonly message: string
  readonly original: readonly Span[]
  readonly rendering: readonly Span[]
  readonly references: readonly { readonly reference: number; readonly spans: readonly Span[] }[]
  readonly suggestion?: string
  /**
   * What speaks for the finding, as numbers by name, most of them 0–1. The calibration turns them into a confidence:
   * a name it does not know counts nothing. Usual ones: `source` (the statement itself shows it), `votes` (share of the
   * references that show it), `against` (share of the references that share the rendering's wording).
   */
  readonly features: Readonly<Record<string, number>>
}

/** A small pair that a check must find something in, or must leave alone. Run by one generic test. */
export interface Example {
  readonly original: string
  readonly originalLanguage: string
  readonly rendering: string
  readonly renderingLanguage?: string
  readonly references?: readonly string[]
  readonly glossary?: readonly GlossaryTerm[]
  /** For a failing example: text that the finding marks in the rendering, or in the original when it starts with `original:`. */
  readonly marks?: string
}

/** One kind of difference. Add one: a file here, a line in `index.ts`, a test. Pure: no I/O, no HTML, no storage. */
export interface Check {
  /** Permanent: it is stored and exported. */
  readonly id: string
  readonly name: string
  /** What it finds, one sentence. */
  readonly finds: string
  /** What it cannot see or must not be trusted with, one sentence. */
  readonly limits: string
  /** Faithful pairs: the check is silent. */
  readonly passes: readonly Example[]
  /** Pairs with the difference: the check speaks. */
  readonly fails: readonly Example[]
  /**
   * True for a check of the rendering's own words, marks and grammar. It is not run with the roles exchanged, where a
   * back-translation speaks for the rendering and the statement stands in its place: it would judge the speaker's language.
   */
  readonly oneWay?: true
  /** True for a check of what a glossary says: without a term of one in the statement it does not count as run. */
  readonly needsGlossary?: true
  readonly run: (pair: AlignedPair) => Finding[]
}
