import { readFileSync } from 'node:fs'

// The steps and numbers are those of eld 2.1.0 (Nito T.M., Apache-2.0; see NOTICE), so that its scores come out. Only its
// table is kept otherwise: sorted numbers, which are there at once.
const MOST_UNITS = 1_000
const SEPARATORS = /(?:[^\p{L}]|[\u{10000}-\u{10ffff}])+(?<!['`’])/gu
/** After so many bytes a text ends at the next blank, and after so many at the next letter. */
const MOST_BYTES = { toBlank: 350, toLetter: 380 }
const LONGEST_WORD = 70
const SEQUENCE = { bytes: 4, stride: 3 }
/** A sequence with the blanks around it. */
const MOST_IN_SEQUENCE = 6
/** Taken off each gain in the table. */
const LEAST_GAIN = 53
/** What a sequence gains on average where the score is a half. */
const HALF = 25
const BLANK = 0x20

interface Table {
  readonly languages: readonly string[]
  /** Ascending. */
  readonly sequences: Float64Array
  /** Where the gains of each sequence begin; they end where those of the next begin. */
  readonly from: Uint32Array
  /** The byte that stands for each byte. */
  readonly symbols: Uint8Array
  readonly language: Uint8Array
  readonly gain: Uint8Array
}

let table: Table | undefined

function load(): Table {
  const file = readFileSync(new URL('../lexicon/eld-ngrams.bin', import.meta.url))
  const end = file.indexOf(0x0a)
  const [count, ...languages] = file.toString('ascii', 0, end).split(' ')
  const size = Number(count)
  const bytes = new Uint8Array(file.subarray(end + 1))
  const sequences = new Float64Array(bytes.buffer, 0, size)
  const from = new Uint32Array(bytes.buffer, sequences.byteLength, size + 1)
  const rest = bytes.subarray(sequences.byteLength + from.byteLength)
  const gains = from[size]!
  return {
    languages,
    sequences,
    from,
    symbols: rest.subarray(0, 256),
    language: rest.subarray(256, 256 + gains),
    gain: rest.subarray(256 + gains),
  }
}

/** A sequence of at most six bytes, a character each, as the number that it is filed under. */
export function sequenceNumber(sequence: string): number {
  let number = 0
  for (let at = 0; at < sequence.length; at++) number = number * 256 + sequence.charCodeAt(at)
  return number
}

/** The words of a text as bytes of UTF-8, a character each. */
function byteWords(text: string, symbols: Uint8Array): string[] {
  const bytes = Buffer.from(text.slice(0, MOST_UNITS).replace(SEPARATORS, ' ').trim().toLowerCase())
  const isFirst = (at: number) => at >= bytes.length || (bytes[at]! & 0xc0) !== 0x80
  const words: string[] = []
  let word = ''
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at]!
    if (byte !== BLANK) word += String.fromCharCode(symbols[byte]!)
    else {
      if (word !== '') words.push(word)
      word = ''
      if (at > MOST_BYTES.toBlank) break
    }
    if (at + 1 > MOST_BYTES.toLetter && isFirst(at + 1)) break
  }
  if (word !== '') words.push(word)
  return words
}

/** The sequences of the words, each once: four bytes, every third, the last ones of each word with its end. */
function sequencesOf(words: readonly string[]): ReadonlySet<string> {
  const found = new Set<string>()
  for (const word of words) {
    const length = Math.min(word.length, LONGEST_WORD)
    let at = 0
    for (; at + SEQUENCE.bytes < length; at += SEQUENCE.stride) {
      found.add((at === 0 ? ' ' : '') + word.slice(at, at + SEQUENCE.bytes))
    }
    found.add(`${at === 0 ? ' ' : ''}${word.slice(Math.max(0, length - SEQUENCE.bytes))} `)
  }
  return found
}

/** The place of a number among ascending ones; −1 where it is none of them. */
function placeOf(numbers: Float64Array, number: number): number {
  let low = 0
  let high = numbers.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if (numbers[middle]! < number) low = middle + 1
    else high = middle
  }
  return numbers[low] === number ? low : -1
}

/** The languages of the table, by eld's names. */
export function eldTableLanguages(): readonly string[] {
  table ??= load()
  return table.languages
}

/** What eld's table of letter sequences gives each language for a text, 0–1; those without a point are left out. */
export function eldTableScores(text: string): ReadonlyMap<string, number> {
  table ??= load()
  const { languages, sequences, from, symbols, language, gain } = table
  const found = sequencesOf(byteWords(text, symbols))
  const sums = new Float64Array(languages.length)
  for (const sequence of found) {
    const place = sequence.length > MOST_IN_SEQUENCE ? -1 : placeOf(sequences, sequenceNumber(sequence))
    if (place < 0) continue
    for (let k = from[place]!; k < from[place + 1]!; k++) sums[language[k]!]! += gain[k]! + LEAST_GAIN
  }
  const scores = new Map<string, number>()
  languages.forEach((name, i) => {
    const average = sums[i]! / found.size
    if (average > 0) scores.set(name, average / (average + HALF))
  })
  return scores
}
