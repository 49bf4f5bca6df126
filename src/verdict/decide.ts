import { PENALTY, type Severity } from '../model/discrepancy.ts'
import type { Status } from '../model/status.ts'
import { type Calibration, CLEAN_THRESHOLDS, type Setting, type Thresholds, type Wording } from './calibration.ts'
import { isByRule, isClean, type Weighable, type Weighed } from './weigh.ts'

type Decided = Exclude<Status, 'pending'>

/** What a decision rests on besides the discrepancies. */
export interface Grounds {
  /** References in the rendering's language that the comparison had. */
  readonly references: number
  /** Share of the rendering's content words that a reference supports, 0–1. */
  readonly support: number
  /** Content words of the rendering. */
  readonly contentWords: number
  readonly risk: number
  /** Statement and rendering share no name and no number though both have several. */
  readonly strangers?: boolean
  /** One of the discrepancies is certain by a rule that somebody has set. */
  readonly ruled?: boolean
}

// With a reference at hand, a rendering that shares fewer of its content words than this with any of them is about
// something else; the free human renderings of the fit share 0.38 at the least.
const UNRELATED_SUPPORT = 0.2
// Fewer words than this may all be paraphrased.
const UNRELATED_WORDS = 4
// Below this support the references say too little about the rendering for the absence of findings to mean much.
const JUDGEABLE_SUPPORT = 0.35
// A rendering without a finding of its own but with this risk shows several weak signs: too much to call it faithful.
const DOUBTFUL_RISK = 0.75

/**
 * The severity a finding is reported with: lowered where the confidence does not carry it, null where it is not shown.
 * `sure` is the confidence from which findings of its check are hardly ever wrong; see `Calibration`.
 */
export function reportedSeverity(
  severity: Severity,
  confidence: number,
  thresholds: Thresholds,
  sure = 1,
): Severity | null {
  if (severity === 'neutral' || confidence >= sure) return severity
  if (confidence < thresholds.minor) return null
  if (severity === 'minor' || confidence < thresholds.major) return 'minor'
  return severity === 'major' || confidence < thresholds.critical ? 'major' : 'critical'
}

/** What a finding with a confidence is reported as, by the thresholds that are meant for its kind of case. */
export function severityOf<F extends Weighable>(
  { finding, confidence }: Weighed<F>,
  severity: Severity,
  calibration: Pick<Calibration, 'thresholds' | 'sure'>,
  setting: Setting,
  wording: Wording,
): Severity | null {
  if (isByRule(finding)) return severity
  const thresholds = isClean(finding.features) ? CLEAN_THRESHOLDS : calibration.thresholds[setting][wording]
  return reportedSeverity(severity, confidence, thresholds, calibration.sure[setting][finding.check])
}

const worst = (severities: readonly Severity[]): Severity =>
  severities.reduce<Severity>((most, severity) => (PENALTY[severity] > PENALTY[most] ? severity : most), 'neutral')

/** Whether references say enough of a rendering for the absence of grave findings to mean something. */
export const isCarried = ({ references, support, risk }: Grounds): boolean =>
  references > 0 && support >= JUDGEABLE_SUPPORT && risk < DOUBTFUL_RISK

/**
 * The status of a rendering: that of its worst reported discrepancy. Without one it is `faithful` only where references
 * carry the decision, otherwise `undetermined`; what is certain by a rule needs no reference. Nothing is averaged.
 */
export function decide(reported: readonly Severity[], grounds: Grounds): Decided {
  const most = worst(reported)
  const related = grounds.support >= UNRELATED_SUPPORT || grounds.contentWords < UNRELATED_WORDS
  if (grounds.references > 0 ? !related : grounds.strangers === true) return 'unrelated'
  if (most === 'critical' || most === 'major') return most
  if (!isCarried(grounds) && !(most === 'minor' && grounds.ruled)) return 'undetermined'
  return most === 'minor' ? 'minor' : 'faithful'
}
