import type { AlignedPair, AlignedReference, Edit, Word } from '../alignment/aligned-pair.ts'
import { relationBetween, type WordRelation } from '../language/wordnet.ts'
import type { Span } from '../model/span.ts'
import type { Finding } from './check.ts'

// Longer runs say no more than this many words do.
const LONG_RUN = 5
const CLASSES = ['NOUN', 'VERB', 'ADJ', 'ADV', 'PROPN', 'NUM'] as const
// Words on either side that tell whether the rendering follows the references closely around an edit.
const NEIGHBOURHOOD = 5

/** Content words of a reference at an edit. */
export function wordsAt(pair: AlignedPair, vote: Edit['votes'][number]): Word[] {
  const reference = pair.references[vote.reference]!
  return vote.words.map((j) => reference.words[j]!)
}

/** The words a reference has at an edit, as they stand in it, function words between them included; null when it has none. */
export function wordingAt(pair: AlignedPair, vote: Edit['votes'][number]): { text: string; span: Span } | null {
  const reference = pair.references[vote.reference]!
  const first = reference.words[vote.words[0] ?? -1]
  const last = reference.words[vote.words.at(-1) ?? -1]
  if (!first || !last) return null
  const span = { start: first.start, end: last.end }
  return { text: reference.text.slice(span.start, span.end), span }
}

/** The wording most references share at an edit: that of the vote whose words recur most in the others. */
export function commonWording(pair: AlignedPair, edit: Edit): { text: string; reference: AlignedReference } | null {
  const roots = edit.votes.map((vote) => new Set(wordsAt(pair, vote).map((word) => word.root)))
  let best: Edit['votes'][number] | undefined
  let most = -1
  edit.votes.forEach((vote, k) => {
    if (vote.words.length === 0) return
    let shared = 0
    roots.forEach((other, l) => {
      if (l !== k) for (const root of roots[k]!) if (other.has(root)) shared++
    })
    const score = shared / roots[k]!.size
    if (score > most) {
      most = score
      best = vote
    }
  })
  const wording = best && wordingAt(pair, best)
  return wording ? { text: wording.text, reference: pair.references[best!.reference]! } : null
}

export const referenceSpans = (pair: AlignedPair, edit: Edit): Finding['references'] =>
  edit.votes.flatMap((vote) => {
    const wording = wordingAt(pair, vote)
    return wording ? [{ reference: vote.reference, spans: [wording.span] }] : []
  })

/** WordNet relations between the rendering's own words and those opposite, over all references. */
export function relationsOf(pair: AlignedPair, edit: Edit): Set<WordRelation> {
  const found = new Set<WordRelation>()
  if (pair.rendering.language !== 'en') return found
  const own = edit.words.map((i) => pair.rendering.words[i]!).filter((word) => word.content)
  for (const vote of edit.votes) {
    for (const other of wordsAt(pair, vote)) {
      for (const word of own) {
        const relation = relationBetween(word.stem, other.stem)
        if (relation) found.add(relation)
      }
    }
  }
  return found
}

/** Words of the rendering beside an edit, nearest first on each side, punctuation left out. */
function beside(pair: AlignedPair, edit: Edit): { before: number[]; after: number[] } {
  const { words } = pair.rendering
  const first = edit.words[0] ?? words.findIndex((word) => word.start >= edit.place.end)
  const start = first < 0 ? words.length : first
  const last = edit.words.at(-1) ?? start - 1
  const before: number[] = []
  const after: number[] = []
  for (let i = start - 1; i >= 0 && before.length < NEIGHBOURHOOD; i--)
    if (words[i]!.kind !== 'punctuation') before.push(i)
  for (let i = last + 1; i < words.length && after.length < NEIGHBOURHOOD; i++) {
    if (words[i]!.kind !== 'punctuation') after.push(i)
  }
  return { before, after }
}

/** How the references stand around an edit. */
function surroundings(pair: AlignedPair, edit: Edit) {
  const { before, after } = beside(pair, edit)
  const near = [...before, ...after]
  let closest = 0
  let exact = 0
  let supported = 0
  for (const i of near) if (pair.references.some((reference) => reference.toReference[i]! >= 0)) supported++
  for (const reference of pair.references) {
    const linked = near.filter((i) => reference.toReference[i]! >= 0).length
    closest = Math.max(closest, near.length ? linked / near.length : 0)
    const left = before.length ? reference.toReference[before[0]!]! : -1
    const right = after.length ? reference.toReference[after[0]!]! : reference.words.length
    const room = edit.votes.find((vote) => vote.reference === reference.index)?.words.length ?? 0
    const atStart = before.length === 0
    if ((left >= 0 || atStart) && right > left && right - left - 1 <= room + 1) exact++
  }
  const count = pair.references.length
  return {
    closest,
    exact: exact / count,
    exactAny: indicator(exact > 0),
    supportedNear: near.length ? supported / near.length : pair.support,
  }
}

const indicator = (test: boolean): number => (test ? 1 : 0)

/** What speaks for or against an edit, whatever its kind: the features that the checks over edits share. */
export function evidenceOf(pair: AlignedPair, edit: Edit): Record<string, number> {
  const own = edit.words.map((i) => pair.rendering.words[i]!).filter((word) => word.content)
  const opposite = edit.votes.flatMap((vote) => wordsAt(pair, vote))
  const changed = own.length ? own : opposite
  const around = surroundings(pair, edit)
  const single = indicator((own.length || opposite.length / Math.max(1, edit.votes.length)) <= 1)
  const features: Record<string, number> = {
    votes: edit.share,
    unanimous: indicator(edit.share === 1),
    agreement: edit.agreement,
    context: edit.context,
    length: Math.min(LONG_RUN, own.length || Math.max(0, ...edit.votes.map((vote) => vote.words.length))) / LONG_RUN,
    single,
    unsupported: 1 - pair.support,
    unsupportedNear: 1 - around.supportedNear,
    closest: around.closest,
    exact: around.exact,
    exactAny: around.exactAny,
    exactAgreement: around.exact * edit.agreement,
    exactSingle: around.exactAny * single,
    closestAgreement: around.closest * edit.agreement,
    closestUnanimous: around.closest * indicator(edit.share === 1),
    agreementSingle: edit.agreement * single,
    consensusAgreement: pair.consensus * edit.agreement,
    consensus: pair.consensus,
    agreementInContext: edit.agreement * edit.context,
    shortText: 1 / Math.max(1, pair.rendering.words.length / 10),
    copied: indicator(own.some((word) => word.norm.length > 2 && pair.original.text.includes(word.text))),
  }
  for (const tag of CLASSES) {
    const share = changed.filter((word) => word.pos === tag).length / Math.max(1, changed.length)
    if (share) features[tag] = share
  }
  const oppositeTags = new Set(opposite.map((word) => word.pos))
  if (own.length && opposite.length) features.samePos = indicator(own.some((word) => oppositeTags.has(word.pos)))
  const relations = relationsOf(pair, edit)
  for (const relation of relations) features[relation] = 1
  if (own.length && opposite.length && relations.size === 0) features.unrelated = edit.agreement
  return features
}
