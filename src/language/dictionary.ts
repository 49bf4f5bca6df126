import { readdirSync, readFileSync } from 'node:fs'
import { stemOf } from './stem.ts'

/** The words of one language with their English meanings, as rows of the word vectors in base 36. */
interface Dictionary {
  readonly words: ReadonlyMap<string, string>
  /** Meanings by stem, of all words that have it. */
  readonly stems: ReadonlyMap<string, string>
  /** Words by their first letters, for forms that the stemmer does not lead to their word. */
  readonly openings: ReadonlyMap<string, readonly string[]>
  /** Traditional Han letters as simplified ones. */
  readonly letters: ReadonlyMap<string, string>
}

const FOLDER = new URL('./lexicon/dictionaries/', import.meta.url)
// Letters that a form must share with a word to count as one of its forms, and that may follow on either side.
const OPENING = 4
const LONGEST_ENDING = 3
// A part of a compound has at least this many letters: Friedens|vertrag.
const SHORTEST_PART = 4
const LINKING = ['', 's', 'es', 'n', 'en', 'e']
// Words looked up are remembered up to this many a language.
const REMEMBERED = 20_000
const UNSPACED = /\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}/u

let available: ReadonlySet<string> | undefined
const dictionaries = new Map<string, Dictionary>()
const remembered = new Map<string, Map<string, readonly number[]>>()

/** Whether words of a language can be looked up in English. */
export function hasDictionary(language: string): boolean {
  available ??= new Set(readdirSync(FOLDER).map((file) => file.replace(/\.txt$/, '')))
  return available.has(language)
}

function load(language: string): Dictionary {
  const known = dictionaries.get(language)
  if (known) return known
  const [head = '', ...lines] = readFileSync(new URL(`${language}.txt`, FOLDER), 'utf8').split('\n')
  const words = new Map<string, string>()
  const stems = new Map<string, string>()
  const openings = new Map<string, string[]>()
  for (const line of lines) {
    const first = line.indexOf('\t')
    const second = line.indexOf('\t', first + 1)
    const word = line.slice(0, first)
    const column = line.slice(first + 1, second)
    const rows = line.slice(second + 1)
    words.set(word, rows)
    const isLength = column !== '' && column < ':' && column >= '0'
    const stem = column === '' ? word : isLength ? word.slice(0, Number(column)) : column
    const others = stems.get(stem)
    stems.set(stem, others === undefined ? rows : `${others}|${rows}`)
    if (word.length < OPENING || UNSPACED.test(word)) continue
    const opening = word.slice(0, OPENING)
    const list = openings.get(opening)
    if (list) list.push(word)
    else openings.set(opening, [word])
  }
  const letters = new Map<string, string>()
  const pairs = [...head]
  for (let i = 0; i + 1 < pairs.length; i += 2) letters.set(pairs[i]!, pairs[i + 1]!)
  const dictionary = { words, stems, openings, letters }
  dictionaries.set(language, dictionary)
  return dictionary
}

// Meanings beyond this many are those of other words.
const MOST_MEANINGS = 12

/** The meanings of one word or of several, the likeliest of each before the less likely ones. */
function rowsOf(text: string): number[] {
  const lists = text.split('|').map((list) => list.split(' '))
  const found = new Set<string>()
  for (let rank = 0; rank < MOST_MEANINGS && found.size < MOST_MEANINGS; rank++) {
    for (const list of lists) if (list[rank] !== undefined && found.size < MOST_MEANINGS) found.add(list[rank]!)
  }
  return [...found].map((row) => Number.parseInt(row, 36))
}

/** The word that shares the longest opening with a form, where only endings differ. */
function byOpening({ words, openings }: Dictionary, form: string): string | undefined {
  let best: string | undefined
  let longest = 0
  for (const word of openings.get(form.slice(0, OPENING)) ?? []) {
    let shared = OPENING
    while (shared < form.length && form[shared] === word[shared]) shared++
    const endings = Math.max(form.length, word.length) - shared
    if (endings <= LONGEST_ENDING && endings < shared && shared > longest) [best, longest] = [word, shared]
  }
  return best === undefined ? undefined : words.get(best)
}

/** Meanings of a form, its own before those of other words of its stem: a noun may translate as the verb does. */
function lookUp({ words, stems }: Dictionary, form: string, language: string): string | undefined {
  const own = words.get(form)
  const others = stems.get(stemOf(form, language))
  return own === undefined || others === undefined ? (own ?? others) : `${own}|${others}`
}

/** The parts of a compound: the longest last part that is a word, and the rest where it is one too. */
function ofCompound(dictionary: Dictionary, form: string, language: string): string | undefined {
  for (let at = SHORTEST_PART; at <= form.length - SHORTEST_PART; at++) {
    const last = lookUp(dictionary, form.slice(at), language)
    if (last === undefined) continue
    for (const link of LINKING) {
      const rest = form.slice(0, at)
      if (!rest.endsWith(link) || rest.length - link.length < SHORTEST_PART) continue
      const first = dictionary.words.get(link ? rest.slice(0, -link.length) : rest)
      if (first !== undefined) return `${last}|${first}`
    }
  }
  return undefined
}

/**
 * The English meanings of a word of another language, likeliest first, as rows of the word vectors; empty when it is not
 * known. `norm` is lower-cased without marks; it may be inflected or a compound. The list is read at first use (about
 * 40 ms a language). Sources: WikDict (out of Wiktionary), EDICT and CC-CEDICT; see NOTICE.
 */
export function meaningsOf(norm: string, language: string): readonly number[] {
  if (!hasDictionary(language)) return []
  const memory = remembered.get(language) ?? new Map<string, readonly number[]>()
  remembered.set(language, memory)
  let found = memory.get(norm)
  if (!found) {
    const dictionary = load(language)
    const byStem = lookUp(dictionary, norm, language)
    // The stemmer may go astray: what opens like the form counts beside what shares its stem.
    const alike = dictionary.words.has(norm) || UNSPACED.test(norm) ? undefined : byOpening(dictionary, norm)
    const rows =
      byStem === undefined || alike === undefined
        ? (byStem ?? alike ?? (UNSPACED.test(norm) ? undefined : ofCompound(dictionary, norm, language)))
        : `${alike}|${byStem}`
    found = rows === undefined ? [] : rowsOf(rows)
    if (memory.size >= REMEMBERED) memory.clear()
    memory.set(norm, found)
  }
  return found
}

// Longest word looked for in a text without spaces.
const LONGEST_UNSPACED = 6

/** The words in a stretch written without spaces, longest first from the left, with their places in it. */
export function cutUnspaced(stretch: string, language: string): { start: number; end: number; norm: string }[] {
  const { words, stems, letters } = load(language)
  const plain = [...stretch].map((letter) => letters.get(letter) ?? letter).join('')
  const found: { start: number; end: number; norm: string }[] = []
  for (let at = 0; at < plain.length; ) {
    let length = Math.min(LONGEST_UNSPACED, plain.length - at)
    while (length > 1 && !words.has(plain.slice(at, at + length)) && !stems.has(plain.slice(at, at + length))) length--
    // A letter beyond the basic plane is two code units, and never cut.
    if (length === 1) length = String.fromCodePoint(plain.codePointAt(at)!).length
    found.push({ start: at, end: at + length, norm: plain.slice(at, at + length) })
    at += length
  }
  return found
}
