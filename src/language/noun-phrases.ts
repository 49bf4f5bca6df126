import type { TaggedWord } from './auxiliaries.ts'

/** One English noun phrase: its words by index. "The president of the company" is two, joined by "of". */
export interface NounPhrase {
  readonly first: number
  readonly last: number
  /** The noun, name or pronoun that it is about. */
  readonly head: number
  /** Index of the preposition before it, or −1. */
  readonly preposition: number
  /** True where "'s" follows: it says whose the next one is. */
  readonly possessive: boolean
  /** True where "and" or "or" joins it to the one before. */
  readonly joined: boolean
}

const NOMINAL = new Set(['NOUN', 'PROPN', 'NUM'])
const INSIDE = new Set(['DET', 'ADJ', 'NOUN', 'PROPN', 'NUM', 'X', 'SYM'])
const BEFORE_PARTICIPLE = new Set(['DET', 'ADJ', 'NUM'])
// Pronouns that stand before a noun as an article does.
const POSSESSIVES = new Set('my your his her its our their whose'.split(' '))
const ARTICLES = new Set('the a an this that these those no every each'.split(' '))
// "by France yesterday": the day is not part of the name before it.
const DAYS = new Set(
  'today yesterday tomorrow tonight monday tuesday wednesday thursday friday saturday sunday last next'.split(' '),
)
const POSSESSIVE_MARKS = new Set(["'s", '’s', "'", '’'])

/** Whether a word is the "'s" of a possessor, not a verb. */
export const isPossessiveMark = (word: TaggedWord | undefined): boolean =>
  word !== undefined && POSSESSIVE_MARKS.has(word.norm) && word.pos !== 'AUX' && word.pos !== 'VERB'

/** A verb form that stands as an adjective: "the wounded soldier". */
function isParticipleInside(words: readonly TaggedWord[], i: number, from: number): boolean {
  const { pos, norm } = words[i]!
  if (pos !== 'VERB' || !/(?:ed|en|ing)$/.test(norm)) return false
  const before = words[i - 1]
  const opens = i > from && before && (BEFORE_PARTICIPLE.has(before.pos ?? '') || POSSESSIVES.has(before.norm))
  return Boolean(opens) && (NOMINAL.has(words[i + 1]?.pos ?? '') || words[i + 1]?.pos === 'ADJ')
}

/** Index of the last word of the phrase that begins at a word, or −1 where none does. */
function endOf(words: readonly TaggedWord[], from: number): number {
  const start = words[from]!
  if (start.pos === 'PRON' && !POSSESSIVES.has(start.norm)) return from
  if (start.pos === 'PRON' && !INSIDE.has(words[from + 1]?.pos ?? '')) return from
  if (!INSIDE.has(start.pos ?? '') && start.pos !== 'PRON') return -1
  let last = from
  for (let i = from + 1; i < words.length; i++) {
    const { pos, norm } = words[i]!
    // An article begins another phrase: "gave the man a book".
    if (ARTICLES.has(norm) || (pos === 'DET' && NOMINAL.has(words[i - 1]!.pos ?? ''))) break
    if (DAYS.has(norm) && NOMINAL.has(words[i - 1]!.pos ?? '')) break
    if (!INSIDE.has(pos ?? '') && !isParticipleInside(words, i, from)) break
    last = i
  }
  return last
}

/** The noun phrases of an English text, in order, without overlap. `isVerb` tells the words of predicates. Linear. */
export function nounPhrases(words: readonly TaggedWord[], isVerb: (i: number) => boolean): NounPhrase[] {
  const phrases: NounPhrase[] = []
  let preposition = -1
  let joined = false
  for (let i = 0; i < words.length; i++) {
    const word = words[i]!
    if (isVerb(i) && !isParticipleInside(words, i, i - 1)) {
      preposition = -1
      joined = false
      continue
    }
    if (word.pos === 'ADP') {
      preposition = i
      joined = false
      continue
    }
    let last = endOf(words, i)
    while (last >= i && isVerb(last) && !isParticipleInside(words, last, i)) last--
    if (last < i) {
      if (word.pos === 'CCONJ') joined = phrases.length > 0
      else if (word.pos === 'PUNCT' || word.pos === 'SCONJ') joined = false
      if (word.pos !== 'ADV' && !isPossessiveMark(word)) preposition = -1
      continue
    }
    let head = last
    while (head > i && !NOMINAL.has(words[head]!.pos ?? '')) head--
    const possessive = isPossessiveMark(words[last + 1])
    phrases.push({ first: i, last, head, preposition, possessive, joined })
    // "of France's president": the preposition leads the phrase as a whole, so it stays for the next one.
    if (!possessive) preposition = -1
    joined = false
    i = last
  }
  return phrases
}
