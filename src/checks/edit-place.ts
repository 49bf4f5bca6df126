import type { AlignedPair, Edit, Word } from '../alignment/aligned-pair.ts'

// Words on either side that tell whether the rendering follows the references closely around an edit.
const NEIGHBOURHOOD = 5

/** Index of the first word that ends at or after a place, by bisection; −1 past the last. */
export function wordAt(words: readonly Word[], place: number): number {
  let low = 0
  let high = words.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (words[middle]!.end < place) low = middle + 1
    else high = middle
  }
  return low < words.length ? low : -1
}

/** Words of the rendering beside an edit, nearest first on each side, punctuation left out. */
function beside(pair: AlignedPair, edit: Edit): { before: number[]; after: number[] } {
  const { words } = pair.rendering
  const first = edit.words[0] ?? wordAt(words, edit.place.end + 1)
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

/** How the references stand around an edit; all 0–1. */
export function surroundings(pair: AlignedPair, edit: Edit) {
  const { before, after } = beside(pair, edit)
  const near = [...before, ...after]
  let closest = 0
  let exact = 0
  let inserted = 0
  let supported = 0
  for (const i of near) if (pair.references.some((reference) => reference.toReference[i]! >= 0)) supported++
  for (const reference of pair.references) {
    const linked = near.filter((i) => reference.toReference[i]! >= 0).length
    closest = Math.max(closest, near.length ? linked / near.length : 0)
    const left = before.length ? reference.toReference[before[0]!]! : -1
    const right = after.length ? reference.toReference[after[0]!]! : reference.words.length
    const room = edit.votes.find((vote) => vote.reference === reference.index)?.words.length ?? 0
    const atStart = before.length === 0
    if (!((left >= 0 || atStart) && right > left)) continue
    if (right - left - 1 <= room + 1) exact++
    if (right - left === 1) inserted++
  }
  const count = pair.references.length
  return {
    closest,
    exact: exact / count,
    exactAny: exact > 0 ? 1 : 0,
    insertedExactly: inserted / count,
    supportedNear: near.length ? supported / near.length : pair.support,
  }
}
