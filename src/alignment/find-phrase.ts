import type { Span } from '../model/span.ts'
import { fold } from '../text/fold.ts'
import { spellingKey } from '../text/spelling-key.ts'
import { isUnspaced } from '../text/term-keys.ts'
import type { AnalysedText } from './aligned-pair.ts'
import { analysePhrase } from './analyse-phrase.ts'
import { readNames } from './names.ts'
import { type TermWord, termWordsOf } from './term-words.ts'

/** Where a phrase of a glossary stands in a text. */
export interface Occurrence extends Span {
  /** True where it stands there to the letter, case and accents aside. */
  readonly exact: boolean
  /** True where case and accents are the same as well. */
  readonly toTheLetter: boolean
}

// More than this tells nothing new of a term.
const MOST_OCCURRENCES = 200
// Small words that may stand between two words of a phrase: "Alliance of the Sahel States".
const MOST_BETWEEN = 3
const PARTING = /[,;:!?\n،؛؟。、]/u

interface IndexedText {
  readonly words: readonly TermWord[]
  readonly byForm: ReadonlyMap<string, readonly number[]>
  /** Lower-cased, for scripts without spaces; as it is where that changes its length. */
  readonly lower: string
  readonly hasCapitals: boolean
  readonly places: ReadonlyMap<number, string>
}

const indices = new WeakMap<AnalysedText['words'], IndexedText>()

/** By the start of each word that belongs to a known place, which place. */
function placesOf(text: AnalysedText): Map<number, string> {
  const places = new Map<number, string>()
  for (const { place, first, last } of readNames(text)) {
    for (let i = first; place !== undefined && i <= last; i++) places.set(text.words[i]!.start, place)
  }
  return places
}

function indexOf(text: AnalysedText): IndexedText {
  let index = indices.get(text.words)
  if (!index) {
    const words = termWordsOf(text)
    const byForm = new Map<string, number[]>()
    words.forEach(({ forms }, i) => {
      for (const form of forms) {
        const list = byForm.get(form)
        if (list) list.push(i)
        else byForm.set(form, [i])
      }
    })
    const lower = text.text.toLowerCase()
    index = {
      words,
      byForm,
      lower: lower.length === text.text.length ? lower : text.text,
      hasCapitals: /\p{Lu}/u.test(text.text) && /\p{Ll}/u.test(text.text),
      places: placesOf(text),
    }
    indices.set(text.words, index)
  }
  return index
}

/** Two words of which one may be a form of the other; an acronym is one only in capitals (WHO, who). */
function isSameWord(word: TermWord, wanted: TermWord): boolean {
  if (wanted.acronym && !word.acronym) return false
  return wanted.forms.some((form) => word.forms.includes(form))
}

const squeezed = (text: string): string => fold(text).replace(/\s+/gu, ' ').trim()

/** A stretch of characters wherever it stands, for scripts in which nothing parts words. */
function findUnspaced({ text, words }: AnalysedText, { lower }: IndexedText, phrase: string): Occurrence[] {
  const wanted = phrase.toLowerCase()
  // A single character is part of hundreds of words; it has to be one of its own.
  if ([...wanted].length === 1) {
    return words
      .filter((word) => word.text === phrase)
      .map(({ start, end }) => ({ start, end, exact: true, toTheLetter: true }))
  }
  const found: Occurrence[] = []
  for (let at = lower.indexOf(wanted); at >= 0 && found.length < MOST_OCCURRENCES; ) {
    const isSame = text.slice(at, at + wanted.length) === phrase
    found.push({ start: at, end: at + wanted.length, exact: isSame, toTheLetter: isSame })
    at = lower.indexOf(wanted, at + wanted.length)
  }
  return found
}

/** The last word of a phrase that begins with a word of the text, or null. */
function endOf(text: AnalysedText, index: IndexedText, at: number, phrase: readonly TermWord[]): number | null {
  const { words } = index
  let last = at
  if (!isSameWord(words[at]!, phrase[0]!)) return null
  for (const wanted of phrase.slice(1)) {
    let next = last + 1
    while (next - last <= MOST_BETWEEN && words[next]?.small && !wanted.small && !isSameWord(words[next]!, wanted)) {
      next++
    }
    const word = words[next]
    if (!word || word.sentence !== words[at]!.sentence || !isSameWord(word, wanted)) return null
    if (PARTING.test(text.text.slice(words[last]!.end, word.start))) return null
    last = next
  }
  return last
}

/**
 * Where a phrase stands in a text of the same language, inflected or not: by stems and endings as far as the language
 * has them, with other small words between its own, case and accents aside. `asName`: one word with a capital has to have
 * one. Known places that sound alike (Niger, Nigeria) are never the same. In the order of the text, none inside another.
 */
export function findPhrase(text: AnalysedText, phrase: string, asName: boolean): Occurrence[] {
  const term = analysePhrase(phrase, text.language)
  const normalised = term.text
  const index = indexOf(text)
  if ([...normalised].some(isUnspaced)) return findUnspaced(text, index, normalised)
  const all = termWordsOf(term, true)
  const telling = all.filter(({ small }) => !small)
  const words = telling.length > 0 ? telling : all
  const [first] = words
  if (!first) return []
  const needsCapital = asName && words.length === 1 && first.capital && index.hasCapitals
  const place = words.length === 1 ? placesOf(term).get(first.start) : undefined
  const candidates = new Set(first.forms.flatMap((form) => index.byForm.get(form) ?? []))
  const found: Occurrence[] = []
  for (const at of [...candidates].sort((a, b) => a - b)) {
    const head = index.words[at]!
    if (found.length >= MOST_OCCURRENCES) break
    if (head.start < (found.at(-1)?.end ?? 0) || (needsCapital && !head.capital)) continue
    const there = index.places.get(head.start)
    if (place !== undefined && there !== undefined && place !== there) continue
    const last = endOf(text, index, at, words)
    if (last === null) continue
    const span = widened(text, index.words, { start: head.start, end: index.words[last]!.end }, at, all)
    const said = text.text.slice(span.start, span.end)
    const toTheLetter = spellingKey(said) === spellingKey(normalised)
    found.push({ ...span, exact: toTheLetter || squeezed(said) === squeezed(normalised), toTheLetter })
  }
  return found
}

/** With the small words that the phrase begins with, where the text has them too: "The Hague". */
function widened(
  text: AnalysedText,
  words: readonly TermWord[],
  { start, end }: Span,
  at: number,
  all: readonly TermWord[],
): Span {
  const leading = all.findIndex(({ small }) => !small)
  for (let k = 1; k <= leading; k++) if (words[at - k]?.folded !== all[leading - k]!.folded) return { start, end }
  if (leading <= 0) return { start, end }
  const from = words[at - leading]!.start
  return PARTING.test(text.text.slice(from, start)) ? { start, end } : { start: from, end }
}
