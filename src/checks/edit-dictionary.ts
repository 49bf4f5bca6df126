import type { AlignedPair, Edit, Word } from '../alignment/aligned-pair.ts'
import { type SourceLinks, sourceLinks } from '../alignment/source-links.ts'
import { wordsAt } from './edit-wording.ts'
import { isAccountable } from './source-surroundings.ts'

// More words of a reference than this at one place are its own freedom.
const MOST_OPPOSITE = 8

/** How well the rendering says what the statement's word for a reference's word means; null where it has none. */
function saidInRendering({ termsByRoot, said }: SourceLinks, word: Word): number | null {
  const terms = termsByRoot.get(word.root) ?? termsByRoot.get(word.norm)
  return terms ? Math.max(...terms.map((t) => said[t]!.value)) : null
}

/**
 * What the statement's own words say of an edit, by the dictionary; all 0–1, empty where there is none. A word of the
 * rendering that the statement accounts for is a paraphrase, however few references have it; a word of the references
 * that the statement has and the rendering says nowhere is missed.
 */
export function dictionaryEvidence(pair: AlignedPair, edit: Edit): Record<string, number> {
  const links = sourceLinks(pair)
  if (!links) return {}
  const { coverage } = links
  const evidence: Record<string, number> = { coverage }
  const own = edit.words.filter((i) => isAccountable(pair, i))
  if (own.length) {
    const values = own.map((i) => links.licensed[i]!.value)
    evidence.licensed = Math.min(...values)
    evidence.unlicensed = coverage * (1 - evidence.licensed)
    evidence.unlicensedExact = evidence.unlicensed * edit.context
    evidence.unlicensedFree = evidence.unlicensed * (1 - pair.support)
  }
  const opposite = edit.votes.flatMap((vote) => wordsAt(pair, vote)).slice(0, MOST_OPPOSITE)
  const said = opposite.flatMap((word) => saidInRendering(links, word) ?? [])
  if (opposite.length) {
    evidence.meant = said.length / opposite.length
    evidence.unmeant = coverage * (1 - evidence.meant)
  }
  if (said.length) {
    evidence.missed = 1 - Math.min(...said)
    evidence.missedAgreed = evidence.missed * edit.agreement
    evidence.said = Math.max(...said)
    if (own.length) evidence.missedUnlicensed = evidence.missed * evidence.unlicensed!
  }
  return evidence
}
