import { type Thresholds, type Wording, wordingOf } from '../src/verdict/calibration.ts'
import type { Judged } from './cross-validate.ts'
import { round } from './fit-figures.ts'

// Share of the faithful renderings of any one source on which a discrepancy of a severity may be reported, at most: of
// those that follow their references closely, and of free ones, of which a desk sees more and believes a tool less.
const FALSE_ALARMS: Readonly<Record<Wording, Thresholds>> = {
  close: { minor: 0.2, major: 0.05, critical: 0.015 },
  free: { minor: 0.3, major: 0.03, critical: 0.015 },
}
// A check that speaks on fewer faithful renderings than this, at a confidence, is as good as sure from there on.
const HARDLY_EVER = 0.001
// However rare its false alarms: what is not more likely real than not by a clear margin is no alarm.
const LEAST_SURE = 0.6
const MOST = 0.99
// A share of a few renderings is chance: sources with fewer are judged together.
const ENOUGH = 200

const faithfulOf = (judged: readonly Judged[]) => judged.filter(({ one }) => one.label === 'faithful')

/** The value that at most a share of the values exceed. */
function exceededBy(values: readonly number[], share: number): number {
  return [...values].sort((a, b) => b - a)[Math.floor(values.length * share)] ?? 0
}

/** Faithful cases by source, those of small sources together; what is varied only to teach is left out. */
function groupsOf(faithful: readonly Judged[]): Judged[][] {
  const bySource = new Map<string, Judged[]>()
  for (const one of faithful)
    if (one.one.source !== 'varied') bySource.set(one.one.source, [...(bySource.get(one.one.source) ?? []), one])
  const groups = [...bySource.values()]
  const rest = groups.filter(({ length }) => length < ENOUGH).flat()
  const large = groups.filter(({ length }) => length >= ENOUGH)
  return rest.length >= ENOUGH || large.length === 0 ? [...large, rest] : large
}

/** Thresholds that keep the false alarms of every source, free human renderings included, to their share. */
export const thresholdsOf = (judged: readonly Judged[]): Record<Wording, Thresholds> => ({
  close: thresholdsFor(judged, 'close'),
  free: thresholdsFor(judged, 'free'),
})

function thresholdsFor(judged: readonly Judged[], wording: Wording): Thresholds {
  const all = faithfulOf(judged)
  const own = all.filter(({ one }) => wordingOf(one.pair.support) === wording)
  // Without references no rendering is free: its thresholds are never asked for.
  const faithful = own.length >= ENOUGH ? own : all
  const groups = groupsOf(faithful)
  const at = (severity: 'minor' | 'major' | 'critical') => {
    const byGroup = groups.map((group) =>
      exceededBy(
        group.map(({ confidence }) => confidence[severity]),
        FALSE_ALARMS[wording][severity],
      ),
    )
    return round(Math.min(MOST, Math.max(0.05, ...byGroup)) + 1e-4)
  }
  const major = at('major')
  return { minor: Math.min(major, at('minor')), major, critical: Math.max(major, at('critical')) }
}

/** By check the confidence that hardly any faithful rendering reaches, where it is lower than what all checks together need. */
export function sureOf(judged: readonly Judged[], { free }: Record<Wording, Thresholds>): Record<string, number> {
  const faithful = faithfulOf(judged).filter(({ one }) => one.source !== 'varied')
  const checks = new Set(judged.flatMap(({ byCheck }) => Object.keys(byCheck)))
  const sure: Record<string, number> = {}
  for (const check of [...checks].sort()) {
    const reached = exceededBy(
      faithful.map(({ byCheck }) => byCheck[check] ?? 0),
      HARDLY_EVER,
    )
    const value = round(Math.max(LEAST_SURE, reached) + 1e-4)
    if (value < free.critical) sure[check] = value
  }
  return sure
}
