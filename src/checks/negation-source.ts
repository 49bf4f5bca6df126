import type { AlignedPair, AnalysedText } from '../alignment/aligned-pair.ts'
import { pairSentences } from '../alignment/sentence-pairs.ts'
import { changedSides } from './negation-moved.ts'
import { type Negation, polarityOf } from './polarity.ts'

/** What the statement says about the polarity of the sentences that render it. */
export interface SourceEvidence {
  readonly left: readonly Negation[]
  readonly right: readonly Negation[]
  /** Negations of the rendering less those of the statement. */
  readonly difference: number
  /** True where words that deny without a negation cannot make up for the difference. */
  readonly uncovered: boolean
  /** True where both deny equally often, but one of them denies a denial. */
  readonly doubled: boolean
  /** True where both deny once, but what the statement says before an "and" the rendering says after it. */
  readonly moved: boolean
  /** Sentences of the statement, first included, last excluded. */
  readonly original: readonly [number, number]
  readonly rendering: readonly [number, number]
}

const countDouble = (negations: readonly Negation[]) => negations.filter(({ double }) => double).length

const within = (negations: readonly Negation[], [from, to]: readonly [number, number]) =>
  negations.filter(({ sentence }) => sentence >= from && sentence < to)

/**
 * Compares negations of statement and rendering, sentence by sentence. A difference is covered where the other side has
 * more words such as "without" or "fail": "ohne zu zahlen" may well become "did not pay".
 */
export function compareWithSource({ original, rendering }: AlignedPair): SourceEvidence[] {
  const source = polarityOf(original)
  const target = polarityOf(rendering)
  return pairSentences(original, rendering).map(({ left: from, right: to }) => {
    const left = within(source.negations, from)
    const right = within(target.negations, to)
    const difference = right.length - left.length
    const implicit = within(source.implicit, from).length - within(target.implicit, to).length
    const cover = difference > 0 ? Math.max(0, implicit) : Math.max(0, -implicit)
    const sentences = { left, right, original: from, rendering: to }
    // As many negations, but one of them denies a denial: "had not paid" and "had not failed to pay".
    const doubled = countDouble(right) - countDouble(left)
    if (difference === 0)
      return {
        ...sentences,
        difference: Math.sign(doubled),
        uncovered: false,
        doubled: doubled !== 0,
        moved:
          doubled === 0 &&
          implicit === 0 &&
          changedSides(original, rendering, { negations: left, sentences: from }, { negations: right, sentences: to }),
      }
    // A denied denial on one side only affirms: "n'oubliez pas" is "remember".
    const cancelled = implicit > 0 ? Math.min(0, doubled) : implicit < 0 ? Math.max(0, doubled) : 0
    const uncovered = Math.abs(difference) > cover && Math.sign(difference - cancelled) === Math.sign(difference)
    return { ...sentences, difference, uncovered, doubled: false, moved: false }
  })
}

/**
 * The negations of `many` left over when each of `few` takes, in order, the one nearest to its own relative place. Word
 * order makes this a guess; with references they decide instead.
 */
export function surplus(
  many: readonly Negation[],
  few: readonly Negation[],
  placeOfMany: (negation: Negation) => number,
  placeOfFew: (negation: Negation) => number,
): Negation[] {
  const left: Negation[] = []
  let at = 0
  few.forEach((one, i) => {
    const distance = (k: number) => Math.abs(placeOfMany(many[k]!) - placeOfFew(one))
    const lastFree = many.length - (few.length - i)
    while (at < lastFree && distance(at + 1) < distance(at)) left.push(many[at++]!)
    at++
  })
  return [...left, ...many.slice(at)]
}

/** How far into its sentences a negation stands, 0–1. */
export function relativePlace(
  text: AnalysedText,
  [from, to]: readonly [number, number],
): (negation: Negation) => number {
  const start = text.sentences[from]?.start ?? 0
  const length = (text.sentences[to - 1]?.end ?? text.text.length) - start
  return ({ span }) => (span.start - start) / Math.max(1, length)
}
