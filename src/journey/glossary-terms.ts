import type { AlignedPair } from '../alignment/aligned-pair.ts'
import { fits } from '../language/tag.ts'
import type { DirectedTerm, GlossaryTerm, GlossaryUse } from '../model/glossary.ts'
import type { NormalisedText } from '../text/normalise.ts'
import { spellingKey } from '../text/spelling-key.ts'

/** Terms of a glossary as a caller has them: entries of a store with their ids, or terms without. */
export type SuppliedTerm = GlossaryTerm & { readonly id?: string }

/** The parts of a supplied term that the comparison keeps, whatever else its object carries. */
const plain = ({
  source,
  sourceLanguage,
  targetLanguage,
  approved,
  deprecated,
  kind,
  note,
  id,
}: SuppliedTerm): DirectedTerm => ({
  source,
  sourceLanguage,
  targetLanguage,
  approved,
  deprecated,
  kind,
  ...(note === undefined ? {} : { note }),
  ...(id === undefined ? {} : { entry: id }),
})

/** An entry read backwards: each approved rendering is a term, and the term its approved rendering. */
const reversed = (term: SuppliedTerm): DirectedTerm[] =>
  term.approved.map((rendering) => ({
    ...plain(term),
    source: rendering,
    sourceLanguage: term.targetLanguage,
    targetLanguage: term.sourceLanguage,
    approved: [term.source],
    deprecated: [],
    reversed: true,
  }))

const keyOf = ({ source }: GlossaryTerm): string => spellingKey(source)

const joined = (known: DirectedTerm, more: DirectedTerm): DirectedTerm => ({
  ...known,
  approved: [...new Set([...known.approved, ...more.approved])],
})

/**
 * The terms of a glossary in the direction of a pair, each once: of two entries for one term the one that says more of
 * its languages (pt-BR before pt), an entry made for this direction before one read backwards.
 */
export function directTerms(terms: readonly SuppliedTerm[], from: string, to: string): DirectedTerm[] {
  const specific = (term: SuppliedTerm) => term.targetLanguage.length + term.sourceLanguage.length
  const byRank = [...terms].sort((a, b) => specific(b) - specific(a))
  const known = new Map<string, DirectedTerm>()
  for (const term of byRank) {
    if (!fits(term.sourceLanguage, from) || !fits(term.targetLanguage, to)) continue
    if (term.approved.length > 0 && !known.has(keyOf(term))) known.set(keyOf(term), plain(term))
  }
  for (const term of byRank) {
    if (!fits(term.sourceLanguage, to) || !fits(term.targetLanguage, from)) continue
    for (const back of reversed(term)) {
      const there = known.get(keyOf(back))
      // Several terms that are rendered in one way may each stand for it.
      if (!there || there.reversed) known.set(keyOf(back), there ? joined(there, back) : back)
    }
  }
  return [...known.values()]
}

/** What a comparison made of the terms that stand in the statement; places in the texts as given. */
export function usesOf(pair: AlignedPair, original: NormalisedText, rendering: NormalisedText): GlossaryUse[] {
  return (pair.glossary?.used ?? []).map(({ term, places }): GlossaryUse => {
    const rendered = places.flatMap((place) => place.rendering ?? [])
    const isDeprecated = places.some(({ form }) => form === 'deprecated')
    return {
      ...term,
      found: isDeprecated ? 'deprecated' : rendered.length > 0 ? 'approved' : 'absent',
      original: places.map((place) => original.toOriginal(place.original)),
      rendering: rendered.map((place) => rendering.toOriginal(place)),
    }
  })
}
