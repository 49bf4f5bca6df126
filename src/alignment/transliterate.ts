import anyAscii from 'any-ascii'

/** How far a transliteration of a script may be trusted to show how a name sounds, 0–1. */
export type Trust = number

// Measured by eye on names of news sentences: Latin needs nothing; Cyrillic, Greek, Georgian and Armenian are letter by
// letter; kana and Indic scripts spell the sound of foreign names; Arabic and Hebrew leave vowels out; Han characters
// stand for syllables of one language, whatever language the name is from.
const SCRIPTS: readonly (readonly [RegExp, Trust])[] = [
  [/\p{Script=Latin}/u, 1],
  [/[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Georgian}\p{Script=Armenian}]/u, 0.9],
  [/\p{Script=Han}/u, 0.3],
  [/[\p{Script=Arabic}\p{Script=Hebrew}]/u, 0.5],
  [/[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u, 0.4],
]
const OTHER_SCRIPTS: Trust = 0.7

/** Trust in the transliteration of a word: that of the first script of the list found in it. */
export function trustOf(word: string): Trust {
  for (const [script, trust] of SCRIPTS) if (script.test(word)) return trust
  return OTHER_SCRIPTS
}

// Spellings of one sound, most letters first. Capitals stand for sounds without a letter of their own:
// S as in ship, C as in church, Z as in measure.
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/tsch|tch|tsj/g, 'C'],
  [/dsch|dzh|dz|dj/g, 'Z'],
  [/shch|sch|sh|sz|sj|š/g, 'S'],
  [/ch|cz|č/g, 'C'],
  [/zh|rz|ž/g, 'Z'],
  [/ph/g, 'f'],
  [/th/g, 't'],
  [/kh/g, 'h'],
  [/gh/g, 'g'],
  [/bh/g, 'b'],
  [/dh/g, 'd'],
  [/ck|qu|q/g, 'k'],
  [/x/g, 'ks'],
  [/c(?=[eiy])/g, 's'],
  [/c(?=[aoulr]|$)/g, 'k'],
  [/tz|ts/g, 'c'],
  [/w/g, 'v'],
  [/oo|ou/g, 'u'],
  [/ee/g, 'i'],
  [/y/g, 'i'],
  [/(.)\1+/g, '$1'],
]

// Articles and prepositions that Romance languages write together with a name: l’Irak, d'Orban, dell'Europa.
const ELIDED = /^(?:[cdjlmnst]|qu|un|[dns]?ell|[cdns]?all|sull|quell)['’](?=\p{L})/iu

/** A word without the article written together with it. */
export const withoutArticle = (word: string): string => word.replace(ELIDED, '')

// Texts repeat their words: sounds are remembered up to this many words.
const REMEMBERED = 20_000
const remembered = new Map<string, string>()

/**
 * The sound of a word in a crude Latin alphabet that is the same for all scripts: letters only, lower-cased, except
 * capitals for sounds without a letter. Empty when nothing of the word can be read.
 */
export function soundOf(word: string): string {
  const known = remembered.get(word)
  if (known !== undefined) return known
  let sound = anyAscii(withoutArticle(word).normalize('NFC'))
    .toLowerCase()
    .replace(/[^a-z]+/g, '')
  for (const [spelling, letter] of SOUNDS) sound = sound.replace(spelling, letter)
  if (remembered.size >= REMEMBERED) remembered.clear()
  remembered.set(word, sound)
  return sound
}
