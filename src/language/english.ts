import { createRequire } from 'node:module'
import anyAscii from 'any-ascii'
import type { WinkMethods } from 'wink-nlp'
import { winkModel } from './wink-model.ts'

/** The language whose words are tagged and lemmatised; all others are stemmed at best. */
export const TAGGED_LANGUAGE = 'en'

/** An English token as tagged: offsets into the text given. */
export interface TaggedToken {
  readonly start: number
  readonly end: number
  readonly text: string
  readonly lemma: string
  /** Universal Dependencies part of speech: NOUN, PROPN, VERB, AUX … */
  readonly pos: string
}

// Pieces that tokenisation cuts off a contraction, and the word each stands for.
const CONTRACTED: Readonly<Record<string, string>> = {
  "n't": 'not',
  "'re": 'be',
  "'ve": 'have',
  "'ll": 'will',
  "'m": 'be',
  wo: 'will',
  ca: 'can',
  sha: 'shall',
}

// Loaded at first use: the model takes about 0.1 s, which a reader of French need not wait for.
const load = createRequire(import.meta.url)
let tagger: WinkMethods | undefined
// wink keeps every word it did not know. A server that runs for months would fill up with names and misspellings: after
// this many characters, some fifty thousand quotes, it starts anew (0.05 s).
const RENEWED_AFTER = 10_000_000
let charactersSeen = 0
// Words the model does not know get numbers from here on.
let firstUnknown = 0
const NO_WORD = 'zzqxv'

function model(): WinkMethods {
  if (!tagger || charactersSeen > RENEWED_AFTER) {
    charactersSeen = 0
    tagger = load('wink-nlp')(winkModel(), ['pos']) as WinkMethods
    firstUnknown = numberOf(tagger, NO_WORD)
  }
  return tagger
}

/** The number of a word in the model's lexicon, which grows by every word it did not know. */
const numberOf = ({ readDoc, its }: WinkMethods, word: string): number =>
  Number(
    readDoc(word)
      .tokens()
      .itemAt(0)
      .out(its.uniqueId as never),
  )

// wink cuts words at letters beyond Latin-1 (Słania, Vojtěch): it is shown the plain letter, of the same length.
const FOREIGN_LETTERS = /[\u0100-\u024f\u1e00-\u1eff]/g
const plainLetter = (letter: string): string => anyAscii(letter).slice(0, 1) || letter

// Nothing that is said is longer without a blank. wink's search for abbreviations is quadratic in the length of a word.
const LONGEST_WORD = 1_000
const OVERLONG = new RegExp(`(\\S{${LONGEST_WORD - 1}})(\\S)`, 'gu')

/** The text as wink is shown it, of the same length. */
const shownText = (text: string): string =>
  text
    .replace(FOREIGN_LETTERS, plainLetter)
    .replace(OVERLONG, (_, word: string, last: string) => word + ' '.repeat(last.length))

/** Tokens of an English text with lemma and part of speech, by wink-nlp. Contractions are cut ("won't" → "wo", "n't"). */
export function tagEnglish(text: string): TaggedToken[] {
  const { its, readDoc } = model()
  charactersSeen += text.length
  const shown = shownText(text)
  const tokens = readDoc(shown).tokens()
  const values = tokens.out()
  // wink's types forget that `pos` and `lemma` need no more than an index.
  const poses = tokens.out(its.pos as never) as string[]
  const lemmas = tokens.out(its.lemma as never) as string[]
  const tagged: TaggedToken[] = []
  let cursor = 0
  values.forEach((value, i) => {
    const start = shown.indexOf(value, cursor)
    if (start < 0) return
    cursor = start + value.length
    const lower = value.toLowerCase()
    const lemma = CONTRACTED[lower] ?? (lemmas[i] ?? lower).toLowerCase()
    tagged.push({ start, end: cursor, text: text.slice(start, cursor), lemma, pos: poses[i] ?? 'X' })
  })
  return tagged
}

/** Whether a lower-cased word is among the 87,000 forms that the English model knows. Marks on letters are not looked at. */
export function isEnglishWord(word: string): boolean {
  const plain = anyAscii(word)
  charactersSeen += word.length
  return /^[a-z]+$/.test(plain) && numberOf(model(), plain) < firstUnknown
}
