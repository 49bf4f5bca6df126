import { readFileSync } from 'node:fs'
import { LetterTrie, type TrieHead } from './letter-trie.ts'

const LONGEST = 4
const WORDS = { least: 3, most: 11 }
const SPACE = 0x20

/** The words of a text as letter sequences are taken from them: lower case, one kind of apostrophe, letters only. */
const wordsOf = (text: string): string[] =>
  text
    .toLowerCase()
    .normalize('NFC')
    .replace(/[’ʼ‘`´ʻ]/g, "'")
    .replace(/[^\p{L}\p{M}']+/gu, ' ')
    .trim()
    .split(' ')
    .filter(Boolean)

const isWholeSequence = (word: string): boolean => word.length >= WORDS.least && word.length <= WORDS.most

/** The letter sequences that a text is judged by: one to four letters, word boundaries as spaces, and short words. */
export function letterNgrams(text: string): string[] {
  const found: string[] = []
  for (const word of wordsOf(text)) {
    const letters = [' ', ...word, ' ']
    for (let start = 0; start < letters.length; start++) {
      let sequence = ''
      for (let end = start; end < Math.min(start + LONGEST, letters.length); end++) {
        sequence += letters[end]
        if (sequence !== ' ') found.push(sequence)
      }
    }
    if (isWholeSequence(word)) found.push(` ${word} `)
  }
  return found
}

/** A file of compiled sequences: a line of JSON with what each script has, then a tree for each. */
class NgramFile {
  readonly #name: string
  #tries: ReadonlyMap<string, LetterTrie> | undefined

  constructor(name: string) {
    this.#name = name
  }

  get tries(): ReadonlyMap<string, LetterTrie> {
    this.#tries ??= this.#load()
    return this.#tries
  }

  #load(): ReadonlyMap<string, LetterTrie> {
    const file = readFileSync(new URL(`../lexicon/${this.#name}`, import.meta.url))
    const end = file.indexOf(0x0a)
    const heads = JSON.parse(file.toString('utf8', 0, end)) as TrieHead[]
    // A copy begins where numbers may begin.
    const { buffer } = new Uint8Array(file.subarray(end + 1))
    let offset = 0
    return new Map(
      heads.map((head) => {
        const trie = new LetterTrie(head, buffer, offset)
        offset += head.bytes
        return [head.script, trie]
      }),
    )
  }
}

const news = new NgramFile('letter-ngrams.bin')
const rare = new NgramFile('rare-ngrams.bin')

let known: ReadonlySet<string> | undefined

/** Every language whose letter sequences are known, by its base subtag, but for the rare ones. */
export function ngramLanguages(): ReadonlySet<string> {
  known ??= new Set([...news.tries.values()].flatMap(({ languages }) => languages))
  return known
}

/** What the letter sequences of a text say. */
export interface NgramEvidence {
  /** How many sequences the text has. */
  readonly count: number
  /**
   * For each language of the script how much more probable it makes the text than one that knows none of the
   * sequences would: natural logarithm, 0 and more, summed over the text.
   */
  readonly gains: ReadonlyMap<string, number>
  /** What a text in a language gains on average for each of its sequences; undefined where they are not known. */
  typical(tag: string): number | undefined
}

/** Adds the gains of one word's sequences, those that `letterNgrams` takes; returns how many they are. */
function addWord(trie: LetterTrie, word: string, sums: Float64Array): number {
  const space = trie.letterOf(SPACE)
  const letters = [space]
  for (const char of word) letters.push(trie.letterOf(char.codePointAt(0)!))
  letters.push(space)
  let count = 0
  for (let start = 0; start < letters.length; start++) {
    const stop = Math.min(start + LONGEST, letters.length)
    let node = 0
    for (let end = start; end < stop; end++) {
      node = trie.next(node, letters[end]!)
      if (end === start && (start === 0 || start === letters.length - 1)) continue
      count++
      trie.addGains(node, sums)
    }
  }
  if (!isWholeSequence(word)) return count
  let node = 0
  for (let at = 0; at < letters.length && node >= 0; at++) node = trie.next(node, letters[at]!)
  trie.addGains(node, sums)
  return count + 1
}

interface Gained {
  readonly trie: LetterTrie
  readonly count: number
  /** In the order of the tree's languages. */
  readonly sums: Float64Array
}

function gainedFrom(file: NgramFile, text: string, script: string): Gained | null {
  const trie = file.tries.get(script)
  if (!trie) return null
  const sums = new Float64Array(trie.languages.length)
  let count = 0
  for (const word of wordsOf(text)) count += addWord(trie, word, sums)
  return { trie, count, sums }
}

/** Compares the letter sequences of a text with those of the script's languages; none for a script without tables. */
export function ngramEvidence(text: string, script: string): NgramEvidence {
  const gained = gainedFrom(news, text, script)
  if (!gained) return { count: 0, gains: new Map(), typical: () => undefined }
  const { trie, count, sums } = gained
  const gains = new Map(trie.languages.map((tag, index) => [tag, sums[index]!]))
  return { count, gains, typical: (tag) => trie.typical[trie.languages.indexOf(tag)] }
}

/** A language that the news is seldom in, and what its letter sequences gain a text. */
export interface Rival {
  readonly tag: string
  readonly gain: number
  /** The gain against what a text in that language typically has. */
  readonly fit: number
}

/**
 * Of the languages that the news is seldom in the one whose letter sequences fit a text best, so that it is not taken for
 * one of the others; null for a script without such. `isRival` leaves some of them out.
 */
export function rareRival(text: string, script: string, isRival = (_tag: string): boolean => true): Rival | null {
  const gained = gainedFrom(rare, text, script)
  if (!gained) return null
  const { languages, typical } = gained.trie
  let best = -1
  for (let index = 0; index < languages.length; index++) {
    if (gained.sums[index]! > (gained.sums[best] ?? 0) && isRival(languages[index]!)) best = index
  }
  if (best < 0) return null
  const gain = gained.sums[best]!
  return { tag: languages[best]!, gain, fit: gain / (gained.count * typical[best]!) }
}
