// Compiles eld's smallest table of letter sequences into sorted numbers, which src/language/detection/eld-ngrams.ts reads
// at once: as the object literal that eld ships, it takes 0.1 s and 40 MB at every start.
//   node --import tsx bench/compile-eld-ngrams.ts        writes src/language/lexicon/eld-ngrams.bin
import { writeFileSync } from 'node:fs'
import { sequenceNumber } from '../src/language/detection/eld-ngrams.ts'

const eld = new URL('../node_modules/eld/src/', import.meta.url)
const { ngramsData } = (await import(new URL('ngrams/extrasmall.js', eld).href)) as {
  ngramsData: {
    languages: Readonly<Record<string, string>>
    ngrams: Readonly<Record<string, Readonly<Record<string, number>>>>
  }
}
const { dictionary } = (await import(new URL('dictionary.js', eld).href)) as { dictionary: readonly string[] }

// eld writes each byte of UTF-8 as a character of its own choice, and those that it has none for as a blank.
const PLAIN = 0x80
const BLANK = 0x20
const symbols = Uint8Array.from({ length: 256 }, (_, byte) => (byte < PLAIN || dictionary[byte] !== ' ' ? byte : BLANK))
const byteOf = new Map([...symbols].flatMap((byte) => (byte < PLAIN ? [] : [[dictionary[byte]!, byte] as const])))
const numberOf = (sequence: string): number =>
  sequenceNumber(String.fromCharCode(...[...sequence].map((char) => byteOf.get(char) ?? char.charCodeAt(0))))

const entries = Object.entries(ngramsData.ngrams)
  .map(([sequence, gains]) => ({ number: numberOf(sequence), gains: Object.entries(gains) }))
  .sort((a, b) => a.number - b.number)
const gains = entries.flatMap((entry) => entry.gains)
const from = new Uint32Array(entries.length + 1)
entries.forEach((entry, i) => {
  from[i + 1] = from[i]! + entry.gains.length
})
const out = Buffer.concat([
  Buffer.from(`${entries.length} ${Object.values(ngramsData.languages).join(' ')}\n`),
  Buffer.from(Float64Array.from(entries, ({ number }) => number).buffer),
  Buffer.from(from.buffer),
  symbols,
  Uint8Array.from(gains, ([language]) => Number(language)),
  Uint8Array.from(gains, ([, gain]) => gain),
])
writeFileSync(new URL('../src/language/lexicon/eld-ngrams.bin', import.meta.url), out)
console.log(`${entries.length} sequences, ${gains.length} gains, ${out.length} bytes`)
