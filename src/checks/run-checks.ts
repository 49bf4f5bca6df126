import type { AlignedPair } from '../alignment/aligned-pair.ts'
import type { Check, Finding } from './check.ts'
import { CHECKS } from './index.ts'

/** A finding with the id of the check that made it. */
export interface CheckFinding extends Finding {
  readonly check: string
}

/** Runs checks over an aligned pair; findings in reading order of the rendering. Pure. */
export function runChecks(pair: AlignedPair, checks: readonly Check[] = CHECKS): CheckFinding[] {
  return checks
    .flatMap((check) => check.run(pair).map((finding) => ({ ...finding, check: check.id })))
    .sort((a, b) => (a.rendering[0]?.start ?? 0) - (b.rendering[0]?.start ?? 0))
}
