import type { AlignedPair } from '../alignment/aligned-pair.ts'
import { sourceLinks } from '../alignment/source-links.ts'
import { expectedLength } from '../language/length-ratio.ts'
import { likenessInOriginal } from './likeness.ts'
import { CLOSE, isAccountable, isSought } from './source-surroundings.ts'

// More odd words than this say no more.
const MANY = 8
const LIKE_ORIGINAL = 0.6
// A rendering this many times as long as expected, or as short, is as odd as it gets.
const OUT_OF_PROPORTION = 2

const upTo = (value: number, most: number): number => Math.max(0, Math.min(1, value / most))

/**
 * What shows of a pair without references as a whole, all 0–1: how many words on either side have no counterpart by the
 * dictionary, and whether the rendering is longer or shorter than renderings of that language are. Empty with references,
 * which tell better.
 */
export function sourceSummary(pair: AlignedPair): Record<string, number> {
  if (pair.references.length > 0) return {}
  const summary: Record<string, number> = {}
  const expected = expectedLength(pair.original.text.length, pair.original.language, pair.rendering.language)
  if (expected) {
    const stretch = Math.log(Math.max(1, pair.rendering.text.length) / expected) / Math.log(OUT_OF_PROPORTION)
    summary.longer = upTo(stretch, 1)
    summary.shorter = upTo(-stretch, 1)
  }
  const links = sourceLinks(pair)
  if (!links) return { ...summary, blind: 1 }
  const words = pair.rendering.words.map((_, i) => i).filter((i) => isAccountable(pair, i))
  const far = words.map((i) =>
    likenessInOriginal(pair, pair.rendering.words[i]!) >= LIKE_ORIGINAL ? 0 : 1 - links.licensed[i]!.value,
  )
  const sought = links.terms.map((_, t) => t).filter((t) => isSought(links.terms[t]!))
  const unsaid = sought.map((t) => 1 - links.said[t]!.value)
  const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0)
  const content = links.terms.filter(({ grammar }) => !grammar).length
  const odd = far.filter((value) => value > 1 - CLOSE).length
  const open = unsaid.filter((value) => value > 1 - CLOSE).length
  return {
    ...summary,
    uncovered: 1 - links.coverage,
    odd: upTo(odd, MANY),
    oddShare: odd / Math.max(1, words.length),
    strange: upTo(sum(far), MANY),
    strangest: Math.max(0, ...far),
    open: upTo(open, MANY),
    openShare: open / Math.max(1, sought.length),
    unsaid: upTo(sum(unsaid), MANY),
    least: Math.max(0, ...unsaid),
    oddCovered: upTo(odd, MANY) * links.coverage,
    openCovered: upTo(open, MANY) * links.coverage,
    wordier: upTo(Math.log(Math.max(1, words.length) / Math.max(1, content)), 1),
    terser: upTo(-Math.log(Math.max(1, words.length) / Math.max(1, content)), 1),
    oddMore: upTo(odd - open, MANY),
    openMore: upTo(open - odd, MANY),
  }
}
