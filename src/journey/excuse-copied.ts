import type { AlignedPair } from '../alignment/aligned-pair.ts'
import type { CheckFinding } from '../checks/run-checks.ts'
import { overlaps } from '../model/span.ts'

// Checks that ask whether a sentence is whole, which it is not after something was taken out of it.
const OF_SENTENCES: ReadonlySet<string> = new Set(['incomplete'])

/** The findings without those that miss what was taken out of the rendering because the statement has it word for word. */
export function excuseCopied<F extends CheckFinding>(findings: readonly F[], pair: AlignedPair): readonly F[] {
  const { copied, rendering } = pair
  if (!copied || copied.length === 0) return findings
  const cut = rendering.sentences.filter((sentence) => copied.some((span) => overlaps(span, sentence)))
  return findings.filter(
    ({ check, rendering: spans }) =>
      !OF_SENTENCES.has(check) ||
      !spans.some(({ start, end }) => cut.some((sentence) => start <= sentence.end && sentence.start <= end)),
  )
}
