import type { Span } from '../model/span.ts'
import { CueTree, type Sighting } from './cue-tree.ts'
import { isLetterBefore } from './fold.ts'
import { startsOf } from './pattern-starts.ts'
import type { Cues } from './profile.ts'
import { behindEdge, withEdges } from './word-edge.ts'

const LETTER = "[\\p{L}\\p{M}'-]"
// No word is longer. The bound keeps a search linear on a text without blanks.
const LONGEST_WORD = 40
// Stands where an exception stood: neither a letter nor a blank, so that nothing matches across it.
const BLANKED = '\u0000'

/** A pattern and how it is looked for. */
interface Pattern {
  /** Sticky where every place that it can match at is known beforehand. Made when it is first needed. */
  readonly search: () => RegExp
  readonly by: 'starts' | 'needs' | 'nothing'
  /** The edge of a word that every match begins with is looked for beforehand and not by the expression. */
  readonly atWord: boolean
}

/** The patterns of the exceptions come first. */
interface Compiled {
  readonly tree: CueTree
  readonly patterns: readonly Pattern[]
  readonly exceptions: number
}

/**
 * A cue's pattern as a regular expression. `\b` is the edge of a word in any script; `\w` is a letter, mark, apostrophe
 * or hyphen, and `\w+`, `\w*`, `\w{3,}` are bounded by the longest word there is.
 */
function toRegExp(pattern: string, isSticky: boolean): RegExp {
  const source = withEdges(pattern).replace(/\\w(?<times>[+*]|\{\d+,\})?/g, (_, times: string | undefined) => {
    if (!times) return LETTER
    const least = times === '+' ? '1' : times === '*' ? '0' : times.slice(1, -2)
    return `${LETTER}{${least},${LONGEST_WORD}}`
  })
  return new RegExp(source, isSticky ? 'yiu' : 'giu')
}

function once<T>(make: () => T): () => T {
  let made: T | undefined
  return () => {
    made ??= make()
    return made
  }
}

function compile(cues: Cues, spaced: boolean): Compiled {
  const tree = new CueTree(spaced)
  for (const word of cues.words) tree.addWord(word)
  const sources = [...(cues.except ?? []), ...(cues.patterns ?? [])]
  const patterns = sources.map((source, index): Pattern => {
    const { starts, needs } = startsOf(source)
    for (const start of starts ?? []) tree.addStart(start, index)
    if (!starts) for (const need of needs ?? []) tree.addNeed(need, index)
    const rest = starts ? behindEdge(source) : null
    return {
      search: once(() => toRegExp(rest ?? source, starts !== null)),
      atWord: rest !== null,
      by: starts ? 'starts' : needs ? 'needs' : 'nothing',
    }
  })
  return { tree, patterns, exceptions: cues.except?.length ?? 0 }
}

const compiled = new WeakMap<Cues, Compiled>()
function compiledOf(cues: Cues, spaced: boolean): Compiled {
  let found = compiled.get(cues)
  if (!found) {
    found = compile(cues, spaced)
    compiled.set(cues, found)
  }
  return found
}

/** All matches of a pattern, in order, without overlaps. `index`: its place among the patterns. */
function matchesOf(text: string, { search, by, atWord }: Pattern, seen: Sighting, index: number): Span[] {
  if (by === 'needs' && !seen.needs[index]) return []
  if (by !== 'starts') {
    return [...text.matchAll(search())].map((match) => ({ start: match.index, end: match.index + match[0].length }))
  }
  const places = seen.starts[index]
  if (!places) return []
  const matches: Span[] = []
  let free = 0
  for (const at of places) {
    if (at < free || (atWord && isLetterBefore(text, at))) continue
    const sticky = search()
    sticky.lastIndex = at
    if (!sticky.test(text)) continue
    free = sticky.lastIndex
    matches.push({ start: at, end: free })
  }
  return matches
}

function blank(text: string, spans: readonly Span[]): string {
  let blanked = ''
  let from = 0
  for (const { start, end } of spans) {
    blanked += text.slice(from, start) + BLANKED.repeat(end - start)
    from = end
  }
  return blanked + text.slice(from)
}

/** Of matches that overlap only the longest stays; the earlier one where they are equally long. */
function longestOf(matches: Span[]): Span[] {
  matches.sort((a, b) => a.start - b.start || b.end - a.end)
  const kept: Span[] = []
  for (const match of matches) {
    const last = kept.at(-1)
    if (!last || match.start >= last.end) kept.push(match)
    else if (match.end - match.start > last.end - last.start) kept[kept.length - 1] = match
  }
  return kept
}

/**
 * Where a text carries one of the cues, in order, without overlaps: exceptions are taken out first, the longest match
 * wins, case does not count. `text` is normalised (NFC, ' for every apostrophe); `spaced` is the profile's. Linear.
 */
export function findCues(text: string, cues: Cues | undefined, spaced: boolean): Span[] {
  if (!cues) return []
  const { tree, patterns, exceptions } = compiledOf(cues, spaced)
  let seen = tree.walk(text)
  let searched = text
  for (let i = 0; i < exceptions; i++) {
    const excepted = matchesOf(searched, patterns[i]!, seen, i)
    if (excepted.length > 0) searched = blank(searched, excepted)
  }
  if (searched !== text) seen = tree.walk(searched)
  const matches = [...seen.words]
  for (let i = exceptions; i < patterns.length; i++) {
    for (const match of matchesOf(searched, patterns[i]!, seen, i)) if (match.end > match.start) matches.push(match)
  }
  return longestOf(matches)
}
