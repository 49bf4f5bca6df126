import type { GlossaryKind } from '../model/glossary.ts'
import { type GlossaryItem, toItem } from './glossary-item.ts'

/** One term of a concept, as a terminology has it. */
export interface ConceptTerm {
  readonly language: string
  readonly text: string
  readonly preferred: boolean
  readonly deprecated: boolean
  /** True for a proper noun. */
  readonly proper: boolean
}

/** Terms of several languages that mean the same. */
export interface Concept {
  readonly line: number
  readonly terms: readonly ConceptTerm[]
  readonly note: string
}

/** A concept with more terms than this would make thousands of entries. */
const MOST_TERMS = 100

/** Of each ordered pair of a concept's languages the entries for every term that is in use. */
export function itemsOf({ line, terms, note }: Concept, defaultKind: GlossaryKind): GlossaryItem[] {
  if (terms.length === 0) return []
  if (terms.length > MOST_TERMS) {
    return [{ line, fault: `This concept has ${terms.length} terms; at most ${MOST_TERMS} are accepted. Split it.` }]
  }
  const byLanguage = Map.groupBy(terms, ({ language }) => language)
  if (byLanguage.size < 2)
    return [{ line, fault: 'This concept has terms in one language only; there is nothing to render.' }]
  const kindIfNew = terms.some(({ proper }) => proper) && defaultKind === 'term' ? 'name' : defaultKind
  return [...byLanguage].flatMap(([from, sources]) =>
    [...byLanguage].flatMap(([to, targets]): GlossaryItem[] => {
      if (from === to) return []
      const inUse = targets.filter(({ deprecated }) => !deprecated)
      // A language that has nothing but deprecated terms renders nothing.
      if (inUse.length === 0) return []
      const ordered = [...inUse].sort((a, b) => Number(b.preferred) - Number(a.preferred))
      return sources
        .filter(({ deprecated }) => !deprecated)
        .map(({ text }) =>
          toItem(line, {
            source: text,
            sourceLanguage: from,
            targetLanguage: to,
            approved: ordered.map((one) => one.text),
            deprecated: targets.flatMap((one) => (one.deprecated ? one.text : [])),
            kind: undefined,
            kindIfNew,
            note,
          }),
        )
    }),
  )
}
