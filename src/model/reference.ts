/** A translation supplied with a pair as evidence. */
export interface SuppliedReference {
  readonly text: string
  /** BCP 47 tag; detected when absent. */
  readonly language?: string | undefined
  /** Who made it: a person, a desk or an engine, as the submitter names it. */
  readonly by?: string | undefined
}

/** The engine of translations that people made and the store remembers. */
export const MEMORY_ENGINE = 'translation memory'

/** An independent translation used as evidence, with its origin. */
export interface Reference {
  readonly text: string
  readonly language: string
  readonly by: string
  readonly kind: 'supplied' | 'machine'
  /** What was translated: the statement, or (back-translation) the rendering. */
  readonly of: 'statement' | 'rendering'
  readonly engine?: string
  readonly version?: string
  /** ISO 8601 time at which the translation was made, also when it came from the cache. */
  readonly retrievedAt?: string
  /** Base subtags of the languages a machine went through: `['es']` for fr → es → en. Absent for a direct one. */
  readonly via?: readonly string[]
  /** For a translation remembered of a similar text: how alike the two are, 0–1. Absent for one of the text itself. */
  readonly match?: number
  /** The similar text that it translates, with `match`. */
  readonly matched?: string
  /** Why the comparison left it out, in a sentence; absent where it was used. */
  readonly unused?: string
}
