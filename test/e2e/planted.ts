import type { Discrepancy } from '../../src/model/discrepancy.ts'
import { verify } from '../../src/verify.ts'

/** Words that stand for one another in the pairs, one of each wrong. */
const WRONG: readonly (readonly [original: string, rendering: string])[] = [
  ['Niger', 'Chad'],
  ['٣٠', '13'],
  ['120', '210'],
]

/**
 * The real comparison, its findings replaced by ones that are known beforehand: what the pages do with them must not
 * change with every step in finding them.
 */
export const plantedVerify: typeof verify = async (pair, options) => {
  const outcome = await verify(pair, options)
  const discrepancies = WRONG.flatMap(([said, published]): Discrepancy[] => {
    const [start, at] = [pair.original.indexOf(said), pair.rendering.indexOf(published)]
    if (start < 0 || at < 0) return []
    return [
      {
        check: 'name',
        category: 'name',
        severity: 'critical',
        confidence: 0.97,
        message: `“${said}” is rendered as “${published}”.`,
        original: [{ start, end: start + said.length }],
        rendering: [{ start: at, end: at + published.length }],
        references: [],
        evidence: 'the statement; 1 of 1 references',
        suggestion: said,
      },
    ]
  })
  if (discrepancies.length === 0) return { ...outcome, status: 'faithful', discrepancies }
  return { ...outcome, status: 'critical', risk: 0.97, summary: 'The rendering says something else.', discrepancies }
}
