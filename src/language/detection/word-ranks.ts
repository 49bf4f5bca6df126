import { readFileSync } from 'node:fs'

const WORD = /[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*/gu
/** Natural logarithm of the probability given to a word that is not among a language's commonest. */
const UNKNOWN = -12

/** The hash that words are filed under: FNV-1a over UTF-16 code units, 32 bits. Two words rarely share one. */
export function wordHash(word: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193)
  return hash >>> 0
}

/** The words of a text in the form that they are filed in. */
export const rankedWords = (text: string): string[] =>
  (text.toLowerCase().match(WORD) ?? []).map((word) => word.replaceAll('’', "'"))

interface Ranks {
  readonly languages: readonly string[]
  /** Ascending; a word stands once for each of its languages. */
  readonly hashes: Uint32Array
  readonly language: Uint8Array
  /** Tenths of a natural logarithm. */
  readonly rarity: Uint8Array
}

let ranks: Ranks | undefined

/** The file: a line with the languages, padded to four bytes; the hashes; a byte each for the languages; for the rarity. */
function load(): Ranks {
  const file = readFileSync(new URL('../lexicon/word-ranks.bin', import.meta.url))
  const end = file.indexOf(0x0a)
  const bytes = new Uint8Array(file.subarray(end + 1))
  const count = bytes.length / 6
  return {
    languages: file.toString('ascii', 0, end).trim().split(' '),
    hashes: new Uint32Array(bytes.buffer, 0, count),
    language: bytes.subarray(4 * count, 5 * count),
    rarity: bytes.subarray(5 * count),
  }
}

/** Where the entries of a hash begin, or would. */
function placeOf(hashes: Uint32Array, hash: number): number {
  let low = 0
  let high = hashes.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if (hashes[middle]! < hash) low = middle + 1
    else high = middle
  }
  return low
}

/** What the commonest words of a language say of a text. */
export interface Ranked {
  /** How much more probable the language makes the text than unknown words would: natural logarithm, 0 and more. */
  readonly gain: number
  /** How many of the text's words are among them. */
  readonly hits: number
}

/** Looks a text's words up among the commonest of each language that they are known of. */
export function rankWords(text: string): ReadonlyMap<string, Ranked> {
  ranks ??= load()
  const { languages, hashes, language, rarity } = ranks
  const gains = new Float64Array(languages.length)
  const hits = new Uint32Array(languages.length)
  for (const word of rankedWords(text)) {
    const hash = wordHash(word)
    for (let at = placeOf(hashes, hash); hashes[at] === hash; at++) {
      gains[language[at]!]! += -UNKNOWN - rarity[at]! / 10
      hits[language[at]!]!++
    }
  }
  return new Map(languages.map((tag, index) => [tag, { gain: gains[index]!, hits: hits[index]! }]))
}
