import { readFileSync } from 'node:fs'

/** How one English word stands to another by WordNet; `broader`: the second word is a broader term for the first. */
export type WordRelation = 'synonym' | 'antonym' | 'broader' | 'narrower' | 'sibling'

interface WordNet {
  /** Synsets of a lemma, commonest sense first. */
  readonly senses: ReadonlyMap<string, readonly number[]>
  readonly parents: readonly (readonly number[])[]
  /** Synsets an adjective's sense is similar to. */
  readonly similar: readonly (readonly number[])[]
  readonly antonyms: ReadonlyMap<string, ReadonlySet<string>>
}

// Beyond three steps up everything is an entity.
const STEPS_UP = 3

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
  const add = (a: string, b: string) => antonyms.set(a, (antonyms.get(a) ?? new Set()).add(b))
  for (const pair of pairs.split('\n')) {
    const [a, b] = pair.split(' ') as [string, string]
    add(a, b)
    add(b, a)
  }
  return { senses, parents, similar, antonyms }
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

/**
 * How two lemmas stand to one another in WordNet 3.1, or null when they are unknown or unrelated. The word list is read
 * at first use (about 30 ms). Source: Princeton University, WordNet 3.1; see NOTICE.
 */
export function relationBetween(a: string, b: string): WordRelation | null {
  wordnet ??= load()
  if (wordnet.antonyms.get(a)?.has(b)) return 'antonym'
  const mine = wordnet.senses.get(a)
  const other = wordnet.senses.get(b)
  if (!mine || !other) return null
  const theirs = new Set(other)
  if (meet(mine, theirs)) return 'synonym'
  const nearMine = mine.flatMap((synset) => wordnet!.similar[synset] ?? [])
  const nearTheirs = new Set(other.flatMap((synset) => wordnet!.similar[synset] ?? []))
  if (meet(nearMine, theirs) || meet(mine, nearTheirs)) return 'synonym'
  const aboveMine = ancestors(wordnet, mine)
  if (meet(aboveMine, theirs)) return 'broader'
  const aboveTheirs = ancestors(wordnet, other)
  if (meet(mine, aboveTheirs)) return 'narrower'
  if (meet(nearMine, nearTheirs)) return 'sibling'
  const parentsOfMine = mine.flatMap((synset) => wordnet!.parents[synset] ?? [])
  const parentsOfTheirs = new Set(other.flatMap((synset) => wordnet!.parents[synset] ?? []))
  return meet(parentsOfMine, parentsOfTheirs) ? 'sibling' : null
}

/** Every antonym WordNet gives for a lemma. */
export function antonymsOf(lemma: string): ReadonlySet<string> {
  wordnet ??= load()
  return wordnet.antonyms.get(lemma) ?? new Set()
}

/** Whether WordNet knows a lemma as an ordinary word too, not only as a name: department and bush, but not France. */
export function isOrdinaryWord(lemma: string): boolean {
  wordnet ??= load()
  const net = wordnet
  return (net.senses.get(lemma) ?? []).some(
    (synset) => (net.parents[synset]?.length ?? 0) > 0 || (net.similar[synset]?.length ?? 0) > 0,
  )
}
