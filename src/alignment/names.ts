import type { LanguageProfile } from '../language/profile.ts'
import { isOrdinaryWord } from '../language/wordnet.ts'
import type { Span } from '../model/span.ts'
import { isAcronym } from './acronyms.ts'
import type { AnalysedText, Word } from './aligned-pair.ts'
import { readPlaces } from './places.ts'
import { withoutArticle } from './transliterate.ts'

/** A name as a text has it. */
export interface NameMention extends Span {
  readonly text: string
  readonly kind: 'place' | 'other'
  /**
   * What a known name stands for, the same in all languages: ISO 3166 code of a country (also of its people), English
   * name of a city or region, acronym of an organisation, or `lang-` with the code of a language.
   */
  readonly place?: string
  /** Indices of its first and last word. */
  readonly first: number
  readonly last: number
  readonly acronym: boolean
  /** True where it begins a sentence, so that its capital says little. */
  readonly sentenceStart: boolean
  /** True where nothing but a capital at the beginning of a sentence makes it a name. */
  readonly doubtful: boolean
}

// Languages that write every noun with a capital: there a capital makes no name.
const NOUNS_IN_CAPITALS = new Set(['de', 'lb'])
// A text of at least this many longer words, none of them in lower case, is a headline: there neither.
const HEADLINE_WORDS = 5
const LONGER_WORD = 4
// Small words that may stand inside a name: Ursula von der Leyen, Bank of England. No "and": it joins two names.
const INSIDE = new Set('of de du des la le von van der den del della di da dos do bin ibn al el the'.split(' '))
// Centuries and rulers: XIV, XIXe.
const ROMAN = /^[IVXLCDM]+(?:e|er|ème|th|st|nd|rd)?$/u
// Mr., Rep., Dr.: a title's abbreviation names nobody.
const ABBREVIATED = /^\p{Lu}\p{Ll}{0,3}\.$/u
const HYPHENS = new Set(['-', '‐', '‑', '–', '·', '・'])
const APOSTROPHES = new Set(["'", '’'])
const OPENING = /^[«»"“”„‟‹›'‘’([{¿¡:–—•*#-]$/u
const CAPITAL = /^[\p{Lu}\p{Lt}]/u
const LOWER = /^\p{Ll}/u
const PRONOUN = new Set(['i', "i'm", "i've", "i'd", "i'll", 'i’m', 'i’ve', 'i’d', 'i’ll'])

const calendars = new Map<string, ReadonlySet<string>>()
/** Month and weekday names of a language, lower-cased: dates are another matter than names. */
function calendarOf({ tag: language, months: listedMonths = [], weekdays = [] }: LanguageProfile): ReadonlySet<string> {
  let words = calendars.get(language)
  if (!words) {
    const of = (options: Intl.DateTimeFormatOptions, dates: readonly Date[]) => {
      const format = new Intl.DateTimeFormat(language === 'und' ? 'en' : language, { ...options, timeZone: 'UTC' })
      return dates.map((date) => format.format(date).toLowerCase())
    }
    const months = Array.from({ length: 12 }, (_, month) => new Date(Date.UTC(2023, month, 15)))
    const days = Array.from({ length: 7 }, (_, day) => new Date(Date.UTC(2023, 0, 1 + day)))
    words = new Set([
      ...of({ month: 'long' }, months),
      ...of({ month: 'short' }, months).map((name) => name.replace('.', '')),
      ...of({ weekday: 'long' }, days),
      ...of({ weekday: 'short' }, days),
      ...listedMonths.flat(),
      ...weekdays.flat(),
    ])
    calendars.set(language, words)
  }
  return words
}

function isHeadline(words: readonly Word[]): boolean {
  let capitals = 0
  for (const word of words) {
    if (word.kind !== 'word' || word.text.length < LONGER_WORD || !word.content) continue
    if (LOWER.test(word.text)) return false
    if (CAPITAL.test(word.text)) capitals++
  }
  return capitals >= HEADLINE_WORDS
}

/** For each word whether it begins a sentence or a quote in it. */
function beginnings(words: readonly Word[]): boolean[] {
  let open = true
  let sentence = -1
  return words.map((word) => {
    if (word.sentence !== sentence) open = true
    sentence = word.sentence
    const begins = open
    if (word.kind === 'punctuation') open ||= OPENING.test(word.text) && !HYPHENS.has(word.text)
    else open = false
    return begins
  })
}

type Role = 'name' | 'doubtful' | 'none'

function roleOf(
  word: Word,
  begins: boolean,
  lowered: ReadonlySet<string>,
  inner: ReadonlySet<string>,
  calendar: ReadonlySet<string>,
): Role {
  const bare = withoutArticle(word.text)
  if (word.kind !== 'word' || !CAPITAL.test(bare) || ROMAN.test(bare)) return 'none'
  const lower = word.text.toLowerCase().replace(/\.$/, '')
  if (PRONOUN.has(lower) || calendar.has(lower) || ABBREVIATED.test(word.text)) return 'none'
  if (isAcronym(bare)) return 'name'
  if (!begins) return word.content || word.pos === 'PROPN' || word.pos === undefined ? 'name' : 'none'
  if (!word.content || lowered.has(word.norm)) return 'none'
  if (inner.has(word.norm) || bare !== word.text) return 'name'
  if (word.pos !== undefined) {
    if (word.pos !== 'PROPN') return 'none'
    return isOrdinaryWord(word.stem) || isOrdinaryWord(word.root) ? 'doubtful' : 'name'
  }
  return 'doubtful'
}

// Words of the longest names of institutions, and more. A text all in capitals is not one name.
const LONGEST_NAME = 40

const read = new WeakMap<AnalysedText['words'], readonly NameMention[]>()

/**
 * The names in a text, in order, without overlap: known places, peoples and organisations in any language and script,
 * and in scripts with capitals whatever is written with one and does not merely begin a sentence. Worked out once for a
 * text, in linear time.
 */
export function readNames(text: AnalysedText): readonly NameMention[] {
  let mentions = read.get(text.words)
  if (!mentions) {
    mentions = findNames(text)
    read.set(text.words, mentions)
  }
  return mentions
}

function findNames(text: AnalysedText): NameMention[] {
  const { words } = text
  const begins = beginnings(words)
  const capitalsSay = !NOUNS_IN_CAPITALS.has(text.language) && !isHeadline(words)
  const lowered = new Set<string>()
  const inner = new Set<string>()
  words.forEach((word, i) => {
    if (LOWER.test(word.text)) lowered.add(word.norm)
    else if (!begins[i] && CAPITAL.test(word.text)) inner.add(word.norm)
  })
  const calendar = calendarOf(text.profile)
  const roles = words.map((word, i): Role => {
    if (!capitalsSay) return word.kind === 'word' && isAcronym(word.text) ? 'name' : 'none'
    return roleOf(word, begins[i]!, lowered, inner, calendar)
  })

  const mentions: NameMention[] = []
  const add = (first: number, last: number, place: string | undefined) => {
    const start = words[first]!.start
    const end = words[last]!.end
    const doubtful = place === undefined && first === last && roles[first] === 'doubtful'
    mentions.push({
      start,
      end,
      text: text.text.slice(start, end),
      kind: place === undefined ? 'other' : 'place',
      ...(place === undefined ? {} : { place }),
      first,
      last,
      acronym: first === last && isAcronym(words[first]!.text),
      sentenceStart: begins[first]!,
      doubtful,
    })
  }
  const places = readPlaces(text)
  let nextPlace = 0
  for (let i = 0; i < words.length; i++) {
    while (nextPlace < places.length && places[nextPlace]!.first < i) nextPlace++
    const place = places[nextPlace]
    if (place?.first === i) {
      add(i, place.last, place.code)
      i = place.last
      continue
    }
    if (roles[i] === 'none') continue
    const limit = Math.min(place ? place.first : words.length, i + LONGEST_NAME)
    const last = endOfName(words, roles, i, limit)
    add(i, last, undefined)
    i = last
  }
  return mentions
}

/** Index of the last word of the name that begins at a word. */
function endOfName(words: readonly Word[], roles: readonly Role[], from: number, limit: number): number {
  let last = from
  for (let i = from + 1; i < limit; i++) {
    const word = words[i]!
    const near = word.start - words[i - 1]!.end <= 1
    if (!near) break
    if (roles[i] !== 'none' && word.sentence === words[from]!.sentence) last = i
    else if (HYPHENS.has(word.text) || APOSTROPHES.has(word.text) || word.text === '.') {
      // A hyphen joins only when nothing stands between; a stop only after an initial.
      if (word.text === '.' ? words[i - 1]!.text.length > 2 : word.start !== words[i - 1]!.end) break
    } else if (!INSIDE.has(word.text.toLowerCase()) || i - last > 2) break
  }
  return last
}
