import type { Span } from '../model/span.ts'
import { CueTree } from './cue-tree.ts'
import { isLetterAt, isLetterBefore } from './fold.ts'
import type { ShadeWord, ShadeWords } from './shade.ts'

/** Where a text carries a shade, and which. */
export interface ShadeSpan extends Span {
  readonly word: ShadeWord
}

// A star stands for this many letters at most; the bound keeps a search linear on a text without blanks.
const MOST_LETTERS = 20
const LETTERS = `[\\p{L}\\p{M}'’-]{0,${MOST_LETTERS}}`
const escaped = (text: string): string =>
  text
    .replace(/[.+?^${}()|[\]\\]/g, '\\$&')
    .replaceAll(' ', '\\s')
    .replaceAll('*', LETTERS)

// A letter beyond the basic plane takes two code units.
const STAR_REACH = 2 * MOST_LETTERS
// A word that ends with an apostrophe (qu') has the next word right behind it.
const WORD_END = "(?:(?<=')|(?![\\p{L}\\p{M}]))"

/** Finds the first of the words, in their order, at each place in turn, without overlaps and without what is written onto its front. */
type Search = (text: string) => Iterable<{ readonly start: number; readonly end: number }>

interface Compiled {
  readonly search: Search
  readonly exact: ReadonlyMap<string, ShadeWord>
  readonly starred: readonly { readonly test: RegExp; readonly word: ShadeWord }[]
}

/** All words in one regular expression: for languages that write particles onto the front of a word. */
function patternSearch(sorted: readonly ShadeWord[], prefix: string | undefined, spaced: boolean): Search {
  const alternatives = sorted.map(({ text }) => escaped(text)).join('|')
  const front = prefix ? `(?:${prefix})` : ''
  const source = spaced ? `(?<![\\p{L}\\p{M}])${front}(${alternatives})${WORD_END}` : `(${alternatives})`
  const pattern = new RegExp(source, 'giu')
  return function* (text) {
    for (const match of text.matchAll(pattern)) {
      const end = match.index + match[0].length
      yield { start: end - match[1]!.length, end }
    }
  }
}

/** All words in one tree: only where the letters before a word's first star stand is anything tried. */
function treeSearch(sorted: readonly ShadeWord[], spaced: boolean): Search {
  const tree = new CueTree(spaced)
  const end = spaced ? WORD_END : ''
  const sticky = (texts: readonly string[]) => new RegExp(`(?:${texts.map(escaped).join('|')})${end}`, 'yiu')
  const isOpen = sorted.map(({ text }) => text.startsWith('*'))
  const patterns = sorted.map(({ text }, i) => (text.includes('*') && !isOpen[i] ? sticky([text]) : null))
  const open = sorted.filter((_, i) => isOpen[i]).map(({ text }) => text)
  const openPattern = sticky(open)
  for (const [i, { text }] of sorted.entries()) tree.addStart(text.split('*')[isOpen[i] ? 1 : 0]!, i)

  const endAt = (text: string, at: number, i: number): number => {
    const pattern = isOpen[i] ? openPattern : patterns[i]
    if (pattern) {
      pattern.lastIndex = at
      return pattern.test(text) ? pattern.lastIndex : -1
    }
    const to = at + sorted[i]!.text.length
    return !spaced || text[to - 1] === "'" || !isLetterAt(text, to) ? to : -1
  }
  return function* (text) {
    const candidates: { at: number; i: number }[] = []
    const openAt = new Set<number>()
    for (const [i, places] of tree.walk(text).starts.entries()) {
      for (const place of places ?? []) {
        if (!isOpen[i]) {
          if (!spaced || !isLetterBefore(text, place)) candidates.push({ at: place, i })
          continue
        }
        // What a star stands for may begin at any word before.
        for (let at = Math.max(0, place - STAR_REACH); at <= place; at++) {
          if (openAt.has(at) || isLetterBefore(text, at) || isInPair(text, at)) continue
          openAt.add(at)
          candidates.push({ at, i: sorted.length - 1 })
        }
      }
    }
    candidates.sort((a, b) => a.at - b.at || a.i - b.i)
    let free = 0
    for (const { at, i } of candidates) {
      if (at < free) continue
      const to = endAt(text, at, i)
      if (to < 0) continue
      free = to
      yield { start: at, end: to }
    }
  }
}

const isInPair = (text: string, at: number): boolean => at > 0 && text.codePointAt(at - 1)! > 0xffff

const compiled = new WeakMap<ShadeWords, Compiled>()
function compile(shades: ShadeWords, spaced: boolean): Compiled {
  let found = compiled.get(shades)
  if (!found) {
    // Longest first, so that "at least" is tried before "at"; those that begin with a star match anything and come last.
    const rank = ({ text }: ShadeWord) => (text.startsWith('*') ? -1_000 : 0) + text.length
    const sorted = [...shades.words].sort((a, b) => rank(b) - rank(a))
    const needsPattern = shades.prefix !== undefined || (!spaced && sorted.some(({ text }) => text.startsWith('*')))
    found = {
      search: needsPattern ? patternSearch(sorted, shades.prefix, spaced) : treeSearch(sorted, spaced),
      exact: new Map(sorted.map((word) => [word.text, word])),
      starred: sorted
        .filter(({ text }) => text.includes('*'))
        .map((word) => ({ test: new RegExp(`^${escaped(word.text)}$`, 'iu'), word })),
    }
    compiled.set(shades, found)
  }
  return found
}

/**
 * Where a text carries a shade by its profile's words, in order, without overlaps, the longest phrase first. Phrases
 * without the meaning are left out; whether a number stands beside is not looked at. `text` is normalised. Linear.
 */
export function findShades(text: string, shades: ShadeWords | undefined, spaced: boolean): ShadeSpan[] {
  if (!shades || shades.words.length === 0) return []
  const { search, exact, starred } = compile(shades, spaced)
  const found: ShadeSpan[] = []
  for (const { start, end } of search(text)) {
    const own = text.slice(start, end)
    const key = own.toLowerCase().replace(/\s+/g, ' ')
    const word = exact.get(key) ?? starred.find(({ test }) => test.test(own))?.word
    if (word?.senses.length) found.push({ start, end, word })
  }
  return found
}
