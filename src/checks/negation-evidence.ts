import type { AlignedPair, AnalysedText } from '../alignment/aligned-pair.ts'
import type { Span } from '../model/span.ts'
import type { SourceEvidence } from './negation-source.ts'
import type { ReferenceEvidence, Stand } from './negation-votes.ts'
import type { Negation } from './polarity.ts'
import { countOfReferences } from './quoted.ts'

/** All that a pair has to say about its negations. */
export interface NegationEvidence {
  readonly pair: AlignedPair
  readonly source: readonly SourceEvidence[]
  readonly references: readonly ReferenceEvidence[]
}

/** 1: the rendering has a negation too many. −1: it lacks one. */
export type Toward = 1 | -1

const share = (count: number, { references }: AlignedPair) => (references.length ? count / references.length : 0)

/** What the statement itself says. `chosen`: of the negations that could be the surplus one, this is the likeliest. */
export function sourceFeatures(
  { pair }: NegationEvidence,
  evidence: SourceEvidence | undefined,
  toward: Toward,
  chosen: boolean,
) {
  const known = Boolean(pair.original.profile.negation && pair.rendering.profile.negation)
  const differs = known && evidence !== undefined && Math.sign(evidence.difference) === toward
  const moved = known && toward === 1 && (evidence?.moved ?? false)
  return {
    source: (differs && evidence.uncovered && chosen) || moved ? 1 : 0,
    sourceCovered: differs && !evidence.uncovered && chosen ? 1 : 0,
    sourceDoubled: differs && evidence.doubled && chosen ? 1 : 0,
    sourceOther: differs && !chosen ? 1 : 0,
    sourceAgrees: known && evidence?.difference === 0 && !moved ? 1 : 0,
    sourceAgainst: known && evidence !== undefined && Math.sign(evidence.difference) === -toward ? 1 : 0,
    sourceNone: known && evidence !== undefined && (toward === 1 ? evidence.left : evidence.right).length === 0 ? 1 : 0,
    sourceUnknown: known && evidence ? 0 : 1,
  }
}

/** What the references say, as shares of them. */
export function voteFeatures({ pair, references }: NegationEvidence, stands: readonly Stand[], toward: Toward) {
  const count = (wanted: Stand) => share(stands.filter((stand) => stand === wanted).length, pair)
  const counted = references.filter(({ difference }) => Math.sign(difference) === toward).length
  const votes = count('lacks')
  return {
    votes,
    against: count('shares'),
    implicit: count('paraphrases'),
    unaligned: count('silent'),
    counted: share(counted, pair),
    unanimous: votes === 1 ? 1 : 0,
    anyAgainst: stands.includes('shares') ? 1 : 0,
    references: pair.references.length,
    unsupported: 1 - pair.support,
  }
}

/** Who says otherwise: "the statement and 2 of 3 references". */
export function witnesses({ pair }: NegationEvidence, source: boolean, votes: number): string {
  const said = [source ? 'the statement' : '', votes ? countOfReferences(votes, pair.references.length) : '']
  return said.filter(Boolean).join(' and ') || 'the statement'
}

export const spanOfWord = (text: AnalysedText, i: number): Span => ({
  start: text.words[i]!.start,
  end: text.words[i]!.end,
})

/** A negation with the word it denies, as one span where they are neighbours, otherwise two, in reading order. */
export function spansOf(text: AnalysedText, { span, predicate, first, last }: Negation): Span[] {
  if (predicate < 0 || (predicate >= first && predicate <= last)) return [span]
  const word = spanOfWord(text, predicate)
  if (predicate === last + 1) return [{ start: span.start, end: word.end }]
  if (predicate === first - 1) return [{ start: word.start, end: span.end }]
  return predicate > last ? [span, word] : [word, span]
}

/** A negation with the word it denies, to be quoted. */
export const wordingOf = (text: AnalysedText, negation: Negation): string =>
  spansOf(text, negation)
    .map(({ start, end }) => text.text.slice(start, end))
    .join(' … ')

// A sentence with more negations than this is shown as a whole: nobody looks at each, and every finding repeats them.
const MOST_SHOWN = 8

/** The negations of the statement's sentences concerned, each as `spansOneByOne` gives it; the sentences where there are none or many. */
export function originalNegations(
  pair: AlignedPair,
  evidence: SourceEvidence | undefined,
  spansOneByOne: (negation: Negation) => readonly Span[],
): Span[] {
  const { left = [] } = evidence ?? {}
  return left.length > 0 && left.length <= MOST_SHOWN ? left.flatMap(spansOneByOne) : originalSentences(pair, evidence)
}

/** The sentences of the statement concerned as one span; none where they are all of it, which would mark everything. */
export function originalSentences({ original }: AlignedPair, evidence: SourceEvidence | undefined): Span[] {
  if (!evidence) return []
  const [from, to] = evidence.original
  if (to - from >= original.sentences.length) return []
  return [{ start: original.sentences[from]!.start, end: original.sentences[to - 1]!.end }]
}
