import { distance } from 'fastest-levenshtein'

// Longer words than this are no words (the work of comparing two grows with the product of their lengths); they are
// alike when they are equal. The longest compounds in use stay below.
const LONGEST = 80

/** Share of letters that differ between two spellings, 0 (equal) to 1: the edit distance over the longer length. */
export function spellingDifference(a: string, b: string): number {
  if (a === b) return 0
  const longest = Math.max(a.length, b.length)
  return longest > LONGEST ? 1 : distance(a, b) / longest
}
