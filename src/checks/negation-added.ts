import type { AlignedPair } from '../alignment/aligned-pair.ts'
import type { Finding } from './check.ts'
import {
  type NegationEvidence,
  originalNegations,
  sourceFeatures,
  spanOfWord,
  spansOf,
  voteFeatures,
  witnesses,
  wordingOf,
} from './negation-evidence.ts'
import { relativePlace, type SourceEvidence, surplus } from './negation-source.ts'
import { type Negation, polarityOf } from './polarity.ts'
import { quoted } from './quoted.ts'

/** The negations of a sentence that the statement has no room for: those that most references lack, then by place. */
function likeliest(pair: AlignedPair, one: SourceEvidence, lacking: ReadonlyMap<Negation, number>): Negation[] {
  if (one.difference <= 0) return []
  const lack = (negation: Negation) => lacking.get(negation) ?? 0
  if (one.right.some((negation) => lack(negation) > 0)) {
    return [...one.right].sort((a, b) => lack(b) - lack(a)).slice(0, one.difference)
  }
  return surplus(
    one.right,
    one.left,
    relativePlace(pair.rendering, one.rendering),
    relativePlace(pair.original, one.original),
  )
}

/**
 * Negations that the rendering has and the statement or a reference lacks. `lostIn`: sentences of the rendering that
 * lack another one, so that the negation moved rather than appeared.
 */
export function addedNegations(evidence: NegationEvidence, lostIn: ReadonlySet<number>): Finding[] {
  const { pair, source, references } = evidence
  const { rendering } = pair
  const { all } = polarityOf(rendering)
  const sourceOf = new Map(source.flatMap((one) => one.right.map((negation) => [negation, one] as const)))
  const stands = new Map(all.map((negation, i) => [negation, references.map((reference) => reference.stands[i]!)]))
  const lacking = new Map(all.map((n) => [n, stands.get(n)!.filter((stand) => stand === 'lacks').length]))
  const chosen = new Set(source.flatMap((one) => likeliest(pair, one, lacking)))
  return all.flatMap((negation): Finding[] => {
    const from = sourceOf.get(negation)
    const said = sourceFeatures(evidence, from, 1, chosen.has(negation))
    const votes = voteFeatures(evidence, stands.get(negation)!, 1)
    if (votes.votes + said.source + said.sourceCovered === 0) return []
    const moved = lostIn.has(negation.sentence) || (from?.moved ?? false)
    const who = witnesses(evidence, said.source === 1, votes.votes)
    const wording = quoted(wordingOf(rendering, negation))
    return [
      {
        category: 'negation',
        severity: 'critical',
        message: moved
          ? `The rendering says ${wording}; in ${who} the negation belongs to other words.`
          : `The rendering says ${wording}, a negation that is not in ${who}.`,
        original: originalNegations(pair, from, ({ span }) => [span]),
        rendering: spansOf(rendering, negation),
        references: pair.references.flatMap((reference, r) => {
          const word = reference.toReference[negation.predicate] ?? -1
          if (stands.get(negation)![r] !== 'lacks' || word < 0) return []
          return [{ reference: reference.index, spans: [spanOfWord(reference, word)] }]
        }),
        features: { added: 1, lost: 0, moved: moved ? 1 : 0, idle: negation.idle ? 1 : 0, ...said, ...votes },
      },
    ]
  })
}
