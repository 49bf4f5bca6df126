import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'

/** Translations by headword, commonest sense first. */
export type Glossary = Map<string, string[]>

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'
const number = (text: string): number => [...text].reduce((sum, digit) => sum * 64 + DIGITS.indexOf(digit), 0)

// Entries say in brackets what is not part of the word: gender, field, usage.
const BRACKETS = /\([^)]*\)|\[[^\]]*\]|\{[^}]*\}|<[^>]*>/g

const split = (line: string): string[] =>
  line
    .replace(BRACKETS, ' ')
    .replace(/ \d+\.\s*$/, '')
    .split(/[,;]/)
    .map((part) => part.replaceAll('\u0301', '').trim())
    .filter(Boolean)

/**
 * The translations in an entry: the lines that a number opens, or the first line where there is one sense. What stands
 * below each is a definition.
 */
function translationsOf(entry: string): string[] {
  const [, ...lines] = entry.split('\n')
  const numbered = lines.filter((line) => /^\s*\d+\. /.test(line))
  if (numbered.length === 0) return split(lines.find((line) => line.trim()) ?? '')
  return numbered.flatMap((line) => split(line.replace(/^\s*\d+\. /, '')))
}

/** A dictionary of the dictd format out of a folder; null where the folder does not hold it. */
export function readDictd(folder: string, name: string): Glossary | null {
  const index = join(folder, `${name}.index`)
  if (!existsSync(index)) return null
  const data = gunzipSync(readFileSync(join(folder, `${name}.dict.dz`)))
  const glossary: Glossary = new Map()
  for (const line of readFileSync(index, 'utf8').split('\n')) {
    const [word, offset, length] = line.split('\t')
    if (!word || !offset || !length || word.startsWith('00')) continue
    const start = number(offset)
    const key = word.replaceAll('\u0301', '')
    const found = translationsOf(data.toString('utf8', start, start + number(length)))
    glossary.set(key, [...(glossary.get(key) ?? []), ...found])
  }
  return glossary
}

/** The same dictionary read the other way round. */
export function invert(glossary: Glossary): Glossary {
  const inverted: Glossary = new Map()
  for (const [word, translations] of glossary) {
    for (const translation of translations) {
      const words = inverted.get(translation)
      if (words) words.push(word)
      else inverted.set(translation, [word])
    }
  }
  return inverted
}
