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
// Words this far apart belong to different clauses in any sentence.
const FAR = 40

const CLAUSE_MARK = /^[,;:–—]$/

/**
 * Whether a word stands in another clause or phrase than what a negation of its text denies: a coordinator or a mark lies
 * between, and with it the negation itself or the start of a clause of its own (“not raise … and will open”).
 */
function liesApart({ words, profile }: AnalysedText, { first, predicate }: Negation, i: number): boolean {
  if (predicate < 0 || Math.abs(i - predicate) <= NEXT) return false
  if (Math.abs(i - predicate) > FAR) return true
  const from = Math.min(i, predicate)
  const to = Math.max(i, predicate)
  for (let k = from + 1; k < to; k++) {
    const joins = profile.coordinators?.includes(words[k]!.norm) || CLAUSE_MARK.test(words[k]!.text)
    if (joins && (i < first !== predicate < first || !words[k + 1]!.content)) return true
  }
  return false
}

/** Whether the denied words of two negations can be the same: aligned with one another or nearly, or not known to be apart. */
function sameDenied(rendering: AnalysedText, reference: AlignedReference, ours: Negation, theirs: Negation): boolean {
  const image = reference.toReference[ours.predicate] ?? -1
  const back = reference.toRendering[theirs.predicate] ?? -1
  if (image >= 0 && back >= 0) return Math.abs(image - theirs.predicate) <= NEXT
  if (image >= 0) return !liesApart(reference, theirs, image)
  return back < 0 || !liesApart(rendering, ours, back)
}

const implicitWords = new WeakMap<AnalysedText['words'], ReadonlyMap<number, Negation>>()
function implicitWordsOf(text: AnalysedText): ReadonlyMap<number, Negation> {
  let index = implicitWords.get(text.words)
  if (!index) {
    const { implicit } = polarityOf(text)
    index = new Map([...indexCues(implicit)].map(([word, place]) => [word, implicit[place]!]))
    implicitWords.set(text.words, index)
  }
  return index
}

const opposes = (a: Word, b: Word): boolean => relationBetween(a.stem, b.stem) === 'antonym'

/**
 * Whether a text says near `places` without a negation what `negation` of the other denies: "without", unless that word
 * belongs to something else that the other does not deny, or the opposite of `denied`.
 */
function paraphrases(
  text: AnalysedText,
  places: readonly number[],
  partner: Int32Array,
  denied: Word | undefined,
  other: AnalysedText,
  negation: Negation,
) {
  const implicit = implicitWordsOf(text)
  return places.some((place) => {
    for (let i = Math.max(0, place - NEAR); i <= place + NEAR && i < text.words.length; i++) {
      if (partner[i]! >= 0) continue
      const word = implicit.get(i)
      const back = word ? (partner[word.predicate] ?? -1) : -1
      if (word && (back < 0 || !liesApart(other, negation, back))) return true
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
    return own.double === other.double && sameDenied(rendering, reference, own, other)
  })
  const stands = ours.all.map((negation, i): Stand => {
    // “Not” where the reference has “not only” is not shared, but may be a cut: the statement decides.
    const partner = theirs.all[matched.left[i]!]
    if (partner) return partner.idle && !negation.idle ? 'silent' : 'shares'
    const places = counterparts(rendering, negation, reference.toReference)
    if (places.length === 0) return theirs.all.length === 0 && theirs.implicit.length === 0 ? 'lacks' : 'silent'
    const unlinked = reference.toReference[negation.predicate] ?? -1
    const denied = unlinked < 0 ? rendering.words[negation.predicate] : undefined
    return paraphrases(reference, places, reference.toRendering, denied, rendering, negation) ? 'paraphrases' : 'lacks'
  })
  const lost = theirs.all.flatMap((negation, j): Lost[] => {
    if (negation.idle || matched.right[j] !== -1) return []
    const places = counterparts(reference, negation, reference.toRendering)
    if (places.length === 0) return []
    const unlinked = reference.toRendering[negation.predicate] ?? -1
    const denied = unlinked < 0 ? reference.words[negation.predicate] : undefined
    const { sentence } = rendering.words[places[0]!]!
    // “Not only Korea's problem” may stand for “not a problem for Korea alone”.
    const isLimited = ours.all.some((one, i) => one.idle && one.sentence === sentence && matched.left[i] === -1)
    const paraphrased = isLimited || paraphrases(rendering, places, reference.toReference, denied, reference, negation)
    return [{ reference: reference.index, negation, place: places[0]!, paraphrased }]
  })
  return { stands, lost, difference: ours.negations.length - theirs.negations.length }
}
