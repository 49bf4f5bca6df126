import { alignPair } from '../src/alignment/prepare.ts'
import { runChecks } from '../src/checks/run-checks.ts'
import type { Severity } from '../src/model/discrepancy.ts'
import type { Span } from '../src/model/span.ts'
import { normalise } from '../src/text/normalise.ts'
import type { PairSummary } from '../src/verdict/weigh.ts'
import { constructDamage } from './constructed-damage.ts'
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
  readonly references: number
  readonly findings: readonly StudiedFinding[]
  readonly pair: PairSummary
  /** Damaged here, not by the data; left out of the figures, so that they can be compared with others'. */
  readonly constructed: boolean
  weight: number
}

export const isSevere = (one: { readonly label: Case['label'] }) => one.label === 'critical' || one.label === 'major'

const near = (a: Span, b: Span) => a.start <= b.end + 1 && a.end >= b.start - 1

const signatureOf = ({ check, message }: { check: string; message: string }) => `${check} ${message}`

/** Runs the checks over all cases of a source, the damage constructed for it included. Twins come before their damage. */
export function* studySource(folder: string, source: Source): Generator<Studied> {
  const given = [...fidelityCases(folder, source)]
  const constructed = source === 'varied' ? [] : constructDamage(given.filter(({ label }) => label === 'faithful'))
  const isConstructed = new Set(constructed)
  const shownByTwin = new Map<string, ReadonlySet<string>>()
  for (const one of [...given, ...constructed]) {
    const rendering = normalise(one.rendering)
    const pair = alignPair({
      original: normalise(one.original).text,
      originalLanguage: one.language,
      rendering: rendering.text,
      renderingLanguage: 'en',
      references: one.references.map((text) => normalise(text).text),
      quoteType: 'direct',
    })
    const findings = runChecks(pair)
    const twin = `${one.item}\n${one.faithful}`
    if (one.label === 'faithful') shownByTwin.set(twin, new Set(findings.map(signatureOf)))
    const isNew = (finding: (typeof findings)[number]) => !shownByTwin.get(twin)?.has(signatureOf(finding))
    yield {
      source,
      item: one.item,
      language: one.language,
      label: one.label,
      category: one.category,
      references: one.references.length,
      findings: findings.map((finding) => ({
        check: finding.check,
        severity: finding.severity,
        features: finding.features,
        hit:
          one.changed !== null &&
          isNew(finding) &&
          finding.rendering.some((span) => near(rendering.toOriginal(span), one.changed!)),
      })),
      pair: { support: pair.support, consensus: pair.consensus, words: pair.rendering.words.length },
      constructed: isConstructed.has(one),
      weight: 1,
    }
  }
}

// The errors made here are four kinds beside the data's twenty, but mistranslation and omission are what human graders
// mark most (Freitag et al., "Experts, Errors, and Context", 2021): each counts for two.
const CONSTRUCTED_WEIGHT = 2
// What engines wrote is not always faithful, and the same sentences stand in the other sources.
const VARIED_WEIGHT = 0.25

/** Faithful renderings together weigh as much as the severely damaged ones, slight damage included at a quarter of that. */
export function balance(cases: readonly Studied[]): void {
  for (const one of cases) one.weight = one.constructed ? CONSTRUCTED_WEIGHT : one.source === 'varied' ? VARIED_WEIGHT : 1
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
