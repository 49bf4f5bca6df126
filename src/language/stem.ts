import { createRequire } from 'node:module'

// Base subtags the Snowball project has a stemmer for.
const ALGORITHMS: Readonly<Record<string, string>> = {
  ar: 'arabic',
  ca: 'catalan',
  cs: 'czech',
  da: 'danish',
  de: 'german',
  en: 'english',
  es: 'spanish',
  eu: 'basque',
  fi: 'finnish',
  fr: 'french',
  ga: 'irish',
  hu: 'hungarian',
  hy: 'armenian',
  it: 'italian',
  nb: 'norwegian',
  nl: 'dutch',
  no: 'norwegian',
  pt: 'portuguese',
  ro: 'romanian',
  ru: 'russian',
  sl: 'slovene',
  sv: 'swedish',
  ta: 'tamil',
  tr: 'turkish',
}

// A quote repeats its words, and so do its references: stems are remembered up to this many words a language.
const REMEMBERED = 20_000
// No word is longer. The stemmers take quadratic time, minutes for a word of a hundred thousand letters.
const LONGEST_WORD = 100

const load = createRequire(import.meta.url)
const stemmers = new Map<string, (word: string) => string>()

function stemmerOf(language: string): (word: string) => string {
  const known = stemmers.get(language)
  if (known) return known
  const algorithm = ALGORITHMS[language]
  if (!algorithm) return (word) => word
  const stemmer = load('snowball-stemmers').newStemmer(algorithm) as { stem(word: string): string }
  const remembered = new Map<string, string>()
  const stem = (word: string): string => {
    let found = remembered.get(word)
    if (found === undefined) {
      if (remembered.size >= REMEMBERED) remembered.clear()
      found = stemmer.stem(word) || word
      remembered.set(word, found)
    }
    return found
  }
  stemmers.set(language, stem)
  return stem
}

/** The stem of a lower-cased word, by Snowball where it knows the language; otherwise, and of what is too long for a word, itself. */
export const stemOf = (word: string, language: string): string =>
  word.length > LONGEST_WORD ? word : stemmerOf(language)(word)
