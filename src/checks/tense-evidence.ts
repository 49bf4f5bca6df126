import type { AlignedPair } from '../alignment/aligned-pair.ts'
import type { VerbGroup } from '../language/verb-groups.ts'
import { relatedness } from '../language/word-vectors.ts'
import { relationBetween } from '../language/wordnet.ts'
import type { Counterpart, PairPredicates } from './predicates.ts'

const isFiniteVerb = (group: VerbGroup): boolean => group.lead !== 'non-finite'

/** Whether one of two forms does not tell its time, so that nothing follows from a difference: "they put"; "a book signed". */
function isOpen(a: VerbGroup, b: VerbGroup): boolean {
  if (a.ambiguous || b.ambiguous) return a.lead !== 'future' && b.lead !== 'future'
  return (a.bare && (b.passive || !isFiniteVerb(b))) || (b.bare && (a.passive || !isFiniteVerb(a)))
}

// May, might and could are one possibility; "can" and "could" differ in time.
const POSSIBLE = new Set<string | null>(['may', 'might', 'could'])
const isSameModal = (a: string | null, b: string | null): boolean =>
  a === b || (POSSIBLE.has(a) && POSSIBLE.has(b)) || (a === 'can' && b === 'may') || (a === 'may' && b === 'can')

/** How two predicates differ; every field true where they do. */
export interface TenseDifference {
  readonly tense: boolean
  /** The first word's time: has / had. */
  readonly lead: boolean
  readonly perfect: boolean
  readonly progressive: boolean
  readonly modality: boolean
  readonly nonFinite: boolean
}

export function differenceOf(a: VerbGroup, b: VerbGroup): TenseDifference {
  const open = isOpen(a, b)
  const nonFinite = isFiniteVerb(a) !== isFiniteVerb(b)
  return {
    tense: !open && !nonFinite && a.tense !== b.tense,
    lead: !open && !nonFinite && a.lead !== b.lead,
    perfect: !(nonFinite && !a.perfect) && a.perfect !== b.perfect,
    // "crossing" alone is a participle: it lacks the aspect of "are crossing" because it lacks a time.
    progressive: a.progressive !== b.progressive && !(nonFinite && !(isFiniteVerb(a) ? b : a).progressive),
    modality: !nonFinite && !isSameModal(a.modal, b.modal),
    nonFinite,
  }
}

export const differs = (d: TenseDifference): boolean => d.tense || d.lead || d.perfect || d.progressive || d.modality

/** A predicate's form in one word: "past perfect" as pastPerfect. */
export function formOf(group: VerbGroup): string {
  if (group.modal) return group.perfect ? 'modalPerfect' : 'modal'
  const time = group.lead === 'non-finite' ? 'nonFinite' : group.lead
  return `${time}${group.perfect ? 'Perfect' : ''}${group.progressive ? 'Progressive' : ''}`
}

// Verbs of state, which hardly take the progressive: "is including" is odd whatever the references say.
const STATES = new Set(
  `be have know include consist contain belong own need want mean seem resemble depend exist equal correlate account tend understand
believe like love hate prefer deserve owe possess constitute comprise involve concern lack suit remember recognize agree represent
refer relate cost weigh matter hope say tell announce state describe cite call name`.split(/\s/),
)
const PAST_CUES = new Set(['yesterday', 'ago', 'formerly', 'previously'])
const FUTURE_CUES = new Set(['tomorrow'])
const PERIODS = new Set(
  'week month year night season summer winter spring autumn decade century monday tuesday wednesday thursday friday saturday sunday'.split(
    ' ',
  ),
)
// A year that is past for certain, whenever the quote was published.
const PAST_YEAR = /^1\d{3}$/

/** Times named in the predicate's sentence that its tense denies: "will win last year", "arrived tomorrow". */
function clashes(pair: AlignedPair, group: VerbGroup): boolean {
  const { words } = pair.rendering
  const { sentence } = words[group.head]!
  const isFuture = group.lead === 'future'
  const isPast = group.lead === 'past' && group.modal === null
  if (!isFuture && !isPast) return false
  const isIn = (i: number) => words[i]?.sentence === sentence
  const from = Math.max(0, group.first - 12)
  const to = Math.min(words.length, group.last + 12)
  for (let i = from; i < to; i++) {
    if (!isIn(i)) continue
    const { norm } = words[i]!
    const period = PERIODS.has(words[i + 1]?.norm ?? '')
    if (isFuture && (PAST_CUES.has(norm) || (norm === 'last' && period && words[i - 1]?.norm !== 'the'))) return true
    if (isFuture && PAST_YEAR.test(norm) && words[i - 1]?.norm === 'in') return true
    if (isPast && FUTURE_CUES.has(norm)) return true
  }
  return false
}

/** A progressive of a verb of state. */
function isOddProgressive(pair: AlignedPair, group: VerbGroup): boolean {
  if (!group.progressive || group.passive) return false
  const { words } = pair.rendering
  const head = words[group.head]!
  return head.norm === 'being' || head.norm === 'having' || STATES.has(head.stem)
}

/** What a predicate shows by itself, without any reference. */
export const ownEvidence = (pair: AlignedPair, group: VerbGroup): Record<string, number> => ({
  illFormed: Number(group.illFormed),
  clash: Number(clashes(pair, group)),
  state: Number(isOddProgressive(pair, group)),
})

// Verbs of which nothing is known are hardly alike.
const UNKNOWN = 0.2

/** How far two predicates' verbs mean the same, 0–1. */
function alikeness(pair: AlignedPair, group: VerbGroup, { reference, group: other, sameVerb }: Counterpart): number {
  if (sameVerb) return 1
  const own = pair.rendering.words[group.head]!
  const theirs = reference.words[other.head]!
  if (relationBetween(own.stem, theirs.stem) === 'synonym') return 1
  return relatedness(own.stem, theirs.stem) ?? UNKNOWN
}

// A rendering that shares this much of its words with the references is not a paraphrase of them.
const CLOSE = 0.875

const facets = new WeakMap<PairPredicates, readonly ReadonlySet<string>[]>()

/** The forms, times and modal verbs that the predicates of each reference show. Worked out once for a pair. */
function shownBy(predicates: PairPredicates): readonly ReadonlySet<string>[] {
  let shown = facets.get(predicates)
  if (!shown) {
    shown = predicates.references.map(({ predicates: { groups } }) => {
      const found = new Set<string>()
      for (const group of groups) {
        found
          .add(`form ${formOf(group)}`)
          .add(`tense ${group.tense}`)
          .add(`lead ${group.lead}`)
        if (group.modal) found.add(`modal ${group.modal}`)
        if (group.perfect) found.add('perfect')
        if (group.progressive) found.add('progressive')
      }
      return found
    })
    facets.set(predicates, shown)
  }
  return shown
}

const TESTS = ['tense', 'lead', 'perfect', 'progressive', 'modality', 'nonFinite'] as const

/** What speaks for a predicate's form being wrong; all 0–1. `counterparts` not empty. */
export function tenseEvidence(
  pair: AlignedPair,
  group: VerbGroup,
  counterparts: readonly Counterpart[],
  predicates: PairPredicates,
  tracking: number,
): Record<string, number> {
  const available = pair.references.length
  const found = counterparts.length
  const differences = counterparts.map((other) => ({ other, d: differenceOf(group, other.group) }))
  const differing = differences.filter(({ d }) => differs(d))
  const share = (list: readonly unknown[]) => list.length / available
  const agreeing = differences.filter(({ d }) => !differs(d))
  const forms = new Map<string, number>()
  for (const { other } of differing) forms.set(formOf(other.group), (forms.get(formOf(other.group)) ?? 0) + 1)
  const [theirForm, most] = [...forms].sort((a, b) => b[1] - a[1])[0] ?? ['', 0]
  const agreement = most / available
  const ofFound = most / Math.max(1, found)
  const clean = differing.filter(({ other }) => other.sameVerb)
  const exact = differing.filter(({ other }) => other.exact)
  const shown = shownBy(predicates)
  const nowhere = (facet: string) => Number(!shown.some((facets) => facets.has(facet)))
  const ownForm = formOf(group)
  const related =
    differing.reduce((sum, { other }) => sum + alikeness(pair, group, other), 0) / Math.max(1, differing.length)
  const aspectOnly = share(differing.filter(({ d }) => !d.tense && !d.modality && !d.nonFinite))
  const noneAgree = Number(agreeing.length === 0)
  const near = Math.max(share(clean), share(exact))
  const features: Record<string, number> = {
    ...ownEvidence(pair, group),
    found: found / available,
    against: share(agreeing),
    noneAgainst: noneAgree,
    sameVerbAgainst: share(agreeing.filter(({ other }) => other.sameVerb)),
    agreement,
    agreementOfFound: ofFound,
    agreementAlone: noneAgree * agreement,
    agreementFull: Number(agreement > 0.99),
    agreementSameVerb: noneAgree * share(clean.filter(({ other }) => formOf(other.group) === theirForm)),
    agreementExact: noneAgree * share(exact.filter(({ other }) => formOf(other.group) === theirForm)),
    sameVerb: share(clean),
    exact: share(exact),
    sameVerbAny: Number(clean.length > 0),
    exactAny: Number(exact.length > 0),
    formNowhere: nowhere(`form ${ownForm}`),
    tenseNowhere: nowhere(`tense ${group.tense}`),
    perfectNowhere: group.perfect ? nowhere('perfect') : 0,
    progressiveNowhere: group.progressive ? nowhere('progressive') : 0,
    modalNowhere: group.modal ? nowhere(`modal ${group.modal}`) : 0,
    futureNowhere: group.lead === 'future' ? nowhere('lead future') : 0,
    pastNowhere: group.tense === 'past' ? nowhere('tense past') : 0,
    presentNowhere: group.lead === 'present' ? nowhere('lead present') : 0,
    tracking,
    trackingAgreement: tracking * noneAgree * ofFound,
    unsupported: 1 - pair.support,
    bare: Number(group.bare),
    aspectOnly,
    aspectOnlyFree: aspectOnly * (1 - pair.support),
    agreementFree: noneAgree * agreement * (1 - pair.support),
    related,
    relatedAgreement: related * noneAgree * agreement,
    relatedExact: related * noneAgree * share(exact),
    first: Number(group.first === 0),
    references: Math.min(6, available) / 6,
    ofSameVerb: share(clean) / Math.max(1 / available, share(differences.filter(({ other }) => other.sameVerb))),
  }
  for (const test of TESTS) {
    const those = differing.filter(({ d }) => d[test])
    features[test] = share(those)
    features[`${test}OfFound`] = those.length / Math.max(1, found)
    features[`${test}SameVerb`] = noneAgree * share(those.filter(({ other }) => other.sameVerb))
  }
  features.clean = Number(features.tenseSameVerb === 1 && pair.support >= CLOSE && available > 1)
  features[`own ${ownForm}`] = noneAgree * ofFound
  features[`own ${ownForm} near`] = noneAgree * near
  features[`their ${theirForm}`] = noneAgree * ofFound
  return features
}

/** What speaks for a predicate being wrong that no reference has a counterpart of: a time none of them speaks of. */
export function strangeness(
  pair: AlignedPair,
  group: VerbGroup,
  found: number,
  predicates: PairPredicates,
): Record<string, number> {
  const { references } = predicates
  if (references.length === 0) return {}
  if (found > 0) return { agreed: found / references.length }
  const lacking = shownBy(predicates).filter((facets) => facets.size > 0 && !facets.has(`lead ${group.lead}`))
  return {
    strange: 1,
    timeNowhere: Number(isFiniteVerb(group) && !group.bare && !group.ambiguous && lacking.length === references.length),
    strangeFuture: Number(group.lead === 'future'),
    strangePast: Number(group.lead === 'past'),
    strangePerfect: Number(group.perfect),
    unsupported: 1 - pair.support,
  }
}
