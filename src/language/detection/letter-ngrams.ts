import { readFileSync } from 'node:fs'
import { LetterTrie } from './letter-trie.ts'

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

let blocks: ReadonlyMap<string, string> | undefined
const tries = new Map<string, LetterTrie>()

/** The compiled sequences by script, one block of lines each. */
function blocksByScript(): ReadonlyMap<string, string> {
  blocks ??= new Map(
    readFileSync(new URL('../lexicon/letter-ngrams.txt', import.meta.url), 'utf8')
      .split('\n\n')
      .map((block) => [block.slice(0, block.indexOf(' ')), block]),
  )
  return blocks
}

/** The tree of a script, built when a text first needs it. */
function trieOf(script: string): LetterTrie | undefined {
  let trie = tries.get(script)
  const block = trie ? undefined : blocksByScript().get(script)
  if (block !== undefined) {
    trie = new LetterTrie(block)
    tries.set(script, trie)
  }
  return trie
}

let known: ReadonlySet<string> | undefined

/** Every language whose letter sequences are known, by its base subtag. */
export function ngramLanguages(): ReadonlySet<string> {
  known ??= new Set([...blocksByScript().values()].flatMap((block) => block.split('\n', 1)[0]!.split(' ').slice(1)))
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

/** Compares the letter sequences of a text with those of the script's languages; none for a script without tables. */
export function ngramEvidence(text: string, script: string): NgramEvidence {
  const trie = trieOf(script)
  if (!trie) return { count: 0, gains: new Map() }
  const sums = new Float64Array(trie.languages.length)
  const count = wordsOf(text).reduce((total, word) => total + addWord(trie, word, sums), 0)
  return { count, gains: new Map(trie.languages.map((tag, index) => [tag, sums[index]!])) }
}
