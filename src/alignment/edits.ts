import type { Span } from '../model/span.ts'
import type { AlignedReference, AnalysedText, Edit, Word } from './aligned-pair.ts'
import { agreementOf, contextShare } from './edit-votes.ts'
import { pairEdits } from './pair-edits.ts'

// A stretch of a reference opposite a few words of the rendering is not longer than this, in words; beyond it the two
// sentences simply run differently.
const LONGEST_OPPOSITE = 12

/** Index of the nearest word at or beyond `from` in direction `step` that `partner` links, or −1. */
function nearestLinked(partner: Int32Array, from: number, step: 1 | -1): number {
  for (let i = from; i >= 0 && i < partner.length; i += step) if (partner[i]! >= 0) return i
  return -1
}

/** Words between two partners, both excluded; a bound of −1 is open and reaches at most LONGEST_OPPOSITE words. */
function between(low: number, high: number, length: number): [number, number] {
  if (low < 0 && high < 0) return [0, Math.min(length, LONGEST_OPPOSITE)]
  if (low < 0) return [Math.max(0, high - LONGEST_OPPOSITE), high]
  if (high < 0) return [low + 1, Math.min(length, low + 1 + LONGEST_OPPOSITE)]
  if (high > low) return [low + 1, Math.min(high, low + 1 + LONGEST_OPPOSITE)]
  // The neighbours are crossed: look just after the one before.
  return [low + 1, Math.min(length, low + 1 + 3)]
}

// Runs of missing words that share one; so that a word repeated a thousand times stays cheap.
const MOST_RELATIVES = 24

// What no larger share of the references than this has is their own wording, or their error, not the statement's.
const TOO_FEW_VOTES = 1 / 3

const isWord = (word: Word | undefined): boolean => word !== undefined && word.kind !== 'punctuation'

/** Groups of neighbouring words for which `wanted` holds; function words for which `passable` holds may stand between. */
function runsOf(words: readonly Word[], wanted: (i: number) => boolean, passable: (i: number) => boolean): number[][] {
  const runs: number[][] = []
  let run: number[] = []
  let pending: number[] = []
  const close = () => {
    if (run.length) runs.push(run)
    run = []
    pending = []
  }
  words.forEach((word, i) => {
    if (!isWord(word)) return
    const last = run.at(-1)
    if (last !== undefined && words[last]!.sentence !== word.sentence) close()
    if (wanted(i)) {
      run.push(...pending, i)
      pending = []
    } else if (run.length && passable(i)) pending.push(i)
    else close()
  })
  close()
  return runs
}

/** Words of the rendering that a reference has only as a synonym, each with that synonym. */
const synonymsOf = (reference: AlignedReference): ReadonlyMap<number, number> =>
  new Map(reference.links.filter((link) => link.relation === 'synonym').map((link) => [link.left, link.right]))

/** Unlinked content words of a reference opposite the rendering's words `first`–`last`. */
function opposite(rendering: AnalysedText, reference: AlignedReference, first: number, last: number): number[] {
  const before = nearestLinked(reference.toReference, first - 1, -1)
  const after = nearestLinked(reference.toReference, last + 1, 1)
  const sentence = rendering.words[first]!.sentence
  const low = before >= 0 && rendering.words[before]!.sentence === sentence ? reference.toReference[before]! : -1
  const high = after >= 0 && rendering.words[after]!.sentence === sentence ? reference.toReference[after]! : -1
  const [from, to] = between(low, high, reference.words.length)
  const found: number[] = []
  for (let j = from; j < to; j++) if (reference.words[j]!.content && reference.toRendering[j]! < 0) found.push(j)
  return found
}

const spanOfWords = (text: AnalysedText, first: number, last: number): Span => ({
  start: text.words[first]!.start,
  end: text.words[last]!.end,
})

/** The stretch between two words of a text, or its edge. */
function gapAfter(text: AnalysedText, before: number, after: number): Span {
  const start = before >= 0 ? text.words[before]!.end : 0
  const end = text.words[after]?.start ?? text.text.length
  return start <= end ? { start, end } : { start: end, end: start }
}

/** Words of the rendering that no reference supports, with what the references have in their place. */
function ownWords(rendering: AnalysedText, references: readonly AlignedReference[]): Edit[] {
  const synonyms = references.map(synonymsOf)
  // A synonym is no support: "move" for "travel" may lose the meaning, which the checks weigh by how all references say it.
  const supported = rendering.words.map((_, i) =>
    references.some((reference, k) => reference.toReference[i]! >= 0 && !synonyms[k]!.has(i)),
  )
  const runs = runsOf(
    rendering.words,
    (i) => !supported[i] && rendering.words[i]!.content,
    (i) => !supported[i] && !rendering.words[i]!.content,
  )
  return runs.map((words) => {
    const first = words[0]!
    const last = words.at(-1)!
    const votes = references.map((reference, k) => {
      const alike = words.flatMap((i) => synonyms[k]!.get(i) ?? [])
      const facing = alike.length < words.length ? opposite(rendering, reference, first, last) : []
      return { reference: reference.index, words: [...alike, ...facing].sort((a, b) => a - b) }
    })
    const opposed = votes.filter((vote) => vote.words.length > 0).length / references.length
    return {
      kind: opposed >= 0.5 ? 'substitution' : 'addition',
      words,
      place: spanOfWords(rendering, first, last),
      votes,
      share: opposed >= 0.5 ? opposed : 1 - opposed,
      agreement: agreementOf(references, votes),
      context: contextShare(references, votes, first, last),
    }
  })
}

interface Missing {
  readonly reference: AlignedReference
  readonly words: number[]
  /** Words of the rendering between which they are missing; −1 and the number of words at the edges. */
  readonly before: number
  readonly after: number
}

function missingRuns(rendering: AnalysedText, reference: AlignedReference, taken: ReadonlySet<number>): Missing[] {
  const unlinked = (j: number) => reference.toRendering[j]! < 0
  return runsOf(
    reference.words,
    (j) => unlinked(j) && reference.words[j]!.content && !taken.has(j),
    (j) => unlinked(j) && !reference.words[j]!.content,
  ).map((words) => {
    const previous = nearestLinked(reference.toRendering, words[0]! - 1, -1)
    const next = nearestLinked(reference.toRendering, words.at(-1)! + 1, 1)
    const before = previous >= 0 ? reference.toRendering[previous]! : -1
    let after = next >= 0 ? reference.toRendering[next]! : rendering.words.length
    if (after < before) after = Math.min(before + 1, rendering.words.length)
    return { reference, words, before, after }
  })
}

/** Words that the references have and the rendering lacks, with nothing of its own in their place. */
function lackedWords(rendering: AnalysedText, references: readonly AlignedReference[], own: readonly Edit[]): Edit[] {
  const taken = references.map((reference) => {
    const words = own.flatMap((edit) => edit.votes.find((vote) => vote.reference === reference.index)?.words ?? [])
    return new Set(words)
  })
  const missing = references.flatMap((reference) => missingRuns(rendering, reference, taken[reference.index]!))
  const rootVotes = new Map<string, Set<number>>()
  for (const { reference, words } of missing) {
    for (const j of words) {
      const root = reference.words[j]!.root
      const voters = rootVotes.get(root) ?? new Set()
      rootVotes.set(root, voters.add(reference.index))
    }
  }
  const contentOf = ({ reference, words }: Missing) =>
    words.map((j) => reference.words[j]!).filter(({ content }) => content)
  const strength = (run: Missing) => Math.max(...contentOf(run).map(({ root }) => rootVotes.get(root)!.size))
  const runsByRoot = new Map<string, Missing[]>()
  for (const run of missing) {
    for (const { root } of contentOf(run)) {
      const runs = runsByRoot.get(root)
      if (!runs) runsByRoot.set(root, [run])
      else if (runs.length < MOST_RELATIVES) runs.push(run)
    }
  }
  const isSameGap = (run: Missing, other: Missing) => other.before <= run.after && run.before <= other.after
  const relatives = (run: Missing) => new Set(contentOf(run).flatMap(({ root }) => runsByRoot.get(root)!))
  // Where most references have the words tells best where they are missing.
  const company = (run: Missing) =>
    new Set([...relatives(run)].filter((other) => isSameGap(run, other)).map(({ reference }) => reference)).size
  const ranked = missing
    .map((run) => ({ run, strength: strength(run), company: company(run) }))
    .sort((a, b) => b.strength - a.strength || b.company - a.company || b.run.words.length - a.run.words.length)
  const used = new Set<string>()
  const edits: Edit[] = []
  for (const { run, strength } of ranked) {
    if (contentOf(run).every(({ root }) => used.has(root))) continue
    const related = relatives(run)
    const concerned = missing.filter((other) => isSameGap(run, other) || related.has(other))
    const votes = references.flatMap((reference) => {
      const words = concerned
        .filter((other) => other.reference === reference)
        .flatMap((other) => other.words.filter((j) => reference.words[j]!.content))
      return words.length ? [{ reference: reference.index, words }] : []
    })
    for (const vote of votes) for (const j of vote.words) used.add(references[vote.reference]!.words[j]!.root)
    if (votes.length <= TOO_FEW_VOTES * references.length) continue
    const own = votes.find((vote) => vote.reference === run.reference.index)
    edits.push({
      kind: 'omission',
      words: [],
      place: gapAfter(rendering, run.before, run.after),
      votes: own ? [own, ...votes.filter((vote) => vote !== own)] : votes,
      share: votes.length / references.length,
      agreement: strength / references.length,
      context: contextShare(references, votes, run.before + 1, run.after - 1),
    })
  }
  return edits
}

/** Everything the rendering has alone or lacks, each place once, voted over the references. In reading order. */
export function findEdits(rendering: AnalysedText, references: readonly AlignedReference[]): Edit[] {
  if (references.length === 0) return []
  const own = ownWords(rendering, references)
  const edits = [...own, ...lackedWords(rendering, references, own)].sort((a, b) => a.place.start - b.place.start)
  return pairEdits(rendering, references, edits)
}

/**
 * Share of the rendering's content words that at least one reference supports; 1 when there is nothing to compare.
 * `known`: words that are supported by something else, by index.
 */
export function supportOf(
  rendering: AnalysedText,
  references: readonly AlignedReference[],
  known: ReadonlySet<number> = new Set(),
): number {
  let content = 0
  let supported = 0
  rendering.words.forEach((word, i) => {
    if (!word.content) return
    content++
    if (known.has(i) || references.some((reference) => reference.toReference[i]! >= 0)) supported++
  })
  return references.length && content ? supported / content : 1
}

/** Mean share of a reference's content words that stand in another reference too: how alike independent translations are. */
export function consensusOf(references: readonly AlignedReference[]): number {
  if (references.length < 2) return 0
  const roots = references.map((reference) => reference.words.filter((word) => word.content).map((word) => word.root))
  const inHowMany = new Map<string, number>()
  for (const list of roots) for (const root of new Set(list)) inHowMany.set(root, (inHowMany.get(root) ?? 0) + 1)
  const shares = roots.map((list) =>
    list.length
      ? list.reduce((sum, root) => sum + (inHowMany.get(root)! - 1), 0) / list.length / (references.length - 1)
      : 0,
  )
  return shares.reduce((sum, share) => sum + share, 0) / shares.length
}
