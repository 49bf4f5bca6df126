import { readFileSync } from 'node:fs'

/** Natural logarithm of the probability given to a sequence that a language is not known for. */
const UNKNOWN = -12
const LONGEST = 4
const WORDS = { least: 3, most: 11 }
const FIRST_CODE = 0x21

interface Table {
  readonly languages: readonly string[]
  /** Two characters for each language that knows the sequence: its place among the languages, and the rarity. */
  readonly sequences: ReadonlyMap<string, string>
}

/** The letter sequences that a text is judged by: one to four letters, word boundaries as spaces, and short words. */
export function letterNgrams(text: string): string[] {
  const words = text
    .toLowerCase()
    .normalize('NFC')
    .replace(/[’ʼ‘`´ʻ]/g, "'")
    .replace(/[^\p{L}\p{M}']+/gu, ' ')
    .trim()
    .split(' ')
  const found: string[] = []
  for (const word of words) {
    if (!word) continue
    const letters = [' ', ...word, ' ']
    for (let start = 0; start < letters.length; start++) {
      let sequence = ''
      for (let end = start; end < Math.min(start + LONGEST, letters.length); end++) {
        sequence += letters[end]
        if (sequence !== ' ') found.push(sequence)
      }
    }
    if (word.length >= WORDS.least && word.length <= WORDS.most) found.push(` ${word} `)
  }
  return found
}

let tables: Map<string, Table> | undefined

function load(): Map<string, Table> {
  const file = readFileSync(new URL('../lexicon/letter-ngrams.txt', import.meta.url), 'utf8')
  return new Map(
    file.split('\n\n').map((block) => {
      const [head = '', ...lines] = block.split('\n')
      const [script = '', ...languages] = head.split(' ')
      const sequences = new Map<string, string>()
      for (const line of lines) {
        const tab = line.indexOf('\t')
        sequences.set(line.slice(0, tab), line.slice(tab + 1))
      }
      return [script, { languages, sequences }]
    }),
  )
}

/** Every language whose letter sequences are known, by its base subtag. */
export function ngramLanguages(): ReadonlySet<string> {
  tables ??= load()
  return new Set([...tables.values()].flatMap(({ languages }) => languages))
}

/** What the letter sequences of a text say. */
export interface NgramEvidence {
  /** How many sequences the text has. */
  readonly count: number
  /**
   * For each language of the script how much more probable it makes the text than one that knows none of the
   * sequences would: natural logarithm, 0 and more, summed over the text.
   */
  readonly gains: ReadonlyMap<string, number>
}

/** Compares the letter sequences of a text with those of the script's languages; none for a script without tables. */
export function ngramEvidence(text: string, script: string): NgramEvidence {
  tables ??= load()
  const table = tables.get(script)
  if (!table) return { count: 0, gains: new Map() }
  const gains = new Float64Array(table.languages.length)
  const sequences = letterNgrams(text)
  for (const sequence of sequences) {
    const found = table.sequences.get(sequence)
    if (!found) continue
    for (let at = 0; at < found.length; at += 2) {
      gains[found.charCodeAt(at) - FIRST_CODE]! += -UNKNOWN - (found.charCodeAt(at + 1) - FIRST_CODE) / 10
    }
  }
  return { count: sequences.length, gains: new Map(table.languages.map((tag, index) => [tag, gains[index]!])) }
}
