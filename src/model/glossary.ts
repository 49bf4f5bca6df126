import type { Span } from './span.ts'

/** What a glossary holds: people and places, bodies with a name of their own, and words that a desk renders in one way. */
export const GLOSSARY_KINDS = ['name', 'institution', 'term'] as const
export type GlossaryKind = (typeof GLOSSARY_KINDS)[number]

/** How a term of one language is rendered in another, as a desk has agreed. Languages are canonical BCP 47 tags. */
export interface GlossaryTerm {
  readonly source: string
  readonly sourceLanguage: string
  readonly targetLanguage: string
  /** At least one, the preferred one first. */
  readonly approved: readonly string[]
  /** Renderings that are not to be used any more. */
  readonly deprecated: readonly string[]
  readonly kind: GlossaryKind
  readonly note?: string
}

/** A term as a file has it, which may not say what kind it is. */
export interface FiledTerm extends Omit<GlossaryTerm, 'kind'> {
  /** As the file states it. */
  readonly kind?: GlossaryKind
  /** What it is taken for where it has no entry yet and the file does not say; `term` when absent. */
  readonly kindIfNew?: GlossaryKind
}

/** A term as it is kept. Changing it makes a new version under the same id. */
export interface GlossaryEntry extends GlossaryTerm {
  readonly id: string
  /** From 1. */
  readonly version: number
  /** When and by whom this version was made. */
  readonly createdAt: string
  readonly madeBy: string
  /** Null for the version in force. */
  readonly retiredAt: string | null
}

/** A term as a comparison reads it: in the direction of the pair. */
export interface DirectedTerm extends GlossaryTerm {
  /** Id of its entry, where it comes from a store. */
  readonly entry?: string
  /** True where the entry was made for the other direction. */
  readonly reversed?: true
}

/** What a comparison made of a term that stands in the statement. */
export interface GlossaryUse extends DirectedTerm {
  /** `approved` or `deprecated`: a rendering of that kind stands in the rendering; `absent`: none of them. */
  readonly found: 'approved' | 'deprecated' | 'absent'
  /** Where the term stands in the statement, and its renderings in the rendering. */
  readonly original: readonly Span[]
  readonly rendering: readonly Span[]
}
