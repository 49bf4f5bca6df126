import type { Atom } from './number-atoms.ts'
import type { Lexicon } from './number-words.ts'
import { MONEY_BEFORE, UNIT_SYMBOLS } from './units.ts'

const symbolsLongestFirst = (record: Readonly<Record<string, string>>): readonly (readonly [string, string])[] =>
  Object.entries(record).sort(([a], [b]) => b.length - a.length)

const AFTER = symbolsLongestFirst(UNIT_SYMBOLS)
const BEFORE = symbolsLongestFirst(MONEY_BEFORE)
const LETTER = /^[\p{L}\p{M}\p{N}]/u
const LETTER_END = /[\p{L}\p{M}\p{N}]$/u
const longestFirst = new WeakMap<ReadonlyMap<string, string>, readonly (readonly [string, string])[]>()

function entriesLongestFirst(map: ReadonlyMap<string, string>): readonly (readonly [string, string])[] {
  let entries = longestFirst.get(map)
  if (!entries) {
    entries = [...map].sort(([a], [b]) => b.length - a.length)
    longestFirst.set(map, entries)
  }
  return entries
}

/** Letters of a language without spaces do not end a unit. */
function unitAt(text: string, at: number, table: readonly (readonly [string, string])[], whole: boolean) {
  for (const [symbol, unit] of table) {
    if (!text.startsWith(symbol, at)) continue
    const end = at + symbol.length
    if (!whole || !LETTER_END.test(symbol) || !LETTER.test(text.slice(end, end + 2))) return { unit, end }
  }
  return null
}

/** The unit written after a place in the text and where it ends; null when there is none. After an abbreviation (Mrd.) a stop may stand between. */
export function unitAfter(
  text: string,
  at: number,
  lexicon: Lexicon | undefined,
  abbreviated = false,
): { readonly unit: string; readonly end: number } | null {
  const stop = abbreviated && text[at] === '.' ? 1 : 0
  const from = text[at + stop] === ' ' || text[at] === '-' ? at + stop + 1 : at
  if (lexicon?.facts.runs) {
    const found = unitAt(text, from, entriesLongestFirst(lexicon.units), false)
    if (found) return found
  } else if (lexicon) {
    const phrase = phraseAt(text, from, lexicon.units)
    if (phrase) return { unit: phrase.value, end: phrase.end }
  }
  return unitAt(text, from, AFTER, true)
}

const tablesBefore = new WeakMap<Lexicon, readonly (readonly [string, string])[]>()

function tableBefore(lexicon: Lexicon): readonly (readonly [string, string])[] {
  let table = tablesBefore.get(lexicon)
  if (!table) {
    table = [...entriesLongestFirst(lexicon.unitsBefore), ...BEFORE]
    tablesBefore.set(lexicon, table)
  }
  return table
}

/** The unit or currency written before a place in the text and where it starts; null when there is none. */
export function unitBefore(
  text: string,
  at: number,
  lexicon: Lexicon | undefined,
): { readonly unit: string; readonly start: number } | null {
  const to = text[at - 1] === ' ' ? at - 1 : at
  const before = text.slice(Math.max(0, to - 24), to)
  const lower = before.toLowerCase()
  if (!before) return null
  for (const [symbol, unit] of lexicon ? tableBefore(lexicon) : BEFORE) {
    if (!before.endsWith(symbol) && !lower.endsWith(symbol)) continue
    const start = to - symbol.length
    const free =
      lexicon?.facts.runs || !LETTER.test(symbol) || !LETTER_END.test(text.slice(Math.max(0, start - 2), start))
    if (free) return { unit, start }
  }
  return null
}

/** The longest entry of a phrase table that stands at a place in the text. */
export function phraseAt<T>(text: string, at: number, table: ReadonlyMap<string, T>): { value: T; end: number } | null {
  if (table.size === 0) return null
  // The longest phrases in use have four words.
  const words = /^[\p{L}\p{M}'’.]+(?:[ -][\p{L}\p{M}'’.]+){0,3}/u.exec(text.slice(at, at + 60))?.[0]
  if (!words) return null
  let phrase = words.toLowerCase().replaceAll('-', ' ')
  while (phrase) {
    const value = table.get(phrase) ?? table.get(phrase.replace(/[.']+$/, ''))
    if (value !== undefined) return { value, end: at + phrase.length }
    const cut = phrase.lastIndexOf(' ')
    phrase = cut < 0 ? '' : phrase.slice(0, cut)
  }
  return null
}

/** Whether a word or phrase directly before the atom at `first`, or after the one at `last`, makes the number a rough one. */
export function isApproximate(
  atoms: readonly Atom[],
  first: number,
  last: number,
  text: string,
  lexicon: Lexicon | undefined,
): boolean {
  const before = atoms[first - 1]
  // 5~7 is a range.
  if (before && /^[~≈±]$/.test(before.text) && atoms[first - 2]?.end !== before.start) return true
  if (!lexicon || lexicon.approximate.size === 0) return false
  const end = atoms[last]!.end
  const start = atoms[first]!.start
  if (lexicon.facts.runs) {
    const around = [text.slice(Math.max(0, start - 4), start), text.slice(end, end + 4)] as const
    return [...lexicon.approximate.keys()].some((word) => around[0].endsWith(word) || around[1].startsWith(word))
  }
  let phrase = ''
  for (let index = first - 1; index >= Math.max(0, first - 4); index--) {
    const atom = atoms[index]!
    if (atom.kind !== 'word') {
      if (phrase || !/[$€£¥₹₽]/.test(atom.text)) break
      continue
    }
    phrase = phrase ? `${atom.key} ${phrase}` : atom.key
    if (lexicon.approximate.has(phrase)) return true
  }
  return phraseAt(text, end + 1, lexicon.approximate) !== null
}
