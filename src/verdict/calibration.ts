import { readFileSync } from 'node:fs'
import { type BoostedTrees, logOddsOf } from './boosted-trees.ts'

/** One logistic regression: probability = 1 / (1 + e^−(bias + Σ weight·feature)). */
export interface Logistic {
  readonly bias: number
  readonly weights: Readonly<Record<string, number>>
}

/** A logistic regression, corrected by trees where features only count together. */
export interface Model extends Logistic {
  readonly trees?: BoostedTrees
}

/**
 * How many references a comparison had: 0, 1, 2, or 3 and more; `back…`: how many back-translations. Each has
 * coefficients of its own.
 */
export type Setting = '0' | '1' | '2' | '3' | BackSetting
export type BackSetting = 'back1' | 'back2' | 'back3'

export const settingOf = (references: number): Setting => String(Math.min(3, references)) as Setting
export const backSettingOf = (backTranslations: number): BackSetting =>
  `back${Math.min(3, backTranslations)}` as BackSetting

// A pair with exchanged roles has the shape of any other pair: where a calibration was not fitted on such pairs, it
// weighs them as it weighs a rendering with as many references.
const BORROWED: Readonly<Record<BackSetting, Setting>> = { back1: '1', back2: '2', back3: '3' }

function withBackSettings(fitted: Calibration): Calibration {
  const lend = <T>(values: Readonly<Record<Setting, T>>): Record<Setting, T> => {
    const borrowed = Object.entries(BORROWED).map(([to, from]) => [to, values[from]])
    return { ...(Object.fromEntries(borrowed) as Record<BackSetting, T>), ...values }
  }
  return {
    ...fitted,
    checks: lend(fitted.checks),
    risk: lend(fitted.risk),
    thresholds: lend(fitted.thresholds),
    sure: lend(fitted.sure),
  }
}

/** Coefficients fitted by `bench/fit.ts`, shipped with the figures of their fit. */
export interface Calibration {
  /** Names this set of coefficients in a verification's method. */
  readonly id: string
  /** Confidence of a finding, by setting and check. */
  readonly checks: Readonly<Record<Setting, Readonly<Record<string, Model>>>>
  /** Risk of a whole rendering from its findings, by setting. */
  readonly risk: Readonly<Record<Setting, Logistic>>
  /** Least confidence at which a discrepancy is reported with each severity, by setting. */
  readonly thresholds: Readonly<Record<Setting, Record<Wording, Thresholds>>>
  /**
   * By setting and check, the confidence that its findings reach on one in a thousand faithful renderings at the most:
   * from there on they keep their severity, whatever the thresholds of all checks together ask.
   */
  readonly sure: Readonly<Record<Setting, Readonly<Record<string, number>>>>
  /** How it was fitted, and the figures of the fit. */
  readonly fit: unknown
}

/** How a rendering is worded, beside its references: a free one differs from them in more places without being wrong. */
export type Wording = 'close' | 'free'

/** A finding below `minor` is not reported; below `major` it is at most minor; below `critical` at most major. */
export interface Thresholds {
  readonly minor: number
  readonly major: number
  readonly critical: number
}

/**
 * Thresholds of clean cases, which are weighed among their own kind: more often real than not is enough to count. Of the
 * fit's faithful renderings 1.8 % (human) and 3.6 % (post-edited) have such a case, mostly a wording of their own.
 */
export const CLEAN_THRESHOLDS: Thresholds = { minor: 0.5, major: 0.6, critical: 0.85 }

// Where a rendering shares this much of its content words with a reference, a difference is no freedom of wording.
const CLOSE = 0.85

/** How a rendering with this share of its content words supported is worded. */
export const wordingOf = (support: number): Wording => (support >= CLOSE ? 'close' : 'free')

let calibration: Calibration | undefined

/** The shipped calibration, read at first use. */
export function shippedCalibration(): Calibration {
  calibration ??= withBackSettings(
    JSON.parse(readFileSync(new URL('./calibration.json', import.meta.url), 'utf8')) as Calibration,
  )
  return calibration
}

/** Probability that a model gives to a set of features. Names it does not know count nothing. */
export function probability(model: Model, features: Readonly<Record<string, number>>): number {
  let sum = model.bias
  for (const name in features) sum += (model.weights[name] ?? 0) * features[name]!
  if (model.trees) sum += logOddsOf(model.trees, features)
  return 1 / (1 + Math.exp(-sum))
}

/** The thresholds of a comparison as its method names them: "major", "clean major", "sure negation". */
export function thresholdsUsed(
  { thresholds, sure }: Pick<Calibration, 'thresholds' | 'sure'>,
  setting: Setting,
  wording: Wording,
): Record<string, number> {
  const prefixed = (prefix: string, values: object) =>
    Object.fromEntries(Object.entries(values).map(([name, value]) => [`${prefix} ${name}`, value as number]))
  return { ...thresholds[setting][wording], ...prefixed('clean', CLEAN_THRESHOLDS), ...prefixed('sure', sure[setting]) }
}
