import type { AlignedPair, AnalysedText } from '../alignment/aligned-pair.ts'
import { pairSentences } from '../alignment/sentence-pairs.ts'
import { contradict, coverBeyond, isCovered, marksOf, type ShadeFamily } from './shade-family.ts'
import type { Mark } from './shades-of.ts'

/** What the statement says to a mark of the rendering. */
export interface SourceStand {
  /** The statement's mark that the rendering has another one for. */
  readonly replaced: Mark | null
  /** True where the statement has one that it may render. */
  readonly shares: boolean
}

export interface SourceMarks {
  /** False where the words of one of the two languages are not known. */
  readonly known: boolean
  readonly standOf: ReadonlyMap<Mark, SourceStand>
  /** The statement's marks that its sentence in the rendering has nothing for. */
  readonly lost: readonly { readonly mark: Mark; readonly sentences: readonly [number, number] }[]
  /** The statement's marks by sentence of the rendering that renders it. */
  readonly beside: (sentence: number) => readonly Mark[]
}

// With more marks than this left over in one pair of sentences nobody can tell which stands for which.
const MOST_LEFT = 3

/** How far into its text a mark stands, 0–1. */
const relativePlace = (text: AnalysedText, { span }: Mark): number => span.start / Math.max(1, text.text.length)

/** Compares the marks of a family in statement and rendering, sentence by sentence. */
export function compareMarksWithSource(
  { original, rendering }: AlignedPair,
  ours: readonly Mark[],
  family: ShadeFamily,
): SourceMarks {
  const known = Boolean(original.profile.shades && rendering.profile.shades)
  const standOf = new Map<Mark, SourceStand>()
  const lost: { mark: Mark; sentences: readonly [number, number] }[] = []
  const marksBySentence = new Map<number, readonly Mark[]>()
  const theirs = known ? marksOf(original, family) : []
  let ourNext = 0
  let theirNext = 0
  const takeUntil = (marks: readonly Mark[], from: number, end: number): number => {
    let i = from
    while (marks[i] && marks[i]!.sentence < end) i++
    return i
  }
  for (const { left, right } of known ? pairSentences(original, rendering) : []) {
    theirNext = takeUntil(theirs, theirNext, left[0])
    const theirEnd = takeUntil(theirs, theirNext, left[1])
    ourNext = takeUntil(ours, ourNext, right[0])
    const ourEnd = takeUntil(ours, ourNext, right[1])
    const there = theirs.slice(theirNext, theirEnd)
    const here = ours.slice(ourNext, ourEnd)
    const [cover, ownCover] = [coverBeyond(there, here, family), coverBeyond(here, there, family)]
    const missing = there.filter((mark) => mark.says.length > 0 && !isCovered(mark, ownCover))
    const extra = new Set(here.filter((mark) => mark.says.length > 0 && !isCovered(mark, cover)))
    const free = new Set(missing.length <= MOST_LEFT && extra.size <= MOST_LEFT ? missing : [])
    const taken = new Set<Mark>()
    for (const mark of here) {
      const shares = isCovered(mark, cover)
      const candidates = extra.has(mark) ? [...free].filter((other) => contradict(mark, other, family)) : []
      const distance = (other: Mark) => Math.abs(relativePlace(original, other) - relativePlace(rendering, mark))
      const replaced = candidates.sort((a, b) => distance(a) - distance(b))[0] ?? null
      if (replaced) {
        free.delete(replaced)
        taken.add(replaced)
      }
      standOf.set(mark, { replaced, shares })
    }
    for (const mark of missing) if (!taken.has(mark)) lost.push({ mark, sentences: right })
    for (let sentence = right[0]; sentence < right[1]; sentence++) marksBySentence.set(sentence, there)
    ourNext = ourEnd
    theirNext = theirEnd
  }
  return { known, standOf, lost, beside: (sentence) => marksBySentence.get(sentence) ?? [] }
}
