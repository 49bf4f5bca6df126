import { eld } from 'eld/extrasmall'

// Its own names for languages, and the relatives that it cannot tell from those it knows.
const STANDS_FOR: Readonly<Record<string, readonly string[]>> = {
  de: ['de', 'lb', 'nds'],
  es: ['es', 'ast', 'gl'],
  hr: ['hr', 'bs', 'sr'],
  ms: ['ms', 'id'],
  nl: ['nl', 'af', 'nds', 'fy'],
  no: ['nb', 'nn'],
  pt: ['pt', 'gl'],
  tl: ['fil'],
}

const KNOWN = new Set(Object.values(eld.info().Languages).flatMap((tag) => STANDS_FOR[tag] ?? [tag]))

/** What a language has to do with eld: known to it, known only as another language, or not at all. */
export const eldKnows = (tag: string): 'itself' | 'relative' | null =>
  !KNOWN.has(tag) ? null : ['af', 'ast', 'fy', 'gl', 'id', 'lb', 'nds'].includes(tag) ? 'relative' : 'itself'

/** eld's scores, 0–1, by language; one that is missing fits worse than any of those given. */
export function eldScores(text: string): Map<string, number> {
  const scores = new Map<string, number>()
  for (const [name, score] of Object.entries(eld.detect(text).getScores())) {
    for (const tag of STANDS_FOR[name] ?? [name]) scores.set(tag, Math.max(score, scores.get(tag) ?? 0))
  }
  return scores
}
