import type { Span } from '../model/span.ts'
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

interface Compiled {
  readonly search: RegExp
  readonly exact: ReadonlyMap<string, ShadeWord>
  readonly starred: readonly { readonly test: RegExp; readonly word: ShadeWord }[]
}

const compiled = new WeakMap<ShadeWords, Compiled>()
function compile(shades: ShadeWords, spaced: boolean): Compiled {
  let found = compiled.get(shades)
  if (!found) {
    // Longest first, so that "at least" is tried before "at"; those that begin with a star match anything and come last.
    const rank = ({ text }: ShadeWord) => (text.startsWith('*') ? -1_000 : 0) + text.length
    const sorted = [...shades.words].sort((a, b) => rank(b) - rank(a))
    const alternatives = sorted.map(({ text }) => escaped(text)).join('|')
    const prefix = shades.prefix ? `(?:${shades.prefix})` : ''
    // A word that ends with an apostrophe (qu') has the next word right behind it.
    const source = spaced
      ? `(?<![\\p{L}\\p{M}])${prefix}(${alternatives})(?:(?<=')|(?![\\p{L}\\p{M}]))`
      : `(${alternatives})`
    found = {
      search: new RegExp(source, 'giu'),
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
  for (const match of text.matchAll(search)) {
    const own = match[1]!
    const key = own.toLowerCase().replace(/\s+/g, ' ')
    const word = exact.get(key) ?? starred.find(({ test }) => test.test(own))?.word
    const end = match.index + match[0].length
    if (word?.senses.length) found.push({ start: end - own.length, end, word })
  }
  return found
}
