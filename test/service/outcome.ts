import type { Pair } from '../../src/model/pair.ts'
import type { Outcome } from '../../src/model/verification.ts'

/** An outcome of every part, as the comparison would give it: for tests that are not about the comparison. */
export const outcomeOf = (pair: Pair): Outcome => {
  const language = (tag: string) => ({
    tag,
    confidence: 0.99,
    source: 'detected' as const,
    detected: { tag, confidence: 0.99, candidates: [{ tag, confidence: 0.99 }] },
  })
  return {
    status: 'critical',
    basis: 'machine',
    risk: 0.97,
    summary: 'The rendering names another country.',
    languages: { original: language('fr'), rendering: language('en') },
    discrepancies: [
      {
        check: 'name',
        category: 'name',
        severity: 'critical',
        confidence: 0.97,
        message: '“Niger” is rendered as “Chad”.',
        original: [{ start: 0, end: Math.min(5, pair.original.length) }],
        rendering: [{ start: 0, end: Math.min(4, pair.rendering.length) }],
        references: [],
        suggestion: 'Niger',
        evidence: 'the statement',
      },
    ],
    references: [],
    notices: [{ code: 'no-references', message: 'There was no reference.' }],
    method: {
      engine: 'truequote test',
      calibration: 'test',
      checks: ['name'],
      translators: [{ id: 'google', outcome: 'skipped', reason: 'The pair is confidential.' }],
      referencesUsed: 0,
      thresholds: { critical: 0.9 },
      signature: 'a'.repeat(64),
    },
  }
}
