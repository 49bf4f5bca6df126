import type { AlignedPair, AlignedReference, AnalysedText, Word } from '../alignment/aligned-pair.ts'
import { type VerbGroup, verbGroups } from '../language/verb-groups.ts'
import { relationBetween } from '../language/wordnet.ts'

/** The predicates of a text with, for each word, the one it is in. */
export interface Predicates {
  readonly groups: readonly VerbGroup[]
  readonly groupOf: ReadonlyMap<number, VerbGroup>
}

/** A predicate of a reference that corresponds to one of the rendering. */
export interface Counterpart {
  readonly reference: AlignedReference
  readonly group: VerbGroup
  /** True where both have one verb, whatever its form; false where their places correspond. */
  readonly sameVerb: boolean
  /** True where the words on both sides correspond and are neighbours. */
  readonly exact: boolean
}

/** The predicates of an English pair. Taggers disagree on one word in two texts: what one text has as a verb is one in the other too. */
export interface PairPredicates {
  readonly rendering: Predicates
  readonly references: readonly { readonly reference: AlignedReference; readonly predicates: Predicates }[]
}

function predicatesOf(text: AnalysedText, verbs?: ReadonlySet<number>): Predicates {
  const groups = verbGroups(text.words, verbs)
  const groupOf = new Map<number, VerbGroup>()
  for (const group of groups) for (let i = group.first; i <= group.last; i++) groupOf.set(i, group)
  return { groups, groupOf }
}

// After one of these a word is a noun: "the report", "of interest", "his return".
const BEFORE_NOUNS = new Set(['DET', 'ADJ', 'ADP', 'NUM', 'PART', 'PUNCT'])
const POSSESSIVES = new Set(['my', 'your', 'his', 'her', 'its', 'our', 'their', 'whose', 'to'])

function mayBeVerb(words: readonly Word[], i: number): boolean {
  const before = words[i - 1]
  if (!before || words[i]!.pos === 'PROPN') return false
  // An object follows: "the states first form a government".
  if (words[i + 1]?.pos === 'DET' && before.pos !== 'DET' && before.pos !== 'ADP') return !POSSESSIVES.has(before.norm)
  return !BEFORE_NOUNS.has(before.pos ?? '') && !POSSESSIVES.has(before.norm)
}

/** Words of one text that are the verbs of the other and that the tagger took for something else. */
function overlooked(
  from: readonly VerbGroup[],
  links: Int32Array,
  words: readonly Word[],
  known: Predicates,
  verbs: readonly Word[],
): number[] {
  return from.flatMap(({ head, lead }) => {
    const i = links[head]!
    if (i < 0 || lead === 'non-finite' || known.groupOf.has(i) || words[i]!.root !== verbs[head]!.root) return []
    return mayBeVerb(words, i) ? [i] : []
  })
}

/** Finds the predicates of the rendering and of each reference. */
export function predicatesOfPair(pair: AlignedPair): PairPredicates {
  const first = predicatesOf(pair.rendering)
  const theirs = pair.references.map((reference) => ({ reference, predicates: predicatesOf(reference) }))
  const found = new Set(
    theirs.flatMap(({ reference, predicates }) =>
      overlooked(predicates.groups, reference.toRendering, pair.rendering.words, first, reference.words),
    ),
  )
  const rendering = found.size ? predicatesOf(pair.rendering, found) : first
  return {
    rendering,
    references: theirs.map(({ reference, predicates }) => {
      const missed = overlooked(
        rendering.groups,
        reference.toReference,
        reference.words,
        predicates,
        pair.rendering.words,
      )
      return { reference, predicates: missed.length ? predicatesOf(reference, new Set(missed)) : predicates }
    }),
  }
}

// Words on either side of a predicate whose links tell where its counterpart stands.
const NEIGHBOURS = 4
// How far from the counterpart of a neighbour a predicate may stand.
const REACH = 6
// A neighbour on the right side of the predicate in both texts says more than one that changed sides.
const IN_ORDER = 1
const OUT_OF_ORDER = 0.4
// A pronoun beside the predicate is its subject, though pronouns are often aligned wrongly.
const PRONOUN = 0.5
// A synonym is the surest sign short of the verb itself.
const SYNONYM = 2
const HALF_REACH = 4

/** The nearest linked word on one side, punctuation passed over, as its place in the reference; −1 when the nearest is not linked. */
function linkBeside(words: readonly Word[], reference: AlignedReference, from: number, step: 1 | -1): number {
  let i = from
  while (words[i]?.kind === 'punctuation') i += step
  return reference.toReference[i] ?? -1
}

function isExact(words: readonly Word[], reference: AlignedReference, own: VerbGroup, other: VerbGroup): boolean {
  const before = linkBeside(words, reference, own.first - 1, -1)
  const after = linkBeside(words, reference, own.last + 1, 1)
  const startsBoth = own.first === 0 && other.first === 0
  return (
    (startsBoth || (before >= 0 && before < other.first && other.first - before <= 2)) &&
    after > other.last &&
    after - other.last <= 2
  )
}

/**
 * The predicate of a reference that corresponds: the one its verb is aligned with, else the one whose neighbours
 * (subject, object, adverbs) are aligned with its own.
 */
function counterpartOf(
  words: readonly Word[],
  own: VerbGroup,
  { reference, predicates }: PairPredicates['references'][number],
): Counterpart | null {
  const linked = reference.toReference[own.head]!
  const found = linked >= 0 ? predicates.groupOf.get(linked) : undefined
  if (found) {
    const sameVerb = words[own.head]!.root === reference.words[found.head]!.root
    return { reference, group: found, sameVerb, exact: isExact(words, reference, own, found) }
  }
  const scores = new Map<VerbGroup, number>()
  const vote = (i: number, isBefore: boolean) => {
    const place = reference.toReference[i] ?? -1
    const isPronoun = words[i]!.pos === 'PRON'
    if (place < 0 || !(words[i]!.content || isPronoun)) return
    for (let k = -REACH; k <= REACH; k++) {
      const group = predicates.groupOf.get(place + k)
      // A predicate whose verb corresponds to another predicate is taken.
      if (!group || place + k !== group.head || reference.toRendering[group.head]! >= 0) continue
      const inOrder = isBefore ? place < group.first : place > group.last
      const weight = (inOrder ? IN_ORDER : OUT_OF_ORDER) * (isPronoun ? PRONOUN : 1)
      scores.set(group, (scores.get(group) ?? 0) + weight / (1 + Math.abs(k) / HALF_REACH))
    }
  }
  for (let k = 1; k <= NEIGHBOURS; k++) {
    if (own.first - k >= 0) vote(own.first - k, true)
    if (own.last + k < words.length) vote(own.last + k, false)
  }
  let best: VerbGroup | null = null
  let most = 0
  for (const [group, score] of scores) {
    const isSynonym = relationBetween(words[own.head]!.stem, reference.words[group.head]!.stem) === 'synonym'
    const total = score + (isSynonym ? SYNONYM : 0)
    if (total > most) {
      best = group
      most = total
    }
  }
  return best ? { reference, group: best, sameVerb: false, exact: isExact(words, reference, own, best) } : null
}

const isFiniteVerb = (group: VerbGroup): boolean => group.lead !== 'non-finite'

/**
 * For each predicate of the rendering its counterparts, one a reference at most. Where as many finite predicates are left
 * over on both sides, they are taken to correspond in their order.
 */
export function counterpartsOf(pair: AlignedPair, predicates: PairPredicates): Counterpart[][] {
  const { words } = pair.rendering
  const { groups } = predicates.rendering
  const counterparts: Counterpart[][] = groups.map(() => [])
  for (const entry of predicates.references) {
    const found = groups.map((group) => counterpartOf(words, group, entry))
    const taken = new Set(found.flatMap((other) => (other ? [other.group] : [])))
    const left = groups.flatMap((group, k) => (!found[k] && isFiniteVerb(group) ? [k] : []))
    const free = entry.predicates.groups.filter((group) => isFiniteVerb(group) && !taken.has(group))
    if (left.length === free.length) {
      left.forEach((k, n) => {
        found[k] = { reference: entry.reference, group: free[n]!, sameVerb: false, exact: false }
      })
    }
    found.forEach((other, k) => {
      if (other) counterparts[k]!.push(other)
    })
  }
  return counterparts
}
