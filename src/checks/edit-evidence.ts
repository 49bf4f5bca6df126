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
export function wordsAt(pair: AlignedPair, edit: Edit, vote: Edit['votes'][number]): Word[] {
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
  const roots = edit.votes.map((vote) => new Set(wordsAt(pair, edit, vote).map((word) => word.root)))
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
    for (const other of wordsAt(pair, edit, vote)) {
      for (const word of own) {
        const relation = relationBetween(word.stem, other.stem)
        if (relation) found.add(relation)
      }
    }
  }
  return found
}

/** Share of the content words near an edit that a reference supports. */
function neighbourhoodSupport(pair: AlignedPair, edit: Edit): number {
  const { words } = pair.rendering
  const first = edit.words[0] ?? words.findIndex((word) => word.start >= edit.place.end)
  if (first < 0) return pair.support
  const last = edit.words.at(-1) ?? first
  let content = 0
  let supported = 0
  for (let i = Math.max(0, first - NEIGHBOURHOOD); i <= Math.min(words.length - 1, last + NEIGHBOURHOOD); i++) {
    if (edit.words.includes(i) || !words[i]!.content) continue
    content++
    if (pair.references.some((reference) => reference.toReference[i]! >= 0)) supported++
  }
  return content ? supported / content : pair.support
}

const indicator = (test: boolean): number => (test ? 1 : 0)

/** What speaks for or against an edit, whatever its kind: the features that the checks over edits share. */
export function evidenceOf(pair: AlignedPair, edit: Edit): Record<string, number> {
  const own = edit.words.map((i) => pair.rendering.words[i]!).filter((word) => word.content)
  const opposite = edit.votes.flatMap((vote) => wordsAt(pair, edit, vote))
  const changed = own.length ? own : opposite
  const features: Record<string, number> = {
    votes: edit.share,
    unanimous: indicator(edit.share === 1),
    agreement: edit.agreement,
    context: edit.context,
    length: Math.min(LONG_RUN, own.length || Math.max(0, ...edit.votes.map((vote) => vote.words.length))) / LONG_RUN,
    single: indicator(own.length === 1),
    unsupported: 1 - pair.support,
    unsupportedNear: 1 - neighbourhoodSupport(pair, edit),
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
  for (const relation of relationsOf(pair, edit)) features[relation] = 1
  return features
}
