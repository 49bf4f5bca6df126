import type { AlignedPair, AlignedReference, Edit, Word } from '../alignment/aligned-pair.ts'
import type { Span } from '../model/span.ts'
import type { Finding } from './check.ts'

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
