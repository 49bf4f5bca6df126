import type { LanguageProfile } from '../language/profile.ts'
import type { Span } from '../model/span.ts'
import type { AnalysedText, Word } from './aligned-pair.ts'
import { readNames } from './names.ts'
import { numbersOf } from './numbers-read.ts'

/** A stretch of a text that may be worded otherwise: a figure, a known place or people, a set phrase. */
export interface Wording {
  /** Indices of its first and last word. */
  readonly first: number
  readonly last: number
  /** What it stands for: wordings that share a key say the same. */
  readonly keys: readonly string[]
}

interface Phrase {
  readonly words: readonly string[]
  readonly keys: string[]
}

const HYPHEN = '-'
// Two figures of a score or a range: 3:2, 3–2, 3 to 2. Short figures, so that dates and phone numbers stay apart.
const SCORE = /(?<![\d.,:–-])(\d{1,3})(?: ?[:–-] ?| to )(\d{1,3})(?![\d.,:–-]*\d)/g

const tables = new WeakMap<LanguageProfile, ReadonlyMap<string, readonly Phrase[]>>()

/** The phrases of a language by their first word, longest first. */
function phrasesOf(profile: LanguageProfile): ReadonlyMap<string, readonly Phrase[]> {
  let table = tables.get(profile)
  if (!table) {
    table = buildTable(profile.equalWords ?? '')
    tables.set(profile, table)
  }
  return table
}

function buildTable(groups: string): ReadonlyMap<string, readonly Phrase[]> {
  const phrases = new Map<string, Phrase>()
  for (const [group, line] of groups.trim().split('\n').entries()) {
    for (const text of line.split('|')) {
      const phrase = phrases.get(text) ?? { words: text.split(/[ -]/), keys: [] }
      phrase.keys.push(`group ${group}`)
      phrases.set(text, phrase)
    }
  }
  const table = new Map<string, Phrase[]>()
  for (const phrase of phrases.values()) {
    const [head = ''] = phrase.words
    const list = table.get(head)
    if (list) list.push(phrase)
    else table.set(head, [phrase])
  }
  for (const list of table.values()) list.sort((a, b) => b.words.length - a.words.length)
  return table
}

/** Index of the last word of a phrase that begins at a word, or −1. Hyphens may stand between its words. */
function endOf(words: readonly Word[], at: number, phrase: readonly string[]): number {
  let i = at
  for (const [k, wanted] of phrase.entries()) {
    if (k > 0 && words[i]?.text === HYPHEN) i++
    const word = words[i]
    if (!word || (word.norm !== wanted && word.stem !== wanted) || word.sentence !== words[at]!.sentence) return -1
    i++
  }
  return i - 1
}

function setPhrases({ words, profile }: AnalysedText): Wording[] {
  const table = phrasesOf(profile)
  if (table.size === 0) return []
  const found: Wording[] = []
  for (let i = 0; i < words.length; i++) {
    const { norm, stem } = words[i]!
    const candidates = norm === stem ? table.get(norm) : [...(table.get(norm) ?? []), ...(table.get(stem) ?? [])]
    for (const { words: phrase, keys } of candidates ?? []) {
      const last = endOf(words, i, phrase)
      if (last >= 0) {
        found.push({ first: i, last, keys })
        break
      }
    }
  }
  return found
}

/** The words that spans cover, each span in turn; spans that cover no whole word are left out. Linear. */
function covering(words: readonly Word[], spans: readonly (Span & { key: string })[]): Wording[] {
  let at = 0
  return spans.flatMap(({ start, end, key }) => {
    while (at < words.length && words[at]!.start < start) at++
    let last = at - 1
    while (last + 1 < words.length && words[last + 1]!.end <= end) last++
    // A figure inside a word ("3:2") is not the whole of it.
    return last >= at && words[at]!.start === start ? [{ first: at, last, keys: [key] }] : []
  })
}

const figures = (text: AnalysedText): Wording[] =>
  covering(
    text.words,
    numbersOf(text).map(({ start, end, kind, value }) => ({
      start,
      end,
      key: kind === 'time' ? `time ${value}` : `figure ${value}`,
    })),
  )

const scores = ({ text, words }: AnalysedText): Wording[] =>
  covering(
    words,
    [...text.matchAll(SCORE)].map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
      key: `score ${match[1]} ${match[2]}`,
    })),
  )

const places = (text: AnalysedText): Wording[] =>
  readNames(text).flatMap(({ place, first, last }) =>
    place === undefined ? [] : [{ first, last, keys: [`place ${place}`] }],
  )

const read = new WeakMap<AnalysedText['words'], readonly Wording[]>()

/** Everything in a text that others may word otherwise, in the order in which it is to be aligned. Read once a text. */
export function wordingsOf(text: AnalysedText): readonly Wording[] {
  let wordings = read.get(text.words)
  if (!wordings) {
    wordings = [...scores(text), ...figures(text), ...places(text), ...setPhrases(text)]
    read.set(text.words, wordings)
  }
  return wordings
}

const placeWords = new WeakMap<AnalysedText['words'], ReadonlySet<Word>>()

/** The words of a text that name known places or peoples: Niger and Nigeria sound alike and are not the same. */
export function placeWordsOf(text: AnalysedText): ReadonlySet<Word> {
  let found = placeWords.get(text.words)
  if (!found) {
    found = new Set(places(text).flatMap(({ first, last }) => text.words.slice(first, last + 1)))
    placeWords.set(text.words, found)
  }
  return found
}
