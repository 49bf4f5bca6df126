// Fits the calibration on renderings of known fidelity and writes src/verdict/calibration.json with the figures.
//   npm run fit -- FOLDER        FOLDER holds items.jsonl, renderings.jsonl and transplanted.jsonl
//     --categories               prints what is missed, by kind of damage
//     --only=none,hard           fits these sources alone and writes nothing
import { writeFileSync } from 'node:fs'
import type { Calibration, Setting } from '../src/verdict/calibration.ts'
import { fitRisk, judgeApart, weighApart } from './cross-validate.ts'
import type { Source } from './fidelity-cases.ts'
import { fitChecks } from './fit-checks.ts'
import { byCategory, calibrationError, figures } from './fit-figures.ts'
import { balance, type Studied, studySource } from './study.ts'
import { sureOf, thresholdsOf } from './thresholds.ts'

const FOLDS = 5
// Which kinds of cases teach which number of references. Free human renderings are faithful ones too.
// Pairs with exchanged roles (`back`, see --only) lend the coefficients of as many references: fitted on the data's
// exchanged pairs alone, which have no damaged figures in the rendering, numbers were believed too little.
const TAUGHT_BY: readonly Source[] = ['none', 'one', 'human', 'two', 'engines', 'hard', 'published', 'varied']
const folder = process.argv[2]
if (!folder) throw new Error('Say where the fidelity data is: npm run fit -- FOLDER')
const showsCategories = process.argv.includes('--categories')
const only = process.argv
  .find((argument) => argument.startsWith('--only='))
  ?.slice('--only='.length)
  .split(',')

const studied = new Map<Setting, Studied[]>()
for (const source of only ?? TAUGHT_BY) {
  const started = performance.now()
  let count = 0
  for (const one of studySource(folder, source as Source)) {
    const list = studied.get(one.setting) ?? []
    studied.set(one.setting, list)
    list.push(one)
    count++
  }
  console.error(`${source.padEnd(10)} ${count} cases, ${((performance.now() - started) / count).toFixed(2)} ms each`)
}

const checks = {} as Record<Setting, Calibration['checks'][Setting]>
const risk = {} as Record<Setting, Calibration['risk'][Setting]>
const thresholds = {} as Record<Setting, Calibration['thresholds'][Setting]>
const sure = {} as Record<Setting, Calibration['sure'][Setting]>
const fit: Record<string, unknown> = {}
for (const cases of studied.values()) balance(cases)
const isBack = (setting: Setting) => setting.startsWith('back')
/** What rare checks are fitted on. Pairs with exchanged roles repeat those of other settings and would count twice there. */
const poolFor = (setting: Setting): Studied[] =>
  [...studied].flatMap(([name, cases]) => (isBack(setting) || !isBack(name) ? cases : []))
const languages = [...new Set([...studied.values()].flat().map(({ language }) => language))]
const byItem = (one: Studied) => one.item % FOLDS
const byLanguage = (one: Studied) => languages.indexOf(one.language) % FOLDS
for (const setting of ['0', '1', '2', '3', 'back1', 'back2', 'back3'] as const) {
  const cases = studied.get(setting) ?? []
  if (cases.length === 0) continue
  const everything = poolFor(setting)
  const kin =
    setting === '2' || setting === '3' ? (studied.get('1') ?? []).filter(({ source }) => source === 'human') : []
  const apart = weighApart(cases, everything, setting, byItem, FOLDS, kin)
  const judged = judgeApart(apart, byItem, FOLDS)
  const acrossLanguages = judgeApart(weighApart(cases, everything, setting, byLanguage, FOLDS, kin), byLanguage, FOLDS)
  if (showsCategories) for (const source of TAUGHT_BY) console.error(byCategory(judged, source))
  checks[setting] = fitChecks(cases, everything, kin)
  risk[setting] = fitRisk(apart)
  thresholds[setting] = thresholdsOf(judged)
  sure[setting] = sureOf(judged, thresholds[setting])
  fit[setting] = {
    cases: cases.length,
    byItem: figures(judged, TAUGHT_BY),
    byLanguage: figures(acrossLanguages, TAUGHT_BY),
    calibrationError: calibrationError(judged),
  }
  console.error(setting, JSON.stringify(fit[setting], null, 1).replaceAll('\n', ' '), thresholds[setting])
}
const calibration: Calibration = {
  id: `fidelity-${new Date().toISOString().slice(0, 10)}`,
  checks,
  risk,
  thresholds,
  sure,
  fit,
}
if (!only)
  writeFileSync(new URL('../src/verdict/calibration.json', import.meta.url), `${JSON.stringify(calibration)}\n`)
