import type { AlignedPair, AlignedReference } from '../alignment/aligned-pair.ts'
import type { Shade } from '../language/shade.ts'
import { counterparts, matchCues } from './cue-places.ts'
import { areAlike, contradict, coverOf, isCovered, marksOf, type ShadeFamily } from './shade-family.ts'
import type { Mark } from './shades-of.ts'

/**
 * How one reference stands to a mark of the rendering: it `shares` it, perhaps in a word of several senses (`mayShare`),
 * has it elsewhere (`moved`), has another in its place (`replaces`), has none there (`lacks`), or nothing can be said
 * (`silent`).
 */
export interface MarkStand {
  readonly kind: 'shares' | 'mayShare' | 'moved' | 'replaces' | 'lacks' | 'silent'
  /** What stands in its place. */
  readonly theirs?: Mark
  /** True where the words on both sides correspond and are neighbours. */
  readonly exact: boolean
}

/** A mark that a reference has and the rendering lacks. */
export interface LostMark {
  readonly reference: number
  readonly mark: Mark
  /** The word of the rendering that it bears on, or one beside it. */
  readonly place: number
  readonly exact: boolean
}

export interface MarkVotes {
  readonly stands: readonly MarkStand[]
  readonly lost: readonly LostMark[]
}

// A word in another's place stands this near, in words, to where that one's neighbours have their counterparts.
const SLOT = 2
// Words that may stand between the counterparts of two neighbours beside the marks themselves: an article.
const SLACK = 1

const lengthOf = ({ first, last }: Mark): number => last - first + 1

/** Whether the words around a mark have their counterparts around the same place of the other text. */
function isExact(mark: Mark, partner: Int32Array, room: number): boolean {
  const before = mark.first === 0 ? -1 : partner[mark.first - 1]!
  const after = partner[mark.last + 1] ?? -1
  if (after < 0 || (mark.first > 0 && before < 0)) return false
  return after > before && after - before - 1 <= room + SLACK
}

/**
 * What each sentence can still account for: marks that surely say something, and whatever those may say that have no
 * counterpart.
 */
function coversOf(
  marks: readonly Mark[],
  isMatched: (i: number) => boolean,
  family: ShadeFamily,
): ReadonlySet<Shade>[] {
  const lists: Mark[][] = []
  marks.forEach((mark, i) => {
    const list = lists[mark.sentence] ?? []
    lists[mark.sentence] = list
    list.push(isMatched(i) ? { ...mark, maySay: mark.says } : mark)
  })
  return lists.map((list) => coverOf(list, family))
}

const NOTHING: ReadonlySet<Shade> = new Set()

/** Compares the marks of a family in the rendering, given in order, with those of one reference. */
export function voteOnMarks(
  { rendering }: AlignedPair,
  reference: AlignedReference,
  ours: readonly Mark[],
  family: ShadeFamily,
): MarkVotes {
  const theirs = marksOf(reference, family)
  const shared = matchCues(rendering, reference, ours, theirs, (a, b) => areAlike(a, b, family))
  const rest = ours.filter((mark, i) => shared.left[i] === -1 && mark.says.length > 0)
  const others = theirs.filter((mark, j) => shared.right[j] === -1 && mark.says.length > 0)
  const replaced = matchCues(rendering, reference, rest, others, (a, b) => contradict(a, b, family), SLOT)
  const theirCovers = coversOf(theirs, (j) => shared.right[j] !== -1, family)
  const theirSure = coversOf(theirs, () => true, family)
  const ourCovers = coversOf(ours, (i) => shared.left[i] !== -1, family)
  const standOf = new Map(
    rest.map((mark, i): [Mark, MarkStand] => {
      const other = others[replaced.left[i]!]
      const exact = isExact(mark, reference.toReference, other ? lengthOf(other) : 0)
      if (other) return [mark, { kind: 'replaces', theirs: other, exact }]
      const places = counterparts(rendering, mark, reference.toReference)
      if (places.length === 0) return [mark, { kind: 'silent', exact: false }]
      const { sentence } = reference.words[places[0]!]!
      if (isCovered(mark, theirSure[sentence] ?? NOTHING)) return [mark, { kind: 'moved', exact }]
      return [mark, { kind: isCovered(mark, theirCovers[sentence] ?? NOTHING) ? 'silent' : 'lacks', exact }]
    }),
  )
  const stands = ours.map((mark, i): MarkStand => {
    const isSure = theirs[shared.left[i]!]?.says.length !== 0
    return standOf.get(mark) ?? { kind: isSure ? 'shares' : 'mayShare', exact: false }
  })
  const lost = others.flatMap((mark, j): LostMark[] => {
    if (replaced.right[j] !== -1) return []
    const places = counterparts(reference, mark, reference.toRendering)
    if (places.length === 0) return []
    const place = places[0]!
    if (isCovered(mark, ourCovers[rendering.words[place]!.sentence] ?? NOTHING)) return []
    return [{ reference: reference.index, mark, place, exact: isExact(mark, reference.toRendering, 0) }]
  })
  return { stands, lost }
}
