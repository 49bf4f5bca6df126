import { readFileSync } from 'node:fs'

/** One logistic regression: probability = 1 / (1 + e^−(bias + Σ weight·feature)). */
export interface Logistic {
  readonly bias: number
  readonly weights: Readonly<Record<string, number>>
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
  return { ...fitted, checks: lend(fitted.checks), risk: lend(fitted.risk), thresholds: lend(fitted.thresholds) }
}

/** Coefficients fitted by `bench/fit.ts`, shipped with the figures of their fit. */
export interface Calibration {
  /** Names this set of coefficients in a verification's method. */
  readonly id: string
  /** Confidence of a finding, by setting and check. */
  readonly checks: Readonly<Record<Setting, Readonly<Record<string, Logistic>>>>
  /** Risk of a whole rendering from its findings, by setting. */
  readonly risk: Readonly<Record<Setting, Logistic>>
  /** Least confidence at which a discrepancy is reported with each severity, by setting. */
  readonly thresholds: Readonly<Record<Setting, Thresholds>>
  /** How it was fitted, and the figures of the fit. */
  readonly fit: unknown
}

/** A finding below `minor` is not reported; below `major` it is at most minor; below `critical` at most major. */
export interface Thresholds {
  readonly minor: number
  readonly major: number
  readonly critical: number
}

/**
 * Thresholds of clean cases, which are weighed among their own kind: more often real than not is enough to count. Of
 * the fit's faithful renderings 1.8 % (human) and 3.6 % (post-edited) have such a case, mostly a wording of their own.
 */
export const CLEAN_THRESHOLDS: Thresholds = { minor: 0.5, major: 0.6, critical: 0.85 }

let calibration: Calibration | undefined

/** The shipped calibration, read at first use. */
export function shippedCalibration(): Calibration {
  calibration ??= withBackSettings(
    JSON.parse(readFileSync(new URL('./calibration.json', import.meta.url), 'utf8')) as Calibration,
  )
  return calibration
}

/** Probability that a logistic regression gives to a set of features. Names it does not know count nothing. */
export function probability(logistic: Logistic, features: Readonly<Record<string, number>>): number {
  let sum = logistic.bias
  for (const name in features) sum += (logistic.weights[name] ?? 0) * features[name]!
  return 1 / (1 + Math.exp(-sum))
}
