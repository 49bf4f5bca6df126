import { alignPair, turnPair } from '../src/alignment/prepare.ts'
import { soundReferences } from '../src/alignment/sound-references.ts'
import { type CheckFinding, runChecks } from '../src/checks/run-checks.ts'
import { pairSummaryOf, TWO_WAY } from '../src/journey/judge-pair.ts'
import type { Severity } from '../src/model/discrepancy.ts'
import type { Span } from '../src/model/span.ts'
import { normalise } from '../src/text/normalise.ts'
import { backSettingOf, type Setting, settingOf } from '../src/verdict/calibration.ts'
import type { PairSummary } from '../src/verdict/weigh.ts'
import { constructDamage, SHADES_AND_ROLES } from './constructed-damage.ts'
import { type Case, fidelityCases, type Source } from './fidelity-cases.ts'

export interface StudiedFinding {
  readonly check: string
  readonly severity: Severity
  readonly features: Readonly<Record<string, number>>
  /** At the damaged place, and not in the faithful twin as well. */
  readonly hit: boolean
}

/** A case with what the checks found in it, ready to be weighed. */
export interface Studied {
  readonly source: Source
  readonly item: number
  readonly language: string
  readonly label: Case['label']
  readonly category: string
  /** Whose coefficients it teaches. */
  readonly setting: Setting
  readonly findings: readonly StudiedFinding[]
  readonly pair: PairSummary
  /** Damaged here, not by the data; left out of the figures, so that they can be compared with others'. */
  readonly constructed: boolean
  weight: number
}

export const isSevere = (one: { readonly label: Case['label'] }) => one.label === 'critical' || one.label === 'major'

const near = (a: Span, b: Span) => a.start <= b.end + 1 && a.end >= b.start - 1

// Damage that only the back-translations carry is not in the rendering: what checks see there would contradict it.
const SEEN_IN_THE_TEXTS = new Set(['number', 'date', 'name', 'negation', 'question'])

/** What the checks see of a case: the pair as it is, or with its roles exchanged. */
function look(one: Case) {
  const original = normalise(one.original)
  const rendering = normalise(one.rendering)
  const given = one.references.map(normalise)
  const isSound = one.isBack
    ? given.map(() => true)
    : soundReferences(
        rendering.text,
        given.map(({ text }) => text),
        'en',
      )
  const references = given.filter((_, k) => isSound[k])
  const texts = references.map(({ text }) => text)
  const pair = alignPair({
    original: original.text,
    originalLanguage: one.isBack ? 'en' : one.language,
    rendering: rendering.text,
    renderingLanguage: one.isBack ? one.language : 'en',
    references: one.isBack ? [] : texts,
    quoteType: 'direct',
  })
  if (!one.isBack) return { pair, findings: runChecks(pair), text: rendering, references }
  const turned = turnPair(pair, texts)
  const findings = runChecks(turned, TWO_WAY).filter(
    ({ category }) => !one.changedInReferences || !SEEN_IN_THE_TEXTS.has(category),
  )
  return { pair: turned, findings, text: original, references }
}

const signatureOf = ({ check, message }: CheckFinding) => `${check} ${message}`

function study(
  source: Source,
  one: Case,
  constructed: boolean,
  shownByTwin: Map<string, ReadonlySet<string>>,
): Studied {
  const { pair, findings, text, references } = look(one)
  const twin = `${one.item}\n${one.twin}`
  if (one.label === 'faithful') shownByTwin.set(twin, new Set(findings.map(signatureOf)))
  const isThere = (finding: CheckFinding): boolean =>
    one.changedInReferences
      ? finding.references.some(({ reference, spans }) =>
          spans.some((span) => near(references[reference]!.toOriginal(span), one.changedInReferences![reference]!)),
        ) ||
        (finding.references.length === 0 && finding.check === 'addition')
      : one.changed !== null && finding.rendering.some((span) => near(text.toOriginal(span), one.changed!))
  return {
    source,
    item: one.item,
    language: one.language,
    label: one.label,
    category: one.category,
    setting: one.isBack ? backSettingOf(references.length) : settingOf(references.length),
    findings: findings.map((finding) => ({
      check: finding.check,
      severity: finding.severity,
      features: finding.features,
      hit: isThere(finding) && !shownByTwin.get(twin)?.has(signatureOf(finding)),
    })),
    pair: pairSummaryOf(pair),
    constructed,
    weight: 1,
  }
}

// Sources whose faithful cases have no damage constructed for them: they would repeat that of the others.
const AS_THEY_ARE: readonly Source[] = ['varied', 'published', 'back']

/** Runs the checks over all cases of a source, the damage constructed for it included. Twins come before their damage. */
export function* studySource(folder: string, source: Source): Generator<Studied> {
  const given = [...fidelityCases(folder, source)]
  const shownByTwin = new Map<string, ReadonlySet<string>>()
  for (const one of given) yield study(source, one, false, shownByTwin)
  if (AS_THEY_ARE.includes(source)) return
  for (const one of constructDamage(given.filter(({ label }) => label === 'faithful')))
    yield study(source, one, true, shownByTwin)
}

// The data's own kinds of damage decide the balance; of the many kinds made here the shades and roles, which have checks
// of their own, would otherwise outweigh them (severe AUC of `engines` 0.913 at double weight, 0.917 at a fifth of one).
const SHADE_WEIGHT = 0.25
// What engines wrote is not always faithful, and the same sentences stand in the other sources.
const REPEATED: readonly Source[] = ['varied', 'published']
const REPEATED_WEIGHT = 0.25

/** Faithful renderings together weigh as much as the severely damaged ones, slight damage included at a quarter of that. */
export function balance(cases: readonly Studied[]): void {
  for (const one of cases) {
    if (REPEATED.includes(one.source)) one.weight = REPEATED_WEIGHT
    else one.weight = SHADES_AND_ROLES.has(one.category) ? SHADE_WEIGHT : 1
  }
  const sumOf = (list: readonly Studied[]) => list.reduce((sum, one) => sum + one.weight, 0)
  const severe = sumOf(cases.filter(isSevere))
  const scale = (label: Case['label'], share: number) => {
    const list = cases.filter((one) => one.label === label)
    const sum = sumOf(list)
    for (const one of list) one.weight *= (share * severe) / sum
  }
  scale('faithful', 0.75)
  scale('minor', 0.25)
}
