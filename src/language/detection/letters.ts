import { ALPHABETS, UNUSED } from '../lexicon/alphabets.ts'

/** Letters outside the measure of their script that decide between its languages. */
const PLAIN: Readonly<Record<string, RegExp>> = {
  Latin: /[a-z]/,
  Cyrillic: /[абвгдежзийклмнопрстуфхцчшщъыьэюяё]/,
  Arabic: /[ابتثجحخدذرزسشصضطظعغفقكلمنهويىءآأإؤئة]/,
}
const LETTER = /^\p{L}$/u
/** A foreign letter may stand in a name; beyond a few it is the text that is foreign. */
const MOST_FOREIGN = 4
/** A letter of the script that the language does without says more than one of another script's. */
const NEVER_WRITTEN = 2

/** The letters of a text, lower-cased, each with how often it occurs: those plain in their script, and all others. */
export interface LetterCounts {
  readonly script: string
  readonly plain: ReadonlyMap<string, number>
  readonly other: ReadonlyMap<string, number>
}

/** Counts the letters of a text once, for all languages of its script. */
export function countLetters(text: string, script: string): LetterCounts {
  const counts = new Map<string, number>()
  for (const char of text.toLowerCase()) counts.set(char, (counts.get(char) ?? 0) + 1)
  const plain = new Map<string, number>()
  const other = new Map<string, number>()
  for (const [char, count] of counts)
    if (LETTER.test(char)) (PLAIN[script]?.test(char) ? plain : other).set(char, count)
  return { script, plain, other }
}

/**
 * How well a language's alphabet fits the letters of a text: each letter that it does not write counts −1 (at most −4
 * in all), each of its own beyond the plain ones +0.25 up to +1. 0 where the alphabet is not known.
 */
export function letterFit({ script, plain, other }: LetterCounts, tag: string): number {
  const key = tag === 'sr' && script === 'Cyrillic' ? 'sr-Cyrl' : tag
  const own = ALPHABETS[key]
  if (own === undefined || !PLAIN[script]) return 0
  let foreign = 0
  let special = 0
  for (const char of UNUSED[key] ?? '') foreign += NEVER_WRITTEN * (plain.get(char) ?? 0)
  for (const [char, count] of other) {
    if (own.includes(char)) special += count
    else foreign += count
  }
  return Math.min(special / 4, 1) - Math.min(foreign, MOST_FOREIGN)
}
