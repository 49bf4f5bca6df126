import type { AlignedPair } from '../alignment/aligned-pair.ts'
import type { Check, Finding } from './check.ts'
import { CHECKS } from './index.ts'

/** A finding with the id of the check that made it. */
export interface CheckFinding extends Finding {
  readonly check: string
}

/**
 * More findings than this of one check show that the texts are no translations of one another; the rest tells nothing
 * new, and a report of a hundred thousand characters that all differ must still be made, kept and read.
 */
export const MOST_FINDINGS = 200

/** Runs checks over an aligned pair; findings in reading order of the rendering, at most MOST_FINDINGS a check. Pure. */
export function runChecks(pair: AlignedPair, checks: readonly Check[] = CHECKS): CheckFinding[] {
  return checks
    .flatMap((check) =>
      check
        .run(pair)
        .slice(0, MOST_FINDINGS)
        .map((finding) => ({ ...finding, check: check.id })),
    )
    .sort((a, b) => (a.rendering[0]?.start ?? 0) - (b.rendering[0]?.start ?? 0))
}
