import type { AlignedPair } from '../alignment/aligned-pair.ts'
import type { Finding } from './check.ts'
import { changedMark } from './shade-changed.ts'
import { marksOf, type ShadeFamily } from './shade-family.ts'
import { lostMarks } from './shade-lost.ts'
import { compareMarksWithSource } from './shade-source.ts'
import { voteOnMarks } from './shade-votes.ts'

/**
 * Words of a family that the rendering exchanges, adds or loses, by the votes of the references and by the statement
 * itself. What any reference or the statement has too is fine.
 */
export function shadeFindings(pair: AlignedPair, family: ShadeFamily): Finding[] {
  const ours = marksOf(pair.rendering, family)
  const votes = pair.references.map((reference) => voteOnMarks(pair, reference, ours, family))
  const source = compareMarksWithSource(pair, ours, family)
  const changed = ours.flatMap((mark, i) => {
    if (mark.says.length === 0) return []
    const stands = votes.map((vote) => vote.stands[i]!)
    return changedMark(pair, mark, stands, source, family) ?? []
  })
  return [...changed, ...lostMarks(pair, votes, source, family)]
}
