import type { AlignedPair } from '../alignment/aligned-pair.ts'
import type { CheckFinding } from '../checks/run-checks.ts'
import { PENALTY } from '../model/discrepancy.ts'
import type { Span } from '../model/span.ts'
import type { Weighed } from '../verdict/weigh.ts'

type Reported = Weighed<CheckFinding>

// Checks that only know that words differ. At a place where a check that knows what differs has spoken, they are silent.
const GENERAL = new Set(
  'substitution addition omission incomplete word-order unmarked-cut unlicensed unrendered'.split(' '),
)
// Two findings are about one place when they share this much of the shorter one.
const SAME_PLACE = 0.5
// A finding that covers more of the rendering than this is about the whole and does not stand for its parts.
const WHOLE = 0.6
const ELLIPSIS = /\.{3}|…/

const lengthOf = ({ start, end }: Span): number => end - start

/** Widened by the spaces and marks around it, so that a gap and the word beside it meet. */
function isSamePlace(a: Span, b: Span): boolean {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start)
  if (lengthOf(a) === 0 || lengthOf(b) === 0) return shared >= 0
  return shared >= SAME_PLACE * Math.min(lengthOf(a), lengthOf(b)) && shared > 0
}

/** In which text two findings are at one place. */
type Side = 'original' | 'rendering'

const concerns = (a: CheckFinding, b: CheckFinding, side: Side): boolean =>
  a[side].some((one) => b[side].some((other) => isSamePlace(one, other)))

const isWhole = (finding: CheckFinding, text: string, side: Side): boolean =>
  finding[side].reduce((sum, span) => sum + lengthOf(span), 0) > WHOLE * text.length

const rank = ({ finding, confidence }: Reported): number =>
  PENALTY[finding.severity] * 10 + (GENERAL.has(finding.check) ? 0 : 2) + confidence

/** One finding a place: the gravest, then the one that says what differs, then the surest. `text` is that of the side. */
export function oneFindingAPlace(reported: readonly Reported[], text: string, side: Side = 'rendering'): Reported[] {
  const kept: Reported[] = []
  for (const one of [...reported].sort((a, b) => rank(b) - rank(a))) {
    const isApart = one.finding.severity === 'neutral' || isWhole(one.finding, text, side)
    const isTold = () =>
      kept.some(({ finding }) => !isWhole(finding, text, side) && concerns(one.finding, finding, side))
    if (isApart || !isTold()) kept.push(one)
  }
  return kept
}

/** Findings that may tell one difference: of one kind, or one of them only knows that words differ. */
const isAlike = (a: CheckFinding, b: CheckFinding): boolean =>
  a.category === b.category || GENERAL.has(a.check) || GENERAL.has(b.check)

/** What two directions found, each difference once: by the graver finding, then by the more telling, then by the surer. */
export function withoutRetold(direct: readonly Reported[], back: readonly Reported[]) {
  const isRetold = (one: Reported, by: readonly Reported[], wins: (a: number, b: number) => boolean): boolean =>
    one.finding.severity !== 'neutral' &&
    by.some(
      (other) =>
        wins(rank(other), rank(one)) &&
        isAlike(one.finding, other.finding) &&
        (concerns(one.finding, other.finding, 'rendering') || concerns(one.finding, other.finding, 'original')),
    )
  return {
    direct: direct.filter((one) => !isRetold(one, back, (other, own) => other > own)),
    back: back.filter((one) => !isRetold(one, direct, (other, own) => other >= own)),
  }
}

const leavesOut = ({ category, features }: CheckFinding): boolean => category === 'omission' || features.dropped === 1

function touchesEllipsis(finding: CheckFinding, text: string): boolean {
  return finding.rendering.some(({ start, end }) => ELLIPSIS.test(text.slice(Math.max(0, start - 3), end + 3)))
}

/** Whether whole sentences may be left out: the quote gives a part on purpose, or shows somewhere that it was cut. */
export const allowsCuts = ({ quoteType, rendering }: AlignedPair): boolean =>
  quoteType !== 'direct' || ELLIPSIS.test(rendering.text)

/**
 * Leaving out is allowed where it is shown: at an ellipsis (the `ellipsis` check says what was cut, and blames a cut that
 * changes the sense), and in a partial or indirect quote, which gives a part of the statement on purpose.
 */
export function excuseShownCuts<F extends CheckFinding>(findings: readonly F[], pair: AlignedPair): F[] {
  const { text } = pair.rendering
  return findings.filter((finding) => {
    if (!leavesOut(finding) || finding.check === 'ellipsis') return true
    return pair.quoteType === 'direct' && !touchesEllipsis(finding, text)
  })
}
