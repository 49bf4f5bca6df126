import type { AlignedPair } from '../alignment/aligned-pair.ts'
import { projector } from '../alignment/project.ts'
import type { CheckFinding } from '../checks/run-checks.ts'
import { type Discrepancy, PENALTY } from '../model/discrepancy.ts'
import type { Span } from '../model/span.ts'
import type { NormalisedText } from '../text/normalise.ts'
import type { Weighed } from '../verdict/weigh.ts'
import { asGiven } from './words-as-given.ts'

/** The normalised texts of a pair; `references` in the order of the aligned ones, with their index in the outcome. */
export interface NormalisedPair {
  readonly original: NormalisedText
  readonly rendering: NormalisedText
  readonly references: readonly { readonly index: number; readonly text: NormalisedText }[]
  /** Statement and rendering as they were given. */
  readonly given: { readonly original: string; readonly rendering: string }
}

/** Tells where in the statement a finding stands: where it says so itself, otherwise by the words of its references. */
export function placesInOriginal(aligned: AlignedPair): (finding: CheckFinding) => readonly Span[] {
  const projectors = aligned.references.map((reference) => projector(aligned.original, reference))
  return (finding) => {
    if (finding.original.length) return finding.original
    for (const { reference, spans } of finding.references) {
      const places = spans.flatMap((span) => projectors[reference]?.(span) ?? [])
      if (places.length) return places
    }
    return []
  }
}

/** Findings as discrepancies: spans mapped back to the texts as given. `witness`: what a reference is called. */
export function describeFindings(
  reported: readonly Weighed<CheckFinding>[],
  texts: NormalisedPair,
  witness: 'reference' | 'back-translation',
): Discrepancy[] {
  return reported.map(({ finding, confidence }): Discrepancy => {
    const { check, category, severity, message, suggestion } = finding
    return {
      check,
      category,
      severity,
      confidence: Math.round(confidence * 1e4) / 1e4,
      message: asGiven(message, [
        { given: texts.given.rendering, normalised: texts.rendering, places: finding.rendering },
        { given: texts.given.original, normalised: texts.original, places: finding.original },
      ]),
      original: finding.original.map((span) => texts.original.toOriginal(span)),
      rendering: finding.rendering.map((span) => texts.rendering.toOriginal(span)),
      references: finding.references.flatMap(({ reference, spans }) => {
        const source = texts.references[reference]
        return source ? [{ reference: source.index, spans: spans.map((span) => source.text.toOriginal(span)) }] : []
      }),
      ...(suggestion ? { suggestion } : {}),
      evidence: evidenceOf(finding, texts.references.length, witness),
    }
  })
}

/** Worst first. */
export const byGravity = (a: Discrepancy, b: Discrepancy): number =>
  PENALTY[b.severity] - PENALTY[a.severity] || b.confidence - a.confidence

/** What a finding rests on, in words. */
function evidenceOf(finding: CheckFinding, available: number, witness: string): string {
  const showing = finding.references.length
  const witnesses = available === 1 ? witness : `${witness}s`
  if (finding.features.glossary) return 'the glossary'
  const parts = [
    finding.features.source ? 'the statement itself' : '',
    available && showing ? `${showing} of ${available} ${witnesses}` : '',
    available && !showing && !finding.features.source
      ? `none of ${available} ${witnesses} ${witness === 'reference' ? 'supports the rendering' : 'bears out the statement'}`
      : '',
  ].filter(Boolean)
  return parts.join('; ') || 'the rendering itself'
}
