import type { AlignedPair, AlignedReference, AnalysedText, Word } from '../alignment/aligned-pair.ts'
import { relationBetween } from '../language/wordnet.ts'
import { counterparts, indexCues, matchCues, NEAR } from './cue-places.ts'
import { type Negation, polarityOf } from './polarity.ts'

/** How one reference stands to a negation of the rendering. */
export type Stand = 'lacks' | 'shares' | 'paraphrases' | 'silent'

/** A negation that a reference has and the rendering lacks. */
export interface Lost {
  readonly reference: number
  readonly negation: Negation
  /** The word of the rendering that the reference denies, or one beside it. */
  readonly place: number
  readonly paraphrased: boolean
}

export interface ReferenceEvidence {
  /** For each of the rendering's negations, idle ones included, in order, how this reference stands to it. */
  readonly stands: readonly Stand[]
  readonly lost: readonly Lost[]
  /** Negations of the rendering less those of this reference. */
  readonly difference: number
}

// How far apart two aligned words may be and still be what one negation denies: "not actively live", "not live".
const NEXT = 2

/** Whether the denied words of two negations can be the same: where both are aligned, with one another or nearly. */
function sameDenied(reference: AlignedReference, ours: Negation, theirs: Negation): boolean {
  const image = reference.toReference[ours.predicate] ?? -1
  const back = reference.toRendering[theirs.predicate] ?? -1
  return image < 0 || back < 0 || Math.abs(image - theirs.predicate) <= NEXT
}

const implicitWords = new WeakMap<AnalysedText['words'], ReadonlyMap<number, number>>()
function implicitWordsOf(text: AnalysedText): ReadonlyMap<number, number> {
  let index = implicitWords.get(text.words)
  if (!index) {
    index = indexCues(polarityOf(text).implicit)
    implicitWords.set(text.words, index)
  }
  return index
}

const opposes = (a: Word, b: Word): boolean => relationBetween(a.stem, b.stem) === 'antonym'

/** Whether a text says near `places` without a negation what the other denies: "without", or the opposite of `denied`. */
function paraphrases(text: AnalysedText, places: readonly number[], partner: Int32Array, denied: Word | undefined) {
  const implicit = implicitWordsOf(text)
  return places.some((place) => {
    for (let i = Math.max(0, place - NEAR); i <= place + NEAR && i < text.words.length; i++) {
      if (partner[i]! >= 0) continue
      if (implicit.has(i)) return true
      if (denied && text.language === 'en' && opposes(denied, text.words[i]!)) return true
    }
    return false
  })
}

/**
 * Compares the negations of the rendering with one reference, by what they deny: a negation whose neighbours have their
 * counterparts in a reference that denies nothing there is the rendering's own.
 */
export function compareWithReference({ rendering }: AlignedPair, reference: AlignedReference): ReferenceEvidence {
  const ours = polarityOf(rendering)
  const theirs = polarityOf(reference)
  const matched = matchCues(rendering, reference, ours.all, theirs.all, (own, other) => {
    return own.double === other.double && sameDenied(reference, own, other)
  })
  const stands = ours.all.map((negation, i): Stand => {
    if (matched.left[i] !== -1) return 'shares'
    const places = counterparts(rendering, negation, reference.toReference)
    if (places.length === 0) return theirs.all.length === 0 && theirs.implicit.length === 0 ? 'lacks' : 'silent'
    const unlinked = reference.toReference[negation.predicate] ?? -1
    const denied = unlinked < 0 ? rendering.words[negation.predicate] : undefined
    return paraphrases(reference, places, reference.toRendering, denied) ? 'paraphrases' : 'lacks'
  })
  const lost = theirs.all.flatMap((negation, j): Lost[] => {
    if (negation.idle || matched.right[j] !== -1) return []
    const places = counterparts(reference, negation, reference.toRendering)
    if (places.length === 0) return []
    const unlinked = reference.toRendering[negation.predicate] ?? -1
    const denied = unlinked < 0 ? reference.words[negation.predicate] : undefined
    const paraphrased = paraphrases(rendering, places, reference.toReference, denied)
    return [{ reference: reference.index, negation, place: places[0]!, paraphrased }]
  })
  return { stands, lost, difference: ours.negations.length - theirs.negations.length }
}
