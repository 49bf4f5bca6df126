import { diffWords } from 'diff'

/** How much of two texts a plain word diff finds in both, 0–1: the yardstick of somebody who compares by eye. */
export function wordDiffShare(rendering: string, reference: string): number {
  let common = 0
  let all = 0
  for (const { value, added, removed } of diffWords(rendering, reference)) {
    const length = value.replace(/\s+/g, '').length
    all += added || removed ? length : 2 * length
    if (!added && !removed) common += 2 * length
  }
  return all === 0 ? 1 : common / all
}
