import type { AlignedPair } from '../alignment/aligned-pair.ts'
import type { Closeness, SourceLinks } from '../alignment/source-links.ts'
import type { Term } from '../alignment/source-terms.ts'

// From here on a word is taken to render a meaning: a synonym or a closely related word.
export const CLOSE = 0.6
// Where the dictionary knows fewer of the statement's words than this, nothing that it misses can decide.
const TRUSTED = 0.6
// Words beyond this many on either side are no neighbours.
const REACH = 4

/** What stands on the other side between the words that correspond to the neighbours of a word. */
export interface Between {
  /** First and last index on the other side; −1 where no neighbour has a counterpart. */
  readonly from: number
  readonly to: number
  /** Indices strictly between. */
  readonly inside: readonly number[]
}

/** The counterparts of the nearest linked neighbours before and after `i`. */
export function between(links: readonly Closeness[], i: number): Between {
  const nearest = (step: 1 | -1): number => {
    for (let k = i + step, off = 0; k >= 0 && k < links.length && off < REACH; k += step) {
      const link = links[k]!
      if (link.value >= CLOSE) return link.nearest
      if (link.value > 0) off++
    }
    return -1
  }
  const [before, after] = [nearest(-1), nearest(1)]
  const [from, to] =
    before < 0 || after < 0
      ? [Math.max(before, after), Math.max(before, after)]
      : [Math.min(before, after), Math.max(before, after)]
  const inside: number[] = []
  if (before >= 0 && after >= 0) for (let k = from + 1; k < to; k++) inside.push(k)
  return { from, to, inside }
}

/** A term whose rendering can be looked for: a word of content, no name, that the dictionary knows. */
export const isSought = (term: Term): boolean => !term.grammar && !term.uncertain && term.meanings.length > 0

/** Whether a word of the rendering can be accounted for by a dictionary: no name, no number. */
export const isAccountable = (pair: AlignedPair, i: number): boolean => {
  const word = pair.rendering.words[i]!
  return word.kind === 'word' && word.content && word.pos !== 'PROPN' && word.pos !== 'NUM' && word.norm.length > 2
}

const summaries = new WeakMap<SourceLinks, Record<string, number>>()

/** How far the dictionary and the wording can be trusted on a pair as a whole; all 0–1. */
export function trust(pair: AlignedPair, links: SourceLinks): Record<string, number> {
  const known = summaries.get(links)
  if (known) return known
  const sought = links.terms.map((term, t) => (isSought(term) ? t : -1)).filter((t) => t >= 0)
  const accountable = pair.rendering.words.map((_, i) => (isAccountable(pair, i) ? i : -1)).filter((i) => i >= 0)
  const open = sought.filter((t) => links.said[t]!.value < CLOSE).length
  const odd = accountable.filter((i) => links.licensed[i]!.value < CLOSE).length
  const blind = links.terms.filter((term) => !term.grammar && !isSought(term)).length
  const summary = {
    source: links.coverage >= TRUSTED ? 1 : 0,
    coverage: links.coverage,
    open: open / Math.max(1, sought.length),
    odd: odd / Math.max(1, accountable.length),
    fewOpen: 1 / (1 + open),
    fewOdd: 1 / (1 + odd),
    fewBlind: 1 / (1 + blind),
    shortText: 1 / Math.max(1, pair.rendering.words.length / 10),
  }
  summaries.set(links, summary)
  return summary
}
