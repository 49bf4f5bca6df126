import { scriptSaid } from '../model/language-tag.ts'
import { hanGuesses } from './detection/han.ts'
import { mainScript } from './detection/scripts.ts'
import { baseOf, canonicalTag } from './tag.ts'

/** Languages written in several alphabets, by base subtag: ISO 15924's codes by Unicode's names. Chinese tells by its forms. */
const WAYS_OF_WRITING: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  az: { Latin: 'Latn', Cyrillic: 'Cyrl', Arabic: 'Arab' },
  bs: { Latin: 'Latn', Cyrillic: 'Cyrl' },
  cnr: { Latin: 'Latn', Cyrillic: 'Cyrl' },
  crh: { Latin: 'Latn', Cyrillic: 'Cyrl' },
  ha: { Latin: 'Latn', Arabic: 'Arab' },
  hi: { Devanagari: 'Deva', Latin: 'Latn' },
  kk: { Cyrillic: 'Cyrl', Latin: 'Latn', Arabic: 'Arab' },
  ks: { Arabic: 'Arab', Devanagari: 'Deva' },
  ku: { Latin: 'Latn', Arabic: 'Arab' },
  ky: { Cyrillic: 'Cyrl', Latin: 'Latn', Arabic: 'Arab' },
  mn: { Cyrillic: 'Cyrl', Mongolian: 'Mong' },
  ms: { Latin: 'Latn', Arabic: 'Arab' },
  pa: { Gurmukhi: 'Guru', Arabic: 'Arab' },
  ro: { Latin: 'Latn', Cyrillic: 'Cyrl' },
  sd: { Arabic: 'Arab', Devanagari: 'Deva' },
  sr: { Latin: 'Latn', Cyrillic: 'Cyrl' },
  tg: { Cyrillic: 'Cyrl', Latin: 'Latn', Arabic: 'Arab' },
  tk: { Latin: 'Latn', Cyrillic: 'Cyrl', Arabic: 'Arab' },
  tt: { Cyrillic: 'Cyrl', Latin: 'Latn' },
  ug: { Arabic: 'Arab', Cyrillic: 'Cyrl', Latin: 'Latn' },
  ur: { Arabic: 'Arab', Latin: 'Latn' },
  uz: { Latin: 'Latn', Cyrillic: 'Cyrl', Arabic: 'Arab' },
}
const HAN_LANGUAGES = new Set(['zh', 'yue'])

/** So much of a text, in code units, shows how it is written. */
const SAMPLE = 2_000
/** Names in other letters stand in every text. */
const LEAST_SHARE = 0.7
const LEAST_LETTERS = 4

/** The script that the letters of a text show, where its language is written in several; undefined where they do not. */
export function scriptRead(text: string, tag: string): string | undefined {
  const base = baseOf(canonicalTag(tag) ?? tag)
  const ways = WAYS_OF_WRITING[base]
  const sample = text.slice(0, SAMPLE)
  if (HAN_LANGUAGES.has(base)) return scriptSaid(hanGuesses(sample, 1)[0]?.tag ?? 'zh')
  const used = ways && mainScript(sample)
  if (!used || used.letters < LEAST_LETTERS || used.share < LEAST_SHARE) return undefined
  return ways[used.script]
}

/** The script of a text: as its letters show, else as its tag says; undefined where neither tells. */
export const scriptOf = (text: string, tag: string): string | undefined => scriptRead(text, tag) ?? scriptSaid(tag)
