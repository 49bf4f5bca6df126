import type { AlignedPair, AnalysedText } from '../alignment/aligned-pair.ts'

// Lacking more verbs than this says no more.
const MANY = 3

const counts = new WeakMap<AnalysedText['words'], number>()

/** Runs of verbs and auxiliaries: "has been told" counts once. */
function predicatesOf(text: AnalysedText): number {
  let count = counts.get(text.words)
  if (count === undefined) {
    const isVerb = (i: number) => text.words[i]?.pos === 'VERB' || text.words[i]?.pos === 'AUX'
    count = text.words.filter((_, i) => isVerb(i) && !isVerb(i - 1)).length
    counts.set(text.words, count)
  }
  return count
}

/** How many predicates fewer the rendering has than the reference with the fewest, 0–1; 0 without references. */
export function verbDeficit(pair: AlignedPair): number {
  if (pair.references.length === 0) return 0
  const fewest = Math.min(...pair.references.map(predicatesOf))
  return Math.max(0, Math.min(MANY, fewest - predicatesOf(pair.rendering))) / MANY
}
