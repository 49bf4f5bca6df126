import type { AlignedPair, Edit, Word } from '../alignment/aligned-pair.ts'
import { relationBetween, stepsUp } from '../language/wordnet.ts'
import { wordsAt } from './edit-wording.ts'

/** A word of the rendering that is a broader term for what the references say. */
export interface Broadening {
  readonly own: Word
  /** The word of the first reference that is more precise. */
  readonly precise: Word
  /** Share of the references that are more precise. */
  readonly share: number
  /** Share of the references whose precise words are one and the same. */
  readonly agreement: number
  /** Steps up in WordNet, 1–3, over the references at the least. */
  readonly steps: number
}

// More than this many words of its own are another wording, in which one broader word tells nothing.
const MOST_OWN = 2
// With fewer of the references more precise, the broader word is as good as theirs.
const LEAST_SHARE = 0.5
const TERMS = new Set(['NOUN', 'VERB', 'PROPN'])

/** Whether an edit says something in a broader term than the references, by WordNet; null where it does not. English only. */
export function broadeningOf(pair: AlignedPair, edit: Edit): Broadening | null {
  if (pair.rendering.language !== 'en' || edit.kind !== 'substitution') return null
  const content = edit.words.map((i) => pair.rendering.words[i]!).filter((word) => word.content)
  if (content.length === 0 || content.length > MOST_OWN) return null
  let best: Broadening | null = null
  for (const own of content) {
    if (!TERMS.has(own.pos ?? '')) continue
    const found = edit.votes.flatMap((vote) => {
      const precise = wordsAt(pair, vote).find((other) => relationBetween(other.stem, own.stem) === 'broader')
      return precise ? [precise] : []
    })
    const share = found.length / pair.references.length
    if (share < LEAST_SHARE || share <= (best?.share ?? 0)) continue
    const roots = new Map<string, number>()
    for (const { root } of found) roots.set(root, (roots.get(root) ?? 0) + 1)
    best = {
      own,
      precise: found.find(({ root }) => roots.get(root) === Math.max(...roots.values()))!,
      share,
      agreement: Math.max(...roots.values()) / pair.references.length,
      steps: Math.min(...found.map((other) => stepsUp(other.stem, own.stem) ?? 1)),
    }
  }
  return best
}
