import { readFileSync } from 'node:fs'
import { stemOf } from '../../src/language/stem.ts'

const words = readFileSync(new URL('../../src/language/lexicon/word-vectors.txt', import.meta.url), 'utf8').split('\n')
const rows = new Map(words.map((word, row) => [word, row]))

// Words that carry grammar only, or that glosses use to explain: "to be able", "something", "kind of".
const EMPTY = new Set(
  `a an the of to in for on with by at from as into out up off over down about and or nor but not no be is are was were been being have has had having do does did doing done make made get got become something someone somebody one oneself one's sb sth etc it its he she they them his her their i you your my we our this that these those which who whom whose what kind type sort very also used esp especially`.split(
    /\s+/,
  ),
)
// An explanation of more words than this is a definition, no translation.
const LONGEST_GLOSS = 3

const rowOf = (word: string): number | undefined => rows.get(word) ?? rows.get(word.replace(/'s$/, ''))

/** The content words of an English gloss, as rows of the word vectors; none where it is a definition. */
export function rowsOfGloss(gloss: string): number[] {
  const parts = gloss
    .toLowerCase()
    .replaceAll('’', "'")
    .split(/[^a-z'-]+/)
    .flatMap((part) => (rows.has(part) ? [part] : part.split('-')))
    .filter((part) => part && !EMPTY.has(part))
  if (parts.length === 0 || parts.length > LONGEST_GLOSS) return []
  return [...new Set(parts.flatMap((part) => rowOf(part) ?? []))]
}

/** A number that words of one stem share. */
export const stemOfRow = (row: number): string => stemOf(words[row]!, 'en')
