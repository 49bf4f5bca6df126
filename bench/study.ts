import type { AlignedPair } from '../src/alignment/aligned-pair.ts'
import { alignPair, turnPair } from '../src/alignment/prepare.ts'
import { type CheckFinding, runChecks } from '../src/checks/run-checks.ts'
import { TWO_WAY } from '../src/journey/judge-pair.ts'
import { type NormalisedText, normalise } from '../src/text/normalise.ts'
import { backSettingOf, type Setting, settingOf } from '../src/verdict/calibration.ts'
import type { Case, Source } from './fidelity-cases.ts'
import type { Studied } from './fit-figures.ts'

const near = (a: { start: number; end: number }, b: { start: number; end: number }) =>
  a.start <= b.end + 1 && a.end >= b.start - 1

// Damage that only the back-translations carry is not in the rendering: what checks see there would contradict it.
const SEEN_IN_THE_TEXTS = new Set(['number', 'date', 'name', 'negation', 'question'])

/** Whose coefficients a case teaches. */
export const settingOfCase = ({ isBack, references }: Case): Setting =>
  isBack ? backSettingOf(references.length) : settingOf(references.length)

/** What the checks see of a case: the pair as it is, or with its roles exchanged. */
function look(one: Case): {
  pair: AlignedPair
  findings: CheckFinding[]
  text: NormalisedText
  references: NormalisedText[]
} {
  const original = normalise(one.original)
  const rendering = normalise(one.rendering)
  const references = one.references.map(normalise)
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

/** A case with what the checks found in it. `constructed`: its damage was made here. */
export function study(source: Source, one: Case, constructed: boolean): Studied {
  const { pair, findings, text, references } = look(one)
  const hits = (finding: CheckFinding): boolean =>
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
    findings: findings.map((finding) => {
      const { check, severity, features } = finding
      return { check, severity, features, hit: hits(finding) }
    }),
    pair: { support: pair.support, consensus: pair.consensus, words: pair.rendering.words.length },
    constructed,
    weight: 1,
  }
}
