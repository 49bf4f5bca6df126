import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** A text with its true language. */
export interface LanguageCase {
  readonly text: string
  readonly tag: string
}

/** How many words of a sentence a case has; `Infinity` for all. */
export const LENGTHS = [3, 5, 8, 12, Number.POSITIVE_INFINITY] as const

const UNSPACED = /^(?:zh|ja|th|my|km|lo)$/

/** Every `step`th sentence of `texts.tsv` (tag, tab, sentence), from the `first` on, cut to each of the lengths. */
export function readLanguageCases(folder: string, first: number, step: number): LanguageCase[] {
  const rows = readFileSync(join(folder, 'texts.tsv'), 'utf8').split('\n').filter(Boolean)
  return rows
    .filter((_, index) => index % step === first)
    .map((row) => row.split('\t') as [string, string])
    .flatMap(([tag, text]) => LENGTHS.map((length) => ({ tag, text: beginning(tag, text, length) })))
}

/** The first words of a text; where words are not spaced, as many pairs of characters. */
export const beginning = (tag: string, text: string, words: number): string =>
  UNSPACED.test(tag) ? [...text].slice(0, words * 2).join('') : text.split(/\s+/).slice(0, words).join(' ')
