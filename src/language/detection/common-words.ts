import { LATIN } from '../lexicon/common-words-latin.ts'
import { OTHER } from '../lexicon/common-words-other.ts'

const WORD = /[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*/gu
/** From this length on a word is seldom found in another language by chance. */
const LONG = 4

/** How many words of a text are among the commonest of a language. */
export interface Hits {
  readonly short: number
  /** Words of four letters and more. */
  readonly long: number
}

let languagesByWord: Map<string, string[]> | undefined

function load(): Map<string, string[]> {
  const byWord = new Map<string, string[]>()
  const add = (word: string, tag: string) => {
    const tags = byWord.get(word)
    if (!tags) byWord.set(word, [tag])
    else if (!tags.includes(tag)) tags.push(tag)
  }
  for (const list of [LATIN, OTHER]) {
    for (const [tag, words] of Object.entries(list)) for (const word of words.toLowerCase().split(/\s+/)) add(word, tag)
  }
  return byWord
}

/** The words of a text in lower case, and for each language that has any of them among its commonest how many. */
export function commonWords(text: string): { words: number; hits: ReadonlyMap<string, Hits> } {
  languagesByWord ??= load()
  const hits = new Map<string, { short: number; long: number }>()
  const words = text.toLowerCase().match(WORD) ?? []
  for (const word of words) {
    for (const tag of languagesByWord.get(word.replaceAll('’', "'")) ?? []) {
      let hit = hits.get(tag)
      if (!hit) {
        hit = { short: 0, long: 0 }
        hits.set(tag, hit)
      }
      if (word.length < LONG) hit.short++
      else hit.long++
    }
  }
  return { words: words.length, hits }
}
