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
import type { Lost, Stand } from './negation-votes.ts'
import { quoted } from './quoted.ts'

// References deny the same word when its counterparts in the rendering lie this near to one another, in words.
const SAME_PLACE = 3

/** A place of the rendering where references deny something that it does not. */
interface LostPlace {
  readonly place: number
  readonly votes: readonly Lost[]
}

/** Gathers what each reference misses by place, in reading order; one vote a reference at each place. */
function gather({ references }: NegationEvidence): LostPlace[] {
  const all = references.flatMap(({ lost }) => lost).sort((a, b) => a.place - b.place)
  const places: { place: number; votes: Lost[] }[] = []
  for (const one of all) {
    const last = places.at(-1)
    const joins = last && one.place - last.place <= SAME_PLACE && !last.votes.some((v) => v.reference === one.reference)
    if (joins) last.votes.push(one)
    else places.push({ place: one.place, votes: [one] })
  }
  return places
}

function standsAt({ references }: NegationEvidence, { votes }: LostPlace): Stand[] {
  return references.map((_, reference) => {
    const vote = votes.find((one) => one.reference === reference)
    if (!vote) return 'shares'
    return vote.paraphrased ? 'paraphrases' : 'lacks'
  })
}

function lostByReferences(evidence: NegationEvidence, at: LostPlace, from: SourceEvidence | undefined): Finding | null {
  const { pair } = evidence
  const said = sourceFeatures(evidence, from, -1, true)
  const votes = voteFeatures(evidence, standsAt(evidence, at), -1)
  if (votes.votes === 0 && said.source === 0) return null
  const word = spanOfWord(pair.rendering, at.place)
  const first = at.votes[0]!
  const who = witnesses(evidence, said.source === 1, votes.votes)
  const wording = quoted(wordingOf(pair.references[first.reference]!, first.negation))
  return {
    category: 'negation',
    severity: 'critical',
    message: `The rendering leaves out a negation at ${quoted(pair.rendering.text.slice(word.start, word.end))}; ${who} ${/^(the (statement|reference)|1 of .*)$/.test(who) ? 'has' : 'have'} it (${wording}).`,
    original: originalNegations(pair, from, (negation) => spansOf(pair.original, negation)),
    rendering: [word],
    references: at.votes.map(({ reference, negation }) => ({
      reference,
      spans: spansOf(pair.references[reference]!, negation),
    })),
    features: { added: 0, lost: 1, moved: 0, idle: 0, ...said, ...votes },
  }
}

/** A sentence that denies less often than its statement, where no reference tells which word is concerned. */
function lostBySource(evidence: NegationEvidence, one: SourceEvidence): Finding[] {
  const { original, rendering } = evidence.pair
  const missing = surplus(
    one.left,
    one.right,
    relativePlace(original, one.original),
    relativePlace(rendering, one.rendering),
  )
  const [from, to] = one.rendering
  return missing.map((negation) => ({
    category: 'negation',
    severity: 'critical',
    message: `The statement denies something (${quoted(wordingOf(original, negation))}) that the rendering seems to affirm.`,
    original: spansOf(original, negation),
    rendering: [{ start: rendering.sentences[from]!.start, end: rendering.sentences[to - 1]!.end }],
    references: [],
    features: {
      added: 0,
      lost: 1,
      moved: 0,
      idle: 0,
      ...sourceFeatures(evidence, one, -1, true),
      ...voteFeatures(
        evidence,
        evidence.references.map((): Stand => 'shares'),
        -1,
      ),
    },
  }))
}

/** Negations that the statement or a reference has and the rendering lacks. */
export function lostNegations(evidence: NegationEvidence): Finding[] {
  const { pair, source } = evidence
  const evidenceAt = new Map<number, SourceEvidence>()
  for (const one of source) for (let s = one.rendering[0]; s < one.rendering[1]; s++) evidenceAt.set(s, one)
  const answered = new Set<SourceEvidence>()
  const byReferences = gather(evidence).flatMap((at) => {
    const from = evidenceAt.get(pair.rendering.words[at.place]!.sentence)
    const finding = lostByReferences(evidence, at, from)
    if (finding && from) answered.add(from)
    return finding ?? []
  })
  const bySource = source.filter((one) => one.difference < 0 && !answered.has(one))
  return [...byReferences, ...bySource.flatMap((one) => lostBySource(evidence, one))]
}
