import { eld } from 'eld/extrasmall'

// Its own names for languages, and the relatives that it cannot tell from those it knows.
const STANDS_FOR: Readonly<Record<string, readonly string[]>> = {
  am: ['am', 'ti'],
  ar: ['ar', 'arz'],
  bg: ['bg', 'mk'],
  de: ['de', 'lb', 'nds'],
  es: ['es', 'ast', 'gl'],
  hi: ['hi', 'bho', 'mag', 'mai', 'ne'],
  hr: ['hr', 'bs', 'sr'],
  // In Arabic letters; Kurmanji in Latin ones is not known to it.
  ku: ['ckb'],
  ms: ['ms', 'id'],
  nl: ['nl', 'af', 'nds', 'fy'],
  no: ['nb', 'nn'],
  pt: ['pt', 'gl'],
  sr: ['sr', 'mk'],
  tl: ['fil'],
}

const KNOWN = new Set(Object.values(eld.info().Languages).flatMap((tag) => STANDS_FOR[tag] ?? [tag]))

/** Of those relatives the ones that news is seldom in; the others are as likely as those that eld names. */
const RELATIVES = new Set('arz ast bho fy lb mag mai nds'.split(' '))

/** What a language has to do with eld: known to it, known only as a commoner relative, or not at all. */
export const eldKnows = (tag: string): 'itself' | 'relative' | null =>
  !KNOWN.has(tag) ? null : RELATIVES.has(tag) ? 'relative' : 'itself'

/** eld's scores, 0–1, by language; one that is known but missing fits worse than any of those given. */
export function eldScores(text: string): Map<string, number> {
  const scores = new Map<string, number>()
  for (const [name, score] of Object.entries(eld.detect(text).getScores())) {
    for (const tag of STANDS_FOR[name] ?? [name]) scores.set(tag, Math.max(score, scores.get(tag) ?? 0))
  }
  return scores
}
