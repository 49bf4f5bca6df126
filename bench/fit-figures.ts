import type { Judged } from './cross-validate.ts'
import type { Source } from './fidelity-cases.ts'
import { areaUnderCurve } from './roc.ts'
import { isSevere } from './study.ts'

/** Ranking figures of each source, the damage constructed here left out. */
export function figures(judged: readonly Judged[], sources: readonly Source[]) {
  const out: Record<string, Record<string, number>> = {}
  for (const source of sources) {
    const own = judged.filter(({ one }) => one.source === source)
    const good = own.filter(({ one }) => one.label === 'faithful').map(({ risk }) => risk)
    const severe = own.filter(({ one }) => isSevere(one) && !one.constructed).map(({ risk }) => risk)
    if (severe.length === 0 || good.length === 0) continue
    const at = (rate: number) => [...good].sort((a, b) => b - a)[Math.floor(good.length * rate)] ?? 1
    const recall = (threshold: number) => severe.filter((risk) => risk > threshold).length / severe.length
    out[source] = {
      auc: round(areaUnderCurve(severe, good)),
      recallAt5: round(recall(at(0.05))),
      recallAt10: round(recall(at(0.1))),
    }
  }
  return out
}

/** Area under the curve of each category of damage, worst first, for a look at what is missed. */
export function byCategory(judged: readonly Judged[], source: Source): string {
  const own = judged.filter(({ one }) => one.source === source)
  const good = own.filter(({ one }) => one.label === 'faithful').map(({ risk }) => risk)
  const alarm = [...good].sort((a, b) => b - a)[Math.floor(good.length * 0.1)] ?? 1
  return [...new Set(own.map(({ one }) => one.category))]
    .filter(Boolean)
    .map((category) => {
      const risks = own.filter(({ one }) => one.category === category)
      const bad = risks.map(({ risk }) => risk)
      const recall = bad.filter((risk) => risk > alarm).length / bad.length
      return { category, label: risks[0]!.one.label, auc: areaUnderCurve(bad, good), recall }
    })
    .sort((a, b) => a.auc - b.auc)
    .map(
      ({ category, label, auc, recall }) =>
        `  ${source} ${label.padEnd(8)} ${category.padEnd(20)} ${auc.toFixed(3)} ${recall.toFixed(3)}`,
    )
    .join('\n')
}

/** Mean difference between the risk given and the share of severe damage, over ten bins, weighted as fitted. */
export function calibrationError(judged: readonly Judged[]): number {
  const bins = Array.from({ length: 10 }, () => ({ weight: 0, risk: 0, severe: 0 }))
  for (const { one, risk } of judged) {
    const bin = bins[Math.min(9, Math.floor(risk * 10))]!
    bin.weight += one.weight
    bin.risk += risk * one.weight
    if (isSevere(one)) bin.severe += one.weight
  }
  const total = bins.reduce((sum, bin) => sum + bin.weight, 0)
  return round(bins.reduce((sum, bin) => sum + Math.abs(bin.risk - bin.severe), 0) / total)
}

export const round = (value: number) => Math.round(value * 1e4) / 1e4
