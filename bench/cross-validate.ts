import type { Severity } from '../src/model/discrepancy.ts'
import { type Logistic, probability, type Setting } from '../src/verdict/calibration.ts'
import { isClean, riskFeatures, weigh } from '../src/verdict/weigh.ts'
import { fitChecks, forSetting } from './fit-checks.ts'
import { fitLogistic } from './logistic.ts'
import { isSevere, type Studied, type StudiedFinding } from './study.ts'

/** A case as weighed by coefficients that never saw its fold. */
export interface Weighed {
  readonly one: Studied
  readonly features: Readonly<Record<string, number>>
  /** Greatest confidence of a finding of at least the severity. */
  readonly confidence: Readonly<Record<'minor' | 'major' | 'critical', number>>
  /** Greatest confidence of a major or critical finding of each check that has one. */
  readonly byCheck: Readonly<Record<string, number>>
}

export interface Judged extends Weighed {
  readonly risk: number
}

/** Weighs every case by coefficients fitted on the other folds. */
export function weighApart(
  cases: readonly Studied[],
  all: readonly Studied[],
  setting: Setting,
  foldOf: (one: Studied) => number,
  folds: number,
  kin: readonly Studied[] = [],
): Weighed[] {
  return Array.from({ length: folds }, (_, fold) => {
    const outside = (one: Studied) => foldOf(one) !== fold
    const checks = fitChecks(cases.filter(outside), all.filter(outside), kin.filter(outside))
    return cases
      .filter((one) => foldOf(one) === fold)
      .map((one) => {
        const weighed = weigh(one.findings, setting, { checks: forSetting(setting, checks) })
        // Clean cases have thresholds of their own.
        const others = weighed.filter(({ finding }) => !isClean(finding.features))
        const greatest = (severities: readonly Severity[]) =>
          Math.max(
            0,
            ...others
              .filter(({ finding }) => severities.includes(finding.severity))
              .map(({ confidence }) => confidence),
          )
        return {
          one,
          features: riskFeatures(weighed, one.pair),
          confidence: {
            minor: greatest(['minor', 'major', 'critical']),
            major: greatest(['major', 'critical']),
            critical: greatest(['critical']),
          },
          byCheck: greatestByCheck(others),
        }
      })
  }).flat()
}

function greatestByCheck(weighed: readonly ReturnType<typeof weigh<StudiedFinding>>[number][]): Record<string, number> {
  const greatest: Record<string, number> = {}
  for (const { finding, confidence } of weighed)
    if (finding.severity === 'major' || finding.severity === 'critical')
      greatest[finding.check] = Math.max(greatest[finding.check] ?? 0, confidence)
  return greatest
}

/** The risk's coefficients, from confidences that were not fitted on the case they are about: others would be too sure. */
export const fitRisk = (rows: readonly Weighed[]): Logistic =>
  fitLogistic(rows.map(({ one, features }) => ({ features, label: isSevere(one) ? 1 : 0, weight: one.weight })))

/** Gives every case the risk that coefficients fitted on the other folds see. */
export function judgeApart(rows: readonly Weighed[], foldOf: (one: Studied) => number, folds: number): Judged[] {
  const fitted = Array.from({ length: folds }, (_, fold) => fitRisk(rows.filter(({ one }) => foldOf(one) !== fold)))
  return rows.map((row) => ({ ...row, risk: probability(fitted[foldOf(row.one)]!, row.features) }))
}
