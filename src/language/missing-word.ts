import { readFileSync } from 'node:fs'

/** What the model sees of a token. */
export interface TaggedWord {
  readonly text: string
  readonly norm: string
  readonly kind: 'word' | 'number' | 'punctuation'
  /** Universal Dependencies part of speech. */
  readonly pos?: string
  readonly sentence: number
}

// Closed-class words stand for themselves, all others for their part of speech.
const CLOSED = new Set(['DET', 'ADP', 'PRON', 'AUX', 'CCONJ', 'SCONJ', 'PART'])
const EDGE = '^'
// A sentence this short is a heading or a cry: anything may be missing.
const SHORTEST_SENTENCE = 4

let weights: ReadonlyMap<string, number> | undefined

function load(): ReadonlyMap<string, number> {
  const lines = readFileSync(new URL('./lexicon/missing-word.txt', import.meta.url), 'utf8').split('\n')
  return new Map(
    lines.filter(Boolean).map((line) => {
      const tab = line.indexOf('\t')
      return [line.slice(0, tab), Number(line.slice(tab + 1)) / 100]
    }),
  )
}

function verbForm(norm: string): string {
  if (norm.endsWith('ing')) return 'VING'
  if (norm.endsWith('ed')) return 'VED'
  return norm.endsWith('s') ? 'VS' : 'V'
}

/** "a hour", "an livelihood": the article does not fit the word after it, so one between them is gone. */
function isMisfit(norm: string, next: TaggedWord | undefined): boolean {
  if (next?.kind !== 'word') return false
  if (norm === 'an') return /^[bcdfgjkpqtvwyz]/.test(next.norm)
  return norm === 'a' && /^(?:[ai]|e(?!u)|o(?!n))/.test(next.norm) && next.text !== next.text.toUpperCase()
}

function tokenOf(word: TaggedWord, next: TaggedWord | undefined): string {
  if (word.kind === 'punctuation') return /["“”‘’'«»]/.test(word.text) ? '"' : word.text.slice(0, 1)
  if (isMisfit(word.norm, next)) return 'a!'
  const pos = word.pos ?? 'X'
  if (CLOSED.has(pos)) return word.norm
  if (pos === 'VERB') return verbForm(word.norm)
  if (pos === 'NOUN') return word.norm.endsWith('s') ? 'NS' : 'N'
  return pos
}

/** For each token, as the model sees it; quotation marks are left out, for they stand anywhere. */
export interface Gaps {
  /** Index among the words of the token after each gap; the number of words at the very end. */
  readonly at: readonly number[]
  readonly features: readonly (readonly string[])[]
}

/** Features of the gaps between the words of an English text, its edges included: what stands on either side. */
export function gapsOf(words: readonly TaggedWord[]): Gaps {
  const at: number[] = []
  const features: string[][] = []
  let from = 0
  while (from < words.length) {
    let to = from
    while (to < words.length && words[to]!.sentence === words[from]!.sentence) to++
    const kept: number[] = []
    for (let i = from; i < to; i++) if (!/^["“”«»]$/.test(words[i]!.text)) kept.push(i)
    if (kept.length >= SHORTEST_SENTENCE) {
      const tokens = kept.map((i, k) => tokenOf(words[i]!, words[kept[k + 1] ?? -1]))
      const token = (k: number) => tokens[k] ?? EDGE
      for (let k = 0; k <= tokens.length; k++) {
        const [b2, b1, a1, a2] = [token(k - 2), token(k - 1), token(k), token(k + 1)]
        at.push(kept[k] ?? to)
        features.push([
          `l ${b1}`,
          `r ${a1}`,
          `m ${b1} ${a1}`,
          `x ${b2} ${b1} ${a1}`,
          `y ${b1} ${a1} ${a2}`,
          `z ${b2} ${a1}`,
        ])
      }
    }
    from = to
  }
  return { at, features }
}

const SHARE_OF_NOTHING = -9

/**
 * How much it looks as if a word were missing before each word of an English text, as log-odds: about −4 for an ordinary
 * place, above 0 for "the of" or "want to the". Keyed by the index of the word after the gap. A logistic model over the
 * two words on either side, learnt from translations out of which words were taken (bench/fit-missing-words.ts).
 */
export function missingBefore(words: readonly TaggedWord[]): ReadonlyMap<number, number> {
  weights ??= load()
  const bias = weights.get('') ?? SHARE_OF_NOTHING
  const { at, features } = gapsOf(words)
  const found = new Map<number, number>()
  at.forEach((index, k) => {
    let sum = bias
    for (const name of features[k]!) sum += weights!.get(name) ?? 0
    found.set(index, sum)
  })
  return found
}
