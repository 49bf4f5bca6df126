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

const concerns = (a: CheckFinding, b: CheckFinding): boolean =>
  a.rendering.some((one) => b.rendering.some((other) => isSamePlace(one, other)))

const isWhole = (finding: CheckFinding, text: string): boolean =>
  finding.rendering.reduce((sum, span) => sum + lengthOf(span), 0) > WHOLE * text.length

/** One finding a place: the gravest, then the one that says what differs, then the surest. */
export function oneFindingAPlace(reported: readonly Reported[], rendering: string): Reported[] {
  const rank = ({ finding, confidence }: Reported) =>
    PENALTY[finding.severity] * 10 + (GENERAL.has(finding.check) ? 0 : 2) + confidence
  const kept: Reported[] = []
  for (const one of [...reported].sort((a, b) => rank(b) - rank(a))) {
    const isApart = one.finding.severity === 'neutral' || isWhole(one.finding, rendering)
    const isTold = () => kept.some(({ finding }) => !isWhole(finding, rendering) && concerns(one.finding, finding))
    if (isApart || !isTold()) kept.push(one)
  }
  return kept
}

const leavesOut = ({ category, features }: CheckFinding): boolean => category === 'omission' || features.dropped === 1

function touchesEllipsis(finding: CheckFinding, text: string): boolean {
  return finding.rendering.some(({ start, end }) => ELLIPSIS.test(text.slice(Math.max(0, start - 3), end + 3)))
}

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
