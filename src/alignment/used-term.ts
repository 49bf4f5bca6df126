import type { DirectedTerm } from '../model/glossary.ts'
import type { Span } from '../model/span.ts'

/** One place of the statement where a term stands, with the rendering of it. */
export interface TermPlace {
  readonly original: Span
  /** Null where the rendering has none of the term's renderings left for this place. */
  readonly rendering: Span | null
  /** Which list the rendering is of. */
  readonly form: 'approved' | 'deprecated' | null
  /** Sentences of the rendering opposite this place’s, by index, the last one excluded; null where there are none. */
  readonly opposite: readonly [number, number] | null
}

/** A term that stands in the statement, with everything the comparison needs of it. */
export interface UsedTerm {
  readonly term: DirectedTerm
  readonly places: readonly TermPlace[]
  /** Renderings of it in the rendering beyond one for each place. */
  readonly others: readonly Span[]
}

/** What a glossary says of a pair: words that it stands for, whatever the references say. */
export interface TermSupport {
  readonly used: readonly UsedTerm[]
  /** Words of the statement and of the rendering that render one another by the glossary. */
  readonly original: readonly Span[]
  readonly rendering: readonly Span[]
  /** For each reference the words that render such a term there. */
  readonly inReferences: readonly (readonly Span[])[]
}
