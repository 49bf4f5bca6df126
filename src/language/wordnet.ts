import { readFileSync } from 'node:fs'
import { OPPOSITE_FIELDS } from './lexicon/opposite-fields.ts'
import { OPPOSITES } from './lexicon/opposites.ts'
import { stemOf } from './stem.ts'

/** How one English word stands to another by WordNet; `broader`: the second word is a broader term for the first. */
export type WordRelation = 'synonym' | 'antonym' | 'broader' | 'narrower' | 'sibling'

interface WordNet {
  /** Synsets of a lemma, commonest sense first. */
  readonly senses: ReadonlyMap<string, readonly number[]>
  readonly parents: readonly (readonly number[])[]
  /** Synsets an adjective's sense is similar to. */
  readonly similar: readonly (readonly number[])[]
  /** By lemma and by stem. */
  readonly antonyms: ReadonlyMap<string, ReadonlySet<string>>
  /** By lemma and by stem: the fields of meaning a word is in, with the side it stands on as the sign. */
  readonly fields: ReadonlyMap<string, ReadonlySet<number>>
  /** Synsets whose commonest words are antonyms. */
  readonly opposed: ReadonlyMap<number, ReadonlySet<number>>
}

// Beyond three steps up everything is an entity.
const STEPS_UP = 3

// Shorter words than this that end in s are mostly no plurals: Paris would not be one either, were it a word without s.
const SHORTEST_PLURAL = 5

let wordnet: WordNet | undefined

function load(): WordNet {
  const file = new URL('./lexicon/wordnet.txt', import.meta.url)
  const [words = '', synsets = '', pairs = ''] = readFileSync(file, 'utf8').split('\n%\n')
  const ids = (text: string) => (text ? text.split(' ').map((id) => Number.parseInt(id, 36)) : [])
  const senses = new Map<string, number[]>()
  for (const line of words.split('\n')) {
    const space = line.indexOf(' ')
    senses.set(line.slice(0, space), ids(line.slice(space + 1)))
  }
  const parents: number[][] = []
  const similar: number[][] = []
  for (const line of synsets.split('\n')) {
    const [up = '', beside = ''] = line.split('&')
    parents.push(ids(up))
    similar.push(ids(beside))
  }
  const antonyms = new Map<string, Set<string>>()
  const opposed = new Map<number, Set<number>>()
  const add = <K, V>(map: Map<K, Set<V>>, a: K, b: V) => map.set(a, (map.get(a) ?? new Set()).add(b))
  for (const [a, b] of [...pairs.split('\n').map((pair) => pair.split(' ') as [string, string]), ...OPPOSITES]) {
    for (const [one, other] of [
      [a, b],
      [b, a],
    ] as const) {
      add(antonyms, one, other)
      add(antonyms, stemOf(one, 'en'), stemOf(other, 'en'))
      // Only the commonest sense passes its opposite on to its synonyms: "right" is not the opposite of every "left".
      const [mine, theirs] = [senses.get(one)?.[0], senses.get(other)?.[0]]
      if (mine !== undefined && theirs !== undefined) add(opposed, mine, theirs)
    }
  }
  const fields = new Map<string, Set<number>>()
  OPPOSITE_FIELDS.forEach((sides, k) => {
    sides.forEach((side, which) => {
      for (const word of side) {
        add(fields, word, which ? -(k + 1) : k + 1)
        if (!word.includes('-')) add(fields, stemOf(word, 'en'), which ? -(k + 1) : k + 1)
      }
    })
  })
  return { senses, parents, similar, antonyms, fields, opposed }
}

function ancestors(net: WordNet, synsets: readonly number[]): Set<number> {
  const found = new Set<number>()
  let level = synsets
  for (let step = 0; step < STEPS_UP; step++) {
    level = level.flatMap((synset) => net.parents[synset] ?? [])
    for (const synset of level) found.add(synset)
  }
  return found
}

const meet = (a: Iterable<number>, b: ReadonlySet<number>): boolean => {
  for (const item of a) if (b.has(item)) return true
  return false
}

const NEGATIVE_PREFIX = /^(?:un|in|im|il|ir|dis|non|anti|de|mis)-?/

/** "unlikely" of "likely": the same word with a prefix that denies it. */
function isPrefixed(longer: string, shorter: string): boolean {
  if (longer.length <= shorter.length || shorter.length < 4 || !longer.endsWith(shorter)) return false
  return longer.replace(NEGATIVE_PREFIX, '') === shorter
}

/** A synonym of one is the opposite of a synonym of the other. */
function isOpposed(net: WordNet, mine: readonly number[], theirs: ReadonlySet<number>): boolean {
  return mine.slice(0, 2).some((synset) => {
    const against = net.opposed.get(synset)
    return against !== undefined && meet(against, theirs)
  })
}

/** The positive of a comparative or superlative that WordNet does not list: "cheapest" as "cheap". */
function positiveOf(net: WordNet, word: string): string {
  const ending = /(?:est|er)$/.exec(word)?.[0]
  // "number" is no numb thing, but "cheapest" is cheap though WordNet lists it.
  if (!ending || (ending === 'er' && net.senses.has(word))) return word
  if (net.fields.has(word)) return word
  const base = word.slice(0, -ending.length)
  const candidates = [base, `${base}e`, base.replace(/i$/, 'y'), base.replace(/i$/, 'ey'), base.replace(/(.)\1$/, '$1')]
  return candidates.find((candidate) => net.senses.has(candidate) || net.fields.has(candidate)) ?? word
}

/** Whether two words stand on opposite sides of a field of meaning and on one side of none. */
function areOpposed(net: WordNet, a: string, b: string): boolean {
  const mine = net.fields.get(a) ?? net.fields.get(stemOf(a, 'en'))
  const theirs = net.fields.get(b) ?? net.fields.get(stemOf(b, 'en'))
  if (!mine || !theirs) return false
  let opposed = false
  for (const field of mine) {
    if (theirs.has(field)) return false
    opposed ||= theirs.has(-field)
  }
  return opposed
}

const DERIVED = /(?:ly|[ts]ion|al|ing|ed|ness|ity|ance|ence)s?$/

/** Whether two lemmas, or two words that stand for one ("increase", "increased"), are listed as opposites, however they are spelled. */
function areAntonyms(net: WordNet, a: string, b: string): boolean {
  if (net.antonyms.get(a)?.has(b) || areOpposed(net, a, b)) return true
  if (isPrefixed(a, b) || isPrefixed(b, a)) return true
  const [first, second] = [positiveOf(net, a), positiveOf(net, b)]
  if (first !== a || second !== b) {
    return net.antonyms.get(first)?.has(second) === true || areOpposed(net, first, second)
  }
  // "suspiciously" as "suspicious", and nouns made of verbs, which share a stem with them: "construction", "demolition".
  if (!DERIVED.test(a) || !DERIVED.test(b)) return false
  const [one, other] = [stemOf(a.replace(/ly$/, ''), 'en'), stemOf(b.replace(/ly$/, ''), 'en')]
  return one !== other && net.antonyms.get(one)?.has(other) === true
}

// Alignment and several checks ask for the same words: answers are remembered up to this many.
const REMEMBERED = 50_000
const relations = new Map<string, WordRelation | null>()

/**
 * How two lemmas stand to one another in WordNet 3.1, or null when they are unknown or unrelated. The word list is read
 * at first use (about 0.1 s). Source: Princeton University, WordNet 3.1; see NOTICE.
 */
export function relationBetween(a: string, b: string): WordRelation | null {
  const key = `${a} ${b}`
  let relation = relations.get(key)
  if (relation === undefined) {
    if (relations.size >= REMEMBERED) relations.clear()
    relation = findRelation(a, b)
    relations.set(key, relation)
  }
  return relation
}

function findRelation(a: string, b: string): WordRelation | null {
  wordnet ??= load()
  if (a === b) return wordnet.senses.has(a) ? 'synonym' : null
  if (areAntonyms(wordnet, a, b)) return 'antonym'
  const mine = wordnet.senses.get(a)
  const other = wordnet.senses.get(b)
  if (!mine || !other) return null
  const theirs = new Set(other)
  if (meet(mine, theirs)) return 'synonym'
  const nearMine = mine.flatMap((synset) => wordnet!.similar[synset] ?? [])
  const nearTheirs = new Set(other.flatMap((synset) => wordnet!.similar[synset] ?? []))
  if (meet(nearMine, theirs) || meet(mine, nearTheirs)) return 'synonym'
  if (isOpposed(wordnet, mine, theirs)) return 'antonym'
  const aboveMine = ancestors(wordnet, mine)
  if (meet(aboveMine, theirs)) return 'broader'
  const aboveTheirs = ancestors(wordnet, other)
  if (meet(mine, aboveTheirs)) return 'narrower'
  if (meet(nearMine, nearTheirs)) return 'sibling'
  const parentsOfMine = mine.flatMap((synset) => wordnet!.parents[synset] ?? [])
  const parentsOfTheirs = new Set(other.flatMap((synset) => wordnet!.parents[synset] ?? []))
  return meet(parentsOfMine, parentsOfTheirs) ? 'sibling' : null
}

/** How many steps up from one lemma another, broader one is in WordNet, 1–3; null where it is not above it. */
export function stepsUp(lemma: string, broader: string): number | null {
  wordnet ??= load()
  const theirs = new Set(wordnet.senses.get(broader) ?? [])
  let level = wordnet.senses.get(lemma) ?? []
  for (let step = 1; step <= STEPS_UP; step++) {
    level = level.flatMap((synset) => wordnet!.parents[synset] ?? [])
    if (meet(level, theirs)) return step
  }
  return null
}

/** Whether two lemmas share a sense or stand for adjectives alike in one: `relationBetween` without the rest, and faster. */
export function areSynonyms(a: string, b: string): boolean {
  wordnet ??= load()
  const { senses, similar } = wordnet
  const mine = senses.get(a)
  const theirs = senses.get(b)
  if (!mine || !theirs) return false
  const share = (left: readonly number[], right: readonly number[]) => left.some((synset) => right.includes(synset))
  return (
    share(mine, theirs) ||
    mine.some((synset) => share(similar[synset] ?? [], theirs)) ||
    theirs.some((synset) => share(similar[synset] ?? [], mine))
  )
}

/** Whether a word has listed opposites, so that it is worth looking for one. */
export function hasOpposites(lemma: string): boolean {
  wordnet ??= load()
  const stem = stemOf(lemma, 'en')
  return (
    wordnet.antonyms.has(lemma) ||
    wordnet.antonyms.has(stem) ||
    wordnet.fields.has(lemma) ||
    wordnet.fields.has(stem) ||
    NEGATIVE_PREFIX.test(lemma) ||
    positiveOf(wordnet, lemma) !== lemma
  )
}

/** Whether two words are listed as opposites; a verb with its particle is joined by a hyphen (slow-down). */
export function areOpposites(a: string, b: string): boolean {
  wordnet ??= load()
  return a !== b && areAntonyms(wordnet, a, b)
}

/**
 * Whether WordNet knows a word as an ordinary one too, not only as a name: department and bush, but not France. The plural
 * of one is one, which the tagger leaves as it is where a capital made it a name ("Investigators said").
 */
export function isOrdinaryWord(word: string): boolean {
  wordnet ??= load()
  const net = wordnet
  const isOrdinary = (lemma: string) =>
    (net.senses.get(lemma) ?? []).some(
      (synset) => (net.parents[synset]?.length ?? 0) > 0 || (net.similar[synset]?.length ?? 0) > 0,
    )
  return isOrdinary(word) || (/[^s]s$/.test(word) && word.length > SHORTEST_PLURAL && isOrdinary(word.slice(0, -1)))
}
