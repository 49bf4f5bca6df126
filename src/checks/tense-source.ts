import type { AlignedPair, AnalysedText } from '../alignment/aligned-pair.ts'
import { pairSentences } from '../alignment/sentence-pairs.ts'
import type { Tenses, Time } from '../language/grammar.ts'
import type { VerbGroup } from '../language/verb-groups.ts'
import { findTimes, type Shown } from '../language/verbal-forms.ts'
import type { Span } from '../model/span.ts'
import type { PairPredicates } from './predicates.ts'

type Aspect = 'progressive' | 'pluperfect'

/** What the statement's own verbs show where they are rendered by sentences of the rendering. */
interface SourceTimes {
  readonly times: readonly Shown<Time>[]
  readonly aspects: readonly Shown<Aspect>[]
  /** Finite predicates of the rendering's sentences. */
  readonly groups: readonly VerbGroup[]
}

const foundIn = new WeakMap<AnalysedText, ReturnType<typeof findTimes>>()

function timesIn(text: AnalysedText): ReturnType<typeof findTimes> {
  const { tenses, spaced, capitalisesNouns = false } = text.profile
  if (!tenses) return { times: [], aspects: [] }
  const found = foundIn.get(text) ?? findTimes({ ...text, spaced, capitalisesNouns }, tenses)
  foundIn.set(text, found)
  return found
}

/** Takes from a list in order, each time what stands before an offset. */
function taker<One extends Span>(all: readonly One[]): (start: number, end: number) => One[] {
  let at = 0
  return (start, end) => {
    const taken: One[] = []
    for (; at < all.length && all[at]!.start < end; at++) if (all[at]!.start >= start) taken.push(all[at]!)
    return taken
  }
}

const known = new WeakMap<PairPredicates, ReadonlyMap<VerbGroup, SourceTimes>>()

function sourceTimesOf(pair: AlignedPair, predicates: PairPredicates): ReadonlyMap<VerbGroup, SourceTimes> {
  const all = known.get(predicates) ?? findSourceTimes(pair, predicates)
  known.set(predicates, all)
  return all
}

function findSourceTimes({ original, rendering }: AlignedPair, predicates: PairPredicates) {
  const { times, aspects } = timesIn(original)
  const bySentence = rendering.sentences.map((): VerbGroup[] => [])
  for (const group of predicates.rendering.groups) bySentence[rendering.words[group.head]!.sentence]?.push(group)
  const all = new Map<VerbGroup, SourceTimes>()
  const takeTimes = taker(times)
  const takeAspects = taker(aspects)
  for (const { left, right } of pairSentences(original, rendering)) {
    const { start } = original.sentences[left[0]]!
    const { end } = original.sentences[left[1] - 1]!
    const groups = bySentence.slice(...right).flat()
    const shown = {
      times: takeTimes(start, end),
      aspects: takeAspects(start, end),
      groups: groups.filter(({ lead }) => lead !== 'non-finite'),
    }
    for (const group of groups) all.set(group, shown)
  }
  return all
}

const isFuture = (group: VerbGroup): boolean => group.lead === 'future'
/** A past that its form shows: "put" and the participle "signed" do not. */
const isPast = (group: VerbGroup): boolean => group.tense === 'past' && !group.bare && !group.ambiguous
const isPlainPresent = (group: VerbGroup): boolean =>
  group.lead === 'present' && group.tense === 'present' && group.modal === null && !group.illFormed && !group.bare

const has = (shown: readonly Shown<string>[], kind: string): boolean => shown.some((one) => one.kind === kind)

interface Denial {
  readonly kind: 'future' | 'present' | 'past' | 'progressive'
  /** What the statement shows instead. */
  readonly says: string
  /** Where it shows it. */
  readonly at: readonly Span[]
}

/** Whether the statement shows another time or aspect than a predicate tells of; null where it shows none or leaves it open. */
function denialOf(tenses: Tenses, group: VerbGroup, { times, aspects, groups }: SourceTimes): Denial | null {
  if (times.length === 0) return null
  const onlyPast = times.every(({ kind }) => kind === 'past')
  const noFuture = !has(times, 'future') && !has(times, 'conditional')
  const denied = (kind: Denial['kind'], says: string): Denial => ({ kind, says, at: times })
  if (isFuture(group) && onlyPast) return denied('future', 'tells of the past')
  if (isFuture(group) && tenses.marksFuture && noFuture) return denied('future', 'does not tell of the future')
  // Each predicate has its past: none is left to be the present.
  if (isPlainPresent(group) && onlyPast && times.length >= groups.length) return denied('present', 'tells of the past')
  if (isPast(group) && groups.every(isPast) && times.every(({ kind }) => kind === 'future'))
    return denied('past', 'tells of the future')
  // A present stands for what has been going on until now: "espero desde hace una hora", "have been waiting".
  if (
    group.progressive &&
    !group.perfect &&
    group.modal === null &&
    tenses.marksProgressive &&
    !has(aspects, 'progressive')
  )
    return denied('progressive', 'does not tell of something going on')
  return null
}

/** What the statement says against a predicate's time: where, and in words. Null where it says nothing against it. */
export function deniedBySource(pair: AlignedPair, group: VerbGroup, predicates: PairPredicates): Denial | null {
  const { tenses } = pair.original.profile
  const source = sourceTimesOf(pair, predicates).get(group)
  return tenses && source ? denialOf(tenses, group, source) : null
}

/** What the statement says for and against a predicate's time and aspect; all 0–1, empty where its language shows none. */
export function sourceEvidence(
  pair: AlignedPair,
  group: VerbGroup,
  predicates: PairPredicates,
): Record<string, number> {
  const { tenses } = pair.original.profile
  const source = sourceTimesOf(pair, predicates).get(group)
  if (!tenses || !source || source.times.length === 0) return {}
  const { times, aspects, groups } = source
  const flag = (test: boolean) => Number(test)
  const share = (kind: Time) => times.filter((one) => one.kind === kind).length / times.length
  const denial = denialOf(tenses, group, source)
  const past = share('past')
  const future = share('future')
  return {
    source: flag(denial !== null),
    sourceKnown: 1,
    sourcePast: past,
    sourceFuture: future,
    sourcePresent: share('present'),
    sourceSingle: flag(groups.length === 1),
    sourceDeniesFuture: flag(denial?.kind === 'future'),
    sourceDeniesPresent: flag(denial?.kind === 'present'),
    sourceDeniesProgressive: flag(denial?.kind === 'progressive'),
    sourceLacksFuture: flag(isFuture(group) && future === 0 && !has(times, 'conditional')),
    sourceLacksPresent: flag(isPlainPresent(group) && past === 1),
    sourceLacksPast: flag(isPast(group) && !group.perfect && tenses.obligatory && past === 0),
    sourceLacksPerfect: flag(group.perfect && tenses.obligatory && past === 0),
    sourceHasFuture: flag(future > 0 && !groups.some((one) => isFuture(one) || one.modal !== null)),
    sourceHasProgressive: flag(!group.progressive && has(aspects, 'progressive')),
    sourceLacksProgressive: flag(group.progressive && !!tenses.progressive && !has(aspects, 'progressive')),
    sourceHasPluperfect: flag(!group.perfect && has(aspects, 'pluperfect')),
    sourceLacksPluperfect: flag(
      group.perfect && group.lead === 'past' && !!tenses.pluperfect && !has(aspects, 'pluperfect'),
    ),
  }
}
