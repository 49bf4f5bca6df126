import { eldTableLanguages, eldTableScores } from './eld-ngrams.ts'

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

let known: ReadonlySet<string> | undefined

/** Of those relatives the ones that news is seldom in; the others are as likely as those that eld names. */
const RELATIVES = new Set('arz ast bho fy lb mag mai nds'.split(' '))

/** What a language has to do with eld: known to it, known only as a commoner relative, or not at all. */
export function eldKnows(tag: string): 'itself' | 'relative' | null {
  known ??= new Set(eldTableLanguages().flatMap((name) => STANDS_FOR[name] ?? [name]))
  if (!known.has(tag)) return null
  return RELATIVES.has(tag) ? 'relative' : 'itself'
}

/** eld's scores, 0–1, by language; one that is known but missing fits worse than any of those given. */
export function eldScores(text: string): Map<string, number> {
  const scores = new Map<string, number>()
  for (const [name, score] of eldTableScores(text)) {
    for (const tag of STANDS_FOR[name] ?? [name]) scores.set(tag, Math.max(score, scores.get(tag) ?? 0))
  }
  return scores
}
