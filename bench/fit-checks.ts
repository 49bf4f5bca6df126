import { isLeafValue } from '../src/verdict/boosted-trees.ts'
import type { Model, Setting } from '../src/verdict/calibration.ts'
import { CLEAN_SUFFIX, coefficientsKey, isByRule, type Weighable } from '../src/verdict/weigh.ts'
import { ENOUGH_TO_GROW, growTrees } from './grow-trees.ts'
import { fitLogistic, type Observation } from './logistic.ts'
import { isSevere, type Studied } from './study.ts'

// With fewer real differences than this in one setting, a check is fitted on all settings together.
const ENOUGH_POSITIVES = 150

// One free human reference teaches what paraphrase looks like to several references as well (recall of severe damage at
// 5 % false alarms on free renderings 0.46 without it, 0.49 with it).
const KIN_WEIGHT = 0.3

// Clean cases are few and alike: more coefficients than these would only learn the sentences.
const CLEAN_FEATURES = ['references', 'unsupported', 'consensus', 'related', 'saidElsewhere', 'unlicensed', 'missed']

const withOnly = (features: Readonly<Record<string, number>>, names: readonly string[]): Record<string, number> =>
  Object.fromEntries(Object.entries(features).filter(([name]) => names.includes(name)))

const positivesOf = (list: readonly Observation[] = []) => list.filter(({ label }) => label).length

const logOdds = (p: number) => Math.log(p / (1 - p))

/**
 * A logistic regression averaged, in log-odds, with trees grown on the same observations where there are enough: each
 * errs elsewhere, and the mean of the two ranks better than either (severe AUC of `engines` 0.913, 0.919, together 0.921).
 */
function fitModel(observations: readonly Observation[], grows: boolean): Model {
  const logistic = fitLogistic(observations)
  if (!grows || observations.length < ENOUGH_TO_GROW) return logistic
  const weightOf = (list: readonly Observation[]) => list.reduce((sum, { weight }) => sum + weight, 0)
  const prior = logOdds(weightOf(observations.filter(({ label }) => label)) / weightOf(observations))
  const { names, trees } = growTrees(observations, prior)
  const half = (value: number) => Math.round(value * 5e3) / 1e4
  return {
    bias: half(logistic.bias + prior),
    weights: Object.fromEntries(Object.entries(logistic.weights).map(([name, weight]) => [name, half(weight)])),
    trees: { names, trees: trees.map((tree) => tree.map((value, i) => (isLeafValue(tree, i) ? half(value) : value))) },
  }
}

/**
 * Fits every check on the cases of a setting and, at a small weight, on those of `kin`, a setting much like it; rare
 * checks on `all` cases, those of other settings included.
 */
export function fitChecks(
  cases: readonly Studied[],
  all: readonly Studied[],
  kin: readonly Studied[] = [],
): Record<string, Model> {
  const own = observationsOf([...cases, ...kin.map((one) => ({ ...one, weight: KIN_WEIGHT * one.weight }))])
  const keys = [...new Set(all.flatMap(({ findings }) => findings.filter(isFitted).map(coefficientsKey)))]
  const rare = keys.filter((key) => positivesOf(own.get(key)) < ENOUGH_POSITIVES)
  const pooled = observationsOf(all, rare)
  const fitted: Record<string, Model> = {}
  for (const key of keys) {
    const isRare = rare.includes(key)
    const list = isRare ? pooled.get(key) : own.get(key)
    // What many settings have taught together is left to a weighted sum, which carries over best.
    if (list && positivesOf(list) > 0) fitted[key] = fitModel(list, !isRare && !key.endsWith(CLEAN_SUFFIX))
  }
  return fitted
}

// What says by itself how sure it is has no coefficients.
const isFitted = (finding: Weighable): boolean => !isByRule(finding)

function observationsOf(cases: readonly Studied[], wanted?: readonly string[]): Map<string, Observation[]> {
  const observations = new Map<string, Observation[]>()
  for (const one of cases) {
    for (const finding of one.findings) {
      // What else a damaged rendering shows stands in its faithful twin as well, and would count once for every damage.
      if ((!finding.hit && one.label !== 'faithful') || !isFitted(finding)) continue
      const key = coefficientsKey(finding)
      if (wanted && !wanted.includes(key)) continue
      const list = observations.get(key) ?? []
      observations.set(key, list)
      list.push({
        features: key.endsWith(CLEAN_SUFFIX) ? withOnly(finding.features, CLEAN_FEATURES) : finding.features,
        label: finding.hit && (isSevere(one) || finding.severity === 'minor') ? 1 : 0,
        weight: one.weight,
      })
    }
  }
  return observations
}

/** A value for one setting, where a calibration wants one for each. */
export const forSetting = <T>(setting: Setting, value: T) => ({ [setting]: value }) as Record<Setting, T>
