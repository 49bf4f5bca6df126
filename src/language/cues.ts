import type { Span } from '../model/span.ts'
import type { Cues } from './profile.ts'

const EDGE = '(?:(?<![\\p{L}\\p{M}])(?=[\\p{L}\\p{M}])|(?<=[\\p{L}\\p{M}])(?![\\p{L}\\p{M}]))'
const LETTER = "[\\p{L}\\p{M}'-]"
// No word is longer. The bound keeps a search linear on a text without blanks.
const LONGEST_WORD = 40
// Stands where an exception stood: neither a letter nor a blank, so that nothing matches across it.
const BLANKED = '\u0000'

interface Compiled {
  readonly except: readonly RegExp[]
  readonly searches: readonly RegExp[]
}

/**
 * A cue's pattern as a regular expression. `\b` is the edge of a word in any script; `\w` is a letter, mark, apostrophe
 * or hyphen, and `\w+`, `\w*`, `\w{3,}` are bounded by the longest word there is.
 */
function toRegExp(pattern: string): RegExp {
  const source = pattern
    .replace(/\\w(?<times>[+*]|\{\d+,\})?/g, (_, times: string | undefined) => {
      if (!times) return LETTER
      const least = times === '+' ? '1' : times === '*' ? '0' : times.slice(1, -2)
      return `${LETTER}{${least},${LONGEST_WORD}}`
    })
    .replaceAll('\\b', EDGE)
  return new RegExp(source, 'giu')
}

const escapeWord = (word: string) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll(' ', '\\s')

/** One expression for all words. In reverse order, so that "no one" is tried before "no". */
function toAlternation(words: readonly string[], spaced: boolean): RegExp[] {
  if (words.length === 0) return []
  const alternatives = [...words].sort().reverse().map(escapeWord).join('|')
  // A word that ends with an apostrophe (qu', nessun') has the next word right behind it.
  const source = spaced ? `(?<![\\p{L}\\p{M}])(?:${alternatives})(?:(?<=')|(?![\\p{L}\\p{M}]))` : alternatives
  return [new RegExp(source, 'giu')]
}

const compiled = new WeakMap<Cues, Compiled>()
function compile(cues: Cues, spaced: boolean): Compiled {
  let found = compiled.get(cues)
  if (!found) {
    found = {
      except: (cues.except ?? []).map(toRegExp),
      searches: [...toAlternation(cues.words, spaced), ...(cues.patterns ?? []).map(toRegExp)],
    }
    compiled.set(cues, found)
  }
  return found
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
  const { except, searches } = compile(cues, spaced)
  let searched = text
  for (const pattern of except) searched = searched.replace(pattern, (match) => BLANKED.repeat(match.length))
  const matches: Span[] = []
  for (const pattern of searches) {
    for (const match of searched.matchAll(pattern)) {
      if (match[0]) matches.push({ start: match.index, end: match.index + match[0].length })
    }
  }
  return longestOf(matches)
}
