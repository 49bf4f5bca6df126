import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Word } from '../src/alignment/aligned-pair.ts'
import { analyse } from '../src/alignment/analyse.ts'
import { gapsOf } from '../src/language/missing-word.ts'
import { normalise } from '../src/text/normalise.ts'

/*
 * Learns what English looks like where a word is missing: takes words out of translations and fits a logistic model to
 * tell those gaps from all others. Usage: npx tsx bench/fit-missing-words.ts DATA [--part N/M OUT] — a part leaves out
 * the items whose number is N modulo M, so that a held-out measurement is possible.
 */
const [data = '', , part = '', out = 'src/language/lexicon/missing-word.txt'] = process.argv.slice(2)
const [rest = -1, of = 1] = part ? part.split('/').map(Number) : []

const EPOCHS = 12
const RATE = 0.08
// Weights below this are noise of one sentence; shrinking each step keeps rare contexts near 0.
const SHRINK = 4e-4
const LEAST = 0.12
// Words taken from each sentence, each time one.
const REMOVALS = 12
// A context counts when it is met in this many different items, so that nothing is learnt by heart.
const FEWEST_ITEMS = 10

interface Item {
  readonly id: number
  readonly human: string
  readonly mt: Readonly<Record<string, string>>
}

let seed = 7
/** A number below `limit`, the same in every run. */
function random(limit: number): number {
  seed = (seed * 48_271) % 2_147_483_647
  return Math.floor((seed / 2_147_483_647) * limit)
}

/** First and last word of a stretch to take out: a word of content, a pronoun, or a prepositional phrase. */
function stretch(words: readonly Word[]): [number, number] | null {
  const first = random(words.length)
  const word = words[first]!
  if (word.kind === 'punctuation') return null
  if (word.pos === 'ADP') {
    let last = first + 1
    while (words[last] && ['DET', 'ADJ', 'NUM', 'PRON', 'ADV'].includes(words[last]!.pos ?? '')) last++
    while (words[last + 1] && ['NOUN', 'PROPN'].includes(words[last + 1]!.pos ?? '')) last++
    return words[last] && ['NOUN', 'PROPN'].includes(words[last]!.pos ?? '') ? [first, last] : null
  }
  // A noun phrase goes as a whole half of the time: subjects do.
  if (word.pos === 'DET' || word.pos === 'PROPN') {
    let last = first
    while (words[last + 1] && ['ADJ', 'NOUN', 'PROPN'].includes(words[last + 1]!.pos ?? '')) last++
    return [first, last]
  }
  return ['NOUN', 'VERB', 'ADJ', 'ADV', 'PRON', 'AUX'].includes(word.pos ?? '') ? [first, first] : null
}

const rows: { readonly item: number; readonly features: readonly string[]; readonly missing: boolean }[] = []
function learn(item: number, text: string, place: number | null): void {
  const { words } = analyse(text, 'en')
  const { at, features } = gapsOf(words)
  at.forEach((index, k) => {
    const start = words[index]?.start ?? text.length
    const before = words[index - 1]?.end ?? 0
    const missing = place !== null && before <= place && place <= start
    // Of the intact gaps of a damaged sentence those beside the hole teach least and are left out.
    if (place === null || missing) rows.push({ item, features: features[k]!, missing })
  })
}

const items = readFileSync(join(data, 'items.jsonl'), 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => JSON.parse(line) as Item)
for (const item of items) {
  if (part && item.id % of === rest) continue
  for (const raw of [item.human, ...Object.values(item.mt)]) {
    const text = normalise(raw).text
    const { words } = analyse(text, 'en')
    learn(item.id, text, null)
    for (let k = 0; k < REMOVALS; k++) {
      const cut = stretch(words)
      if (!cut) continue
      const [first, last] = cut.map((i) => words[i]!) as [Word, Word]
      const head = text.slice(0, first.start).trimEnd()
      const tail = text.slice(last.end)
      learn(item.id, head ? head + tail : tail.trimStart(), head.length)
    }
  }
}

const occurrences = new Map<string, Set<number>>()
for (const { item, features } of rows) {
  for (const name of features) occurrences.set(name, (occurrences.get(name) ?? new Set()).add(item))
}
const isKnown = (name: string): boolean => occurrences.get(name)!.size >= FEWEST_ITEMS
const weights = new Map<string, number>([['', -3]])
for (let epoch = 0; epoch < EPOCHS; epoch++) {
  for (let k = 0; k < rows.length; k++) {
    const { features, missing } = rows[random(rows.length)]!
    let sum = weights.get('')!
    for (const name of features) sum += weights.get(name) ?? 0
    const error = (missing ? 1 : 0) - 1 / (1 + Math.exp(-sum))
    const rate = RATE / (1 + epoch)
    weights.set('', weights.get('')! + rate * error * 0.1)
    for (const name of features) {
      if (!isKnown(name)) continue
      const old = weights.get(name) ?? 0
      weights.set(name, old + rate * error - Math.sign(old) * Math.min(Math.abs(old), rate * SHRINK))
    }
  }
}
const kept = [...weights].filter(([name, weight]) => name === '' || Math.abs(weight) >= LEAST)
writeFileSync(out, kept.map(([name, weight]) => `${name}\t${Math.round(weight * 100)}\n`).join(''))
console.log(`${rows.length} gaps, ${kept.length} weights → ${out}`)
