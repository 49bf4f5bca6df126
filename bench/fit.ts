// Fits the calibration on renderings of known fidelity and writes src/verdict/calibration.json with the figures.
//   npm run fit -- FOLDER        FOLDER holds items.jsonl, renderings.jsonl and transplanted.jsonl
import { writeFileSync } from 'node:fs'
import { alignPair } from '../src/alignment/prepare.ts'
import { soundReferences } from '../src/alignment/sound-references.ts'
import { runChecks } from '../src/checks/run-checks.ts'
import type { Severity } from '../src/model/discrepancy.ts'
import { normalise } from '../src/text/normalise.ts'
import type { Calibration, Logistic, Setting, Thresholds } from '../src/verdict/calibration.ts'
import { settingOf } from '../src/verdict/calibration.ts'
import { CLEAN_SUFFIX, coefficientsKey, riskFeatures, weigh } from '../src/verdict/weigh.ts'
import { constructDamage } from './constructed-damage.ts'
import { type Case, fidelityCases, type Source } from './fidelity-cases.ts'
import { byCategory, calibrationError, figures, isSevere, type Judged, round, type Studied } from './fit-figures.ts'
import { fitLogistic, type Observation } from './logistic.ts'

const FOLDS = 5
// Which kinds of cases teach which number of references. Free human renderings are faithful ones too.
const TAUGHT_BY: readonly Source[] = ['none', 'one', 'human', 'two', 'engines', 'hard', 'published']
// Share of the faithful renderings on which a discrepancy of a severity may be reported, at most.
const FALSE_ALARMS: Thresholds = { minor: 0.2, major: 0.085, critical: 0.03 }
// With fewer real differences than this in one setting, a check is fitted on all settings together.
const ENOUGH_POSITIVES = 150

const near = (a: { start: number; end: number }, b: { start: number; end: number }) =>
  a.start <= b.end + 1 && a.end >= b.start - 1

function study(source: Source, one: Case, constructed: boolean): Studied {
  const rendering = normalise(one.rendering)
  const references = one.references.map((text) => normalise(text).text)
  const isSound = soundReferences(rendering.text, references, 'en')
  const pair = alignPair({
    original: normalise(one.original).text,
    originalLanguage: one.language,
    rendering: rendering.text,
    renderingLanguage: 'en',
    references: references.filter((_, k) => isSound[k]),
    quoteType: 'direct',
  })
  const findings = runChecks(pair).map(({ check, severity, features, rendering: spans }) => ({
    check,
    severity,
    features,
    hit: one.changed !== null && spans.some((span) => near(rendering.toOriginal(span), one.changed!)),
  }))
  return {
    source,
    item: one.item,
    language: one.language,
    label: one.label,
    category: one.category,
    findings,
    pair: { support: pair.support, consensus: pair.consensus, words: pair.rendering.words.length },
    constructed,
    weight: 1,
  }
}

// The errors made here are four kinds beside the data's twenty, but mistranslation and omission are what human graders
// mark most (Freitag et al., "Experts, Errors, and Context", 2021): each counts for two.
const CONSTRUCTED_WEIGHT = 2

/** Faithful renderings together weigh as much as the severely damaged ones, slight damage included at a quarter of that. */
function balance(cases: readonly Studied[]): void {
  for (const one of cases) if (one.constructed) one.weight = CONSTRUCTED_WEIGHT
  const severe = cases.filter(isSevere).reduce((sum, one) => sum + one.weight, 0)
  const faithful = cases.filter((one) => one.label === 'faithful')
  const minor = cases.filter((one) => one.label === 'minor')
  for (const one of faithful) one.weight = (0.75 * severe) / faithful.length
  for (const one of minor) one.weight = (0.25 * severe) / minor.length
}

// Clean cases are few and alike: more coefficients than these would only learn the sentences.
const CLEAN_FEATURES = ['references', 'unsupported', 'consensus', 'related', 'saidElsewhere']

const withOnly = (features: Readonly<Record<string, number>>, names: readonly string[]): Record<string, number> =>
  Object.fromEntries(Object.entries(features).filter(([name]) => names.includes(name)))

const positivesOf = (list: readonly Observation[] = []) => list.filter(({ label }) => label).length

/** Fits every check on the cases of a setting, rare ones on `all` cases, those of other settings included. */
function fitChecks(cases: readonly Studied[], all: readonly Studied[]): Record<string, Logistic> {
  const own = observationsOf(cases)
  const keys = [...new Set(all.flatMap(({ findings }) => findings.map(coefficientsKey)))]
  const rare = keys.filter((key) => positivesOf(own.get(key)) < ENOUGH_POSITIVES)
  const pooled = observationsOf(all, rare)
  const fitted: Record<string, Logistic> = {}
  for (const key of keys) {
    const list = rare.includes(key) ? pooled.get(key) : own.get(key)
    if (list && positivesOf(list) > 0) fitted[key] = fitLogistic(list)
  }
  return fitted
}

function observationsOf(cases: readonly Studied[], wanted?: readonly string[]): Map<string, Observation[]> {
  const observations = new Map<string, Observation[]>()
  for (const one of cases) {
    for (const finding of one.findings) {
      // What else a damaged rendering shows stands in its faithful twin as well, and would count once for every damage.
      if (!finding.hit && one.label !== 'faithful') continue
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

const bySetting = <T>(setting: Setting, value: T) => ({ [setting]: value }) as Record<Setting, T>

/** Judges cases by coefficients that never saw their fold. */
function crossValidate(
  cases: readonly Studied[],
  all: readonly Studied[],
  setting: Setting,
  foldOf: (one: Studied) => number,
  folds: number,
): Judged[] {
  const judged: Judged[] = []
  const riskRows: { one: Studied; features: Record<string, number>; confidence: Judged['confidence'] }[] = []
  for (let fold = 0; fold < folds; fold++) {
    const outside = (one: Studied) => foldOf(one) !== fold
    const checks = fitChecks(cases.filter(outside), all.filter(outside))
    for (const one of cases.filter((candidate) => foldOf(candidate) === fold)) {
      const weighed = weigh(one.findings, setting, { checks: bySetting(setting, checks) })
      const greatest = (severities: readonly Severity[]) =>
        Math.max(
          0,
          ...weighed.filter(({ finding }) => severities.includes(finding.severity)).map(({ confidence }) => confidence),
        )
      riskRows.push({
        one,
        features: riskFeatures(weighed, one.pair),
        confidence: {
          minor: greatest(['minor', 'major', 'critical']),
          major: greatest(['major', 'critical']),
          critical: greatest(['critical']),
        },
      })
    }
  }
  const logistic = fitRisk(riskRows)
  const foldsOfRisk = Array.from({ length: folds }, (_, fold) =>
    fitRisk(riskRows.filter((row) => foldOf(row.one) !== fold)),
  )
  for (const row of riskRows) {
    const coefficients = foldsOfRisk[foldOf(row.one)] ?? logistic
    const sum = Object.entries(row.features).reduce(
      (total, [name, value]) => total + (coefficients.weights[name] ?? 0) * value,
      coefficients.bias,
    )
    judged.push({ one: row.one, risk: 1 / (1 + Math.exp(-sum)), confidence: row.confidence })
  }
  return judged
}

const fitRisk = (rows: readonly { one: Studied; features: Record<string, number> }[]): Logistic =>
  fitLogistic(rows.map(({ one, features }) => ({ features, label: isSevere(one) ? 1 : 0, weight: one.weight })))

function thresholdsOf(judged: readonly Judged[]): Thresholds {
  const good = judged.filter(({ one }) => one.label === 'faithful')
  const at = (severity: 'minor' | 'major' | 'critical') => {
    const sorted = good.map(({ confidence }) => confidence[severity]).sort((a, b) => b - a)
    return round(Math.min(0.99, Math.max(0.05, sorted[Math.floor(good.length * FALSE_ALARMS[severity])] ?? 0.5)) + 1e-4)
  }
  return { minor: at('minor'), major: at('major'), critical: at('critical') }
}

const folder = process.argv[2]
const showsCategories = process.argv.includes('--categories')
if (!folder) throw new Error('Say where the fidelity data is: npm run fit -- FOLDER')
const studied = new Map<Setting, Studied[]>()
const only = process.argv
  .find((argument) => argument.startsWith('--only='))
  ?.slice('--only='.length)
  .split(',')
for (const source of TAUGHT_BY) {
  if (only && !only.includes(source)) continue
  const started = performance.now()
  let count = 0
  const given = [...fidelityCases(folder, source)]
  const constructed = constructDamage(given.filter(({ label }) => label === 'faithful'))
  const isConstructed = new Set(constructed)
  for (const one of [...given, ...constructed]) {
    const setting = settingOf(one.references.length)
    const list = studied.get(setting) ?? []
    studied.set(setting, list)
    list.push(study(source, one, isConstructed.has(one)))
    count++
  }
  console.error(`${source.padEnd(10)} ${count} cases, ${((performance.now() - started) / count).toFixed(2)} ms each`)
}
const checks = {} as Record<Setting, Record<string, Logistic>>
const risk = {} as Record<Setting, Logistic>
const thresholds = {} as Record<Setting, Thresholds>
const fit: Record<string, unknown> = {}
const languages = [...new Set([...studied.values()].flat().map((one) => one.language))]
for (const cases of studied.values()) balance(cases)
const everything = [...studied.values()].flat()
for (const setting of ['0', '1', '2', '3'] as const) {
  const cases = studied.get(setting) ?? []
  if (cases.length === 0) continue
  checks[setting] = fitChecks(cases, everything)
  const byItem = crossValidate(cases, everything, setting, (one) => one.item % FOLDS, FOLDS)
  const byLanguage = crossValidate(cases, everything, setting, (one) => languages.indexOf(one.language) % FOLDS, FOLDS)
  if (showsCategories) for (const source of TAUGHT_BY) console.error(byCategory(byItem, source))
  risk[setting] = fitRisk(
    cases.map((one) => ({
      one,
      features: riskFeatures(weigh(one.findings, setting, { checks: bySetting(setting, checks[setting]) }), one.pair),
    })),
  )
  thresholds[setting] = thresholdsOf(byItem)
  fit[setting] = {
    cases: cases.length,
    byItem: figures(byItem, TAUGHT_BY),
    byLanguage: figures(byLanguage, TAUGHT_BY),
    calibrationError: calibrationError(byItem),
  }
  console.error(setting, JSON.stringify(fit[setting], null, 1).replaceAll('\n', ' '), thresholds[setting])
}
const calibration: Calibration = {
  id: `fidelity-${new Date().toISOString().slice(0, 10)}`,
  checks,
  risk,
  thresholds,
  fit,
}
if (!only)
  writeFileSync(
    new URL('../src/verdict/calibration.json', import.meta.url),
    `${JSON.stringify(calibration, null, 1)}\n`,
  )
