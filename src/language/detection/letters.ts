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

/**
 * How well a language's alphabet fits the letters of a text: each letter that it does not write counts −1 (at most −4
 * in all), each of its own beyond the plain ones +0.25 up to +1. 0 where the alphabet is not known.
 */
export function letterFit(text: string, script: string, tag: string): number {
  const key = tag === 'sr' && script === 'Cyrillic' ? 'sr-Cyrl' : tag
  const own = ALPHABETS[key]
  const plain = PLAIN[script]
  if (own === undefined || !plain) return 0
  const unused = UNUSED[key] ?? ''
  let foreign = 0
  let special = 0
  for (const char of text.toLowerCase()) {
    if (!LETTER.test(char)) continue
    if (plain.test(char)) foreign += unused.includes(char) ? 1 : 0
    else if (own.includes(char)) special++
    else foreign++
  }
  return Math.min(special / 4, 1) - Math.min(foreign, MOST_FOREIGN)
}
