import { readFileSync } from 'node:fs'

interface Vectors {
  /** Row of each word; rows are in the order of frequency, commonest first. */
  readonly rows: ReadonlyMap<string, number>
  readonly words: readonly string[]
  readonly table: Int8Array
  readonly dimensions: number
  /** Length of each vector. */
  readonly norms: Float32Array
}

let vectors: Vectors | undefined

function load(): Vectors {
  const words = readFileSync(new URL('./lexicon/word-vectors.txt', import.meta.url), 'utf8').split('\n')
  const bytes = readFileSync(new URL('./lexicon/word-vectors.bin', import.meta.url))
  const table = new Int8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const dimensions = table.length / words.length
  const norms = new Float32Array(words.length)
  const rows = new Map<string, number>()
  for (let row = 0; row < words.length; row++) {
    rows.set(words[row]!, row)
    let sum = 0
    for (let i = row * dimensions; i < (row + 1) * dimensions; i++) sum += table[i]! * table[i]!
    norms[row] = Math.sqrt(sum) || 1
  }
  return { rows, words, table, dimensions, norms }
}

/**
 * How related two English lemmas are: the cosine of their GloVe vectors, −1 to 1, or null when one is unknown.
 * Opposites are as related as synonyms here; only WordNet tells them apart. Source: Pennington, Socher and Manning,
 * GloVe (2014), the 6-billion-word set; see NOTICE. The table is read at first use.
 */
export function relatedness(a: string, b: string): number | null {
  vectors ??= load()
  const first = vectors.rows.get(a)
  const second = vectors.rows.get(b)
  return first === undefined || second === undefined ? null : cosine(vectors, first, second)
}

function cosine({ table, dimensions, norms }: Vectors, first: number, second: number): number {
  let dot = 0
  for (let i = 0; i < dimensions; i++) dot += table[first * dimensions + i]! * table[second * dimensions + i]!
  return dot / (norms[first]! * norms[second]!)
}

/** The row of an English word in the table, its rank by frequency; undefined when it has none. */
export function rowOf(word: string): number | undefined {
  vectors ??= load()
  return vectors.rows.get(word)
}

/** The word of a row. */
export function wordOfRow(row: number): string {
  vectors ??= load()
  return vectors.words[row]!
}

/** As `relatedness`, of two rows of the table. */
export function relatednessOfRows(first: number, second: number): number {
  vectors ??= load()
  return cosine(vectors, first, second)
}

/** How rare an English word is, 0 for the commonest to 1 for one beyond the forty thousand commonest, on a log scale. */
export function rarity(word: string): number {
  vectors ??= load()
  const row = vectors.rows.get(word)
  return row === undefined ? 1 : Math.log(row + 2) / Math.log(vectors.norms.length + 2)
}
