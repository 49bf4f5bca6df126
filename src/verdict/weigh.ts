import type { Severity } from '../model/discrepancy.ts'
import { type Calibration, type Model, probability, type Setting } from './calibration.ts'

/** What the calibration needs of a finding. */
export interface Weighable {
  readonly check: string
  readonly severity: Severity
  readonly features: Readonly<Record<string, number>>
}

/** What it needs of the pair as a whole. */
export interface PairSummary {
  /** Share of the rendering's content words that a reference supports. */
  readonly support: number
  /** How alike the references are, 0–1. */
  readonly consensus: number
  /** Words of the rendering. */
  readonly words: number
  /** What shows of the two texts as a whole where there are no references, as numbers by name. */
  readonly whole?: Readonly<Record<string, number>>
}

export interface Weighed<F extends Weighable> {
  readonly finding: F
  /** Calibrated probability, 0–1, that the difference is real and changes the meaning. */
  readonly confidence: number
}

// A check that the calibration has no coefficients for is believed this much: shown, never decisive.
const UNFITTED = 0.3
const SURE = 1 - 1e-4

/** Checks that hold a text to a rule somebody has set, such as a glossary: there is nothing to fit. */
const BY_RULE: ReadonlySet<string> = new Set(['glossary'])

/**
 * Whether a finding follows a rule that somebody has set, or is a case of its check that the coefficients were not fitted
 * on. It says how sure it is in the feature `certainty`, and keeps its severity whatever the thresholds ask of the others.
 */
export const isByRule = ({ check, features }: Pick<Weighable, 'check' | 'features'>): boolean =>
  BY_RULE.has(check) || features.certainty !== undefined

// What follows a rule with this confidence is there or is not; below, the rule may have been kept in other words.
const CERTAIN = 0.9

/** Whether a finding follows a rule that somebody has set, beyond doubt. */
export const isCertainByRule = (check: string, confidence: number): boolean =>
  BY_RULE.has(check) && confidence >= CERTAIN

// A finding whose feature `clean` reaches this is the plain case of its kind: the rendering otherwise follows references
// that all agree. It is weighed by coefficients fitted on such cases alone, which a weighing of all cases would drown.
const CLEAN = 0.5
export const CLEAN_SUFFIX = ':clean'

/** Under which name a finding's coefficients stand: clean cases, and what a check calls minor, are weighed apart. */
export const coefficientsKey = ({ check, severity, features }: Weighable): string =>
  `${check}${severity === 'minor' ? ':minor' : ''}${isClean(features) ? CLEAN_SUFFIX : ''}`

/** Whether a finding is the plain case of its kind. */
export const isClean = (features: Weighable['features']): boolean => (features.clean ?? 0) >= CLEAN

/** Gives every finding its confidence. */
export function weigh<F extends Weighable>(
  findings: readonly F[],
  setting: Setting,
  calibration: Pick<Calibration, 'checks'>,
): Weighed<F>[] {
  const checks: Readonly<Record<string, Model>> = calibration.checks[setting]
  return findings.map((finding) => {
    if (isByRule(finding)) return { finding, confidence: finding.features.certainty ?? UNFITTED }
    const model = checks[coefficientsKey(finding)]
    return { finding, confidence: model ? probability(model, finding.features) : UNFITTED }
  })
}

/** Log-odds of a probability, kept finite at both ends. */
export const logit = (p: number): number => Math.log(Math.max(p, 1e-4) / (1 - Math.min(p, SURE)))

/**
 * Features of the risk: the confidences joined by noisy-or (the chance that at least one is real), the greatest ones,
 * and how freely the pair is worded.
 */
export function riskFeatures(weighed: readonly Weighed<Weighable>[], pair: PairSummary): Record<string, number> {
  const confidences = weighed
    .filter(({ finding }) => finding.severity !== 'neutral' && finding.severity !== 'minor')
    .map(({ confidence }) => confidence)
    .sort((a, b) => b - a)
  const greatest = confidences[0] ?? 0
  // What shows of the texts as a whole tells most where no single difference does.
  const doubt = (1 - greatest) ** 2
  const whole = Object.entries(pair.whole ?? {}).map(([name, value]) => [name, value * doubt] as const)
  const none = confidences.reduce((product, confidence) => product * (1 - confidence), 1)
  return {
    joined: logit(1 - none),
    greatest: logit(greatest),
    // The weighing is linear in log-odds, which is too flat where one difference is as good as sure.
    sure: greatest ** 4,
    surest: greatest ** 12,
    second: logit(confidences[1] ?? 0),
    count: Math.min(8, confidences.length) / 8,
    unsupported: 1 - pair.support,
    consensus: pair.consensus,
    shortText: 1 / Math.max(1, pair.words / 10),
    ...Object.fromEntries(whole),
  }
}

/** Calibrated probability, 0–1, that the rendering as a whole changes the meaning (major or critical). */
export const riskOf = (
  weighed: readonly Weighed<Weighable>[],
  pair: PairSummary,
  setting: Setting,
  calibration: Pick<Calibration, 'risk'>,
): number => probability(calibration.risk[setting], riskFeatures(weighed, pair))
