import type { AlignedPair, AnalysedText } from '../alignment/aligned-pair.ts'
import { bordersOn, wordsInside } from '../alignment/term-support.ts'
import type { CheckFinding } from '../checks/run-checks.ts'
import type { Span } from '../model/span.ts'
import { overlaps } from '../model/span.ts'

// What these checks find is not that words are wrong but how they stand to others: who did it to whom, in which order,
// how often, what was cut. Right words may do so wrongly.
const OF_RELATIONS: ReadonlySet<string> = new Set(
  'role-swap word-order repetition ellipsis unmarked-cut attribution question connective glossary'.split(' '),
)

/** Whether spans cover words, and all of these that are more than marks are among those known by index. */
function coversOnly(text: AnalysedText, spans: readonly Span[], known: ReadonlySet<number>): boolean {
  let covered = 0
  const all = text.words.every((word, i) => {
    if (word.kind === 'punctuation' || !spans.some((span) => overlaps(word, span))) return true
    covered++
    return known.has(i) || !word.content
  })
  return all && covered > 0
}

/**
 * The findings without those that call words wrong which a glossary supports: approved renderings of what the statement
 * says there, and deprecated ones, of which the glossary check speaks. Without a glossary, all of them.
 */
export function excuseApproved<F extends CheckFinding>(findings: readonly F[], pair: AlignedPair): readonly F[] {
  const { glossary, rendering, original, references } = pair
  if (!glossary || glossary.rendering.length === 0) return findings
  const own = wordsInside(rendering, glossary.rendering)
  const said = wordsInside(original, glossary.original)
  const theirs = references.map((reference, k) => wordsInside(reference, glossary.inReferences[k] ?? []))
  const isNothing = (spans: readonly Span[]) =>
    spans.every(({ start, end }) => !/\p{L}|\p{N}/u.test(rendering.text.slice(start, end)))
  return findings.filter((finding) => {
    if (OF_RELATIONS.has(finding.check)) return true
    if (!isNothing(finding.rendering)) return !coversOnly(rendering, finding.rendering, own)
    if (finding.original.length > 0) return !coversOnly(original, finding.original, said)
    const shown = finding.references.filter(({ spans }) => spans.length > 0)
    // A reference without any rendering of a term that is known has one of its own.
    const isBeside = finding.rendering.some((gap) => bordersOn(rendering, gap, own))
    const isRendering = ({ reference, spans }: (typeof shown)[number]) =>
      (isBeside && theirs[reference]!.size === 0) || coversOnly(references[reference]!, spans, theirs[reference]!)
    return shown.length === 0 || !shown.every(isRendering)
  })
}

/**
 * The findings without those of the glossary that only say a term is absent where a finding as grave or graver already
 * says what the rendering has in its place.
 */
export function withoutEchoes<F extends { readonly finding: CheckFinding }>(judged: readonly F[]): F[] {
  const told = judged.filter(({ finding }) => finding.check !== 'glossary' && finding.severity !== 'neutral')
  const isEcho = ({ check, features, original }: CheckFinding) =>
    check === 'glossary' &&
    features.absent === 1 &&
    told.some(({ finding }) => finding.original.some((span) => original.some((own) => overlaps(span, own))))
  return judged.filter(({ finding }) => !isEcho(finding))
}
