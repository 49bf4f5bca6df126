import type { AlignedReference, EditVote } from './aligned-pair.ts'

/** Share of the references in which the words beside the place correspond and stand next to one another or to it. */
export function contextShare(
  references: readonly AlignedReference[],
  votes: readonly EditVote[],
  first: number,
  last: number,
) {
  let exact = 0
  for (const reference of references) {
    const before = reference.toReference[first - 1] ?? -1
    const after = reference.toReference[last + 1] ?? -1
    const words = votes.find((vote) => vote.reference === reference.index)?.words ?? []
    if (before >= 0 && after >= 0 && after > before && after - before <= words.length + 3) exact++
  }
  return references.length ? exact / references.length : 0
}

/** Share of the references whose words at an edit share the commonest root. */
export function agreementOf(references: readonly AlignedReference[], votes: readonly EditVote[]): number {
  const counts = new Map<string, number>()
  for (const vote of votes) {
    const roots = new Set(vote.words.map((j) => references[vote.reference]!.words[j]!.root))
    for (const root of roots) counts.set(root, (counts.get(root) ?? 0) + 1)
  }
  return references.length ? Math.max(0, ...counts.values()) / references.length : 0
}
