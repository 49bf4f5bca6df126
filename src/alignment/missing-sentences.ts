import type { Span } from '../model/span.ts'
import { isAcronym } from './acronyms.ts'
import type { AnalysedText } from './aligned-pair.ts'
import { READABLE } from './name-runs.ts'
import { indexNames, supportIn } from './name-support.ts'
import { pairSentences } from './sentence-pairs.ts'

/** A sentence of a text that its translation lacks. */
export interface MissingSentence extends Span {
  /** Where it belongs in the translation: from the end of the sentence before to the start of the one after. */
  readonly before: number
  readonly after: number
  /** How sure, 0–1. */
  readonly confidence: number
  /** It stands before the first or after the last sentence that the translation has. */
  readonly edge: boolean
}

// A sentence shorter than this may have been drawn into its neighbour.
const SHORTEST_WORDS = 4
// What the evidence is worth against the doubt, in units of the logarithm of lengths; fitted by hand on news sentences
// of ten languages, put together and with one taken out.
const LENGTH = 5
const LONE_ANCHOR = 1.5
const SHARED_ANCHOR = 2
const DOUBT = 1.6
// A name that sounds like none of the translation's may have been translated (the Centre Party).
const LONE_NAME = 0.4
const CERTAIN_NAME = 0.9
const OTHER_NAME = 0.65
const MOST_ANCHORS = 3
// Evidence below this is not worth telling.
const LEAST = -1.5

const WEIGHTS: readonly (readonly [RegExp, number])[] = [
  [/\p{Script=Han}/gu, 1.8],
  [/[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu, 0.9],
]

/** Length in letters of an alphabet: a character of another kind of script says more. */
function lengthOf(text: string): number {
  let length = text.length
  for (const [script, more] of WEIGHTS) length += (text.match(script)?.length ?? 0) * more
  return length
}

/** By sentence how many of its other names the translation has, and how many it has not. */
function namesOf(text: AnalysedText, translation: AnalysedText): { shared: number; lone: number }[] {
  const counts = text.sentences.map(() => ({ shared: 0, lone: 0 }))
  const { mentions, trust } = indexNames(text)
  if (trust < READABLE) return counts
  for (const { place, doubtful, first, last } of mentions) {
    const count = counts[text.words[first]!.sentence]
    if (place !== undefined || doubtful || !count) continue
    const { likeness } = supportIn(text, last, translation)
    if (likeness >= CERTAIN_NAME) count.shared++
    else if (likeness < OTHER_NAME) count.lone++
  }
  return counts
}

/** By sentence what stays the same in another language: numbers, known places and organisations, acronyms. */
function anchorsOf(text: AnalysedText): Set<string>[] {
  const anchors = text.sentences.map(() => new Set<string>())
  for (const { place, first } of indexNames(text).mentions) {
    if (place !== undefined) anchors[text.words[first]!.sentence]?.add(place)
  }
  for (const word of text.words) {
    const digits = word.kind === 'number' ? word.text.replace(/[^0-9]/g, '') : ''
    if (digits.length > 1) anchors[word.sentence]?.add(digits)
    else if (word.kind === 'word' && isAcronym(word.text)) anchors[word.sentence]?.add(word.text)
  }
  return anchors
}

/**
 * Sentences of a text that its translation lacks, judged without understanding either: several sentences pair up with
 * fewer, the lengths agree better without one of them, and the numbers, places and acronyms in it are nowhere in the
 * translation.
 */
export function missingSentences(text: AnalysedText, translation: AnalysedText): MissingSentence[] {
  const { sentences } = text
  if (sentences.length < 2 || translation.sentences.length === 0) return []
  const anchors = anchorsOf(text)
  const theirs = new Set(anchorsOf(translation).flatMap((set) => [...set]))
  const names = namesOf(text, translation)
  const words = new Array<number>(sentences.length).fill(0)
  for (const word of text.words) if (word.kind !== 'punctuation') words[word.sentence]!++
  const lengths = sentences.map(({ start, end }) => lengthOf(text.text.slice(start, end)))
  const other = translation.sentences.map(({ start, end }) => lengthOf(translation.text.slice(start, end)))

  const evidenceFor = (i: number, mine: number, found: number): number => {
    if (words[i]! < SHORTEST_WORDS) return Number.NEGATIVE_INFINITY
    const gain = Math.abs(Math.log(mine / found)) - Math.abs(Math.log((mine - lengths[i]!) / found))
    const shared = [...anchors[i]!].filter((anchor) => theirs.has(anchor)).length
    const lone = anchors[i]!.size - shared
    return (
      LENGTH * gain +
      LONE_ANCHOR * Math.min(MOST_ANCHORS, lone + LONE_NAME * names[i]!.lone) -
      SHARED_ANCHOR * Math.min(MOST_ANCHORS, shared + names[i]!.shared) -
      DOUBT
    )
  }
  return stretches(text, translation).flatMap(({ left, right }) => {
    const kept = Array.from({ length: left[1] - left[0] }, (_, k) => left[0] + k)
    const found = sum(other.slice(right[0], right[1]))
    const missing: MissingSentence[] = []
    while (kept.length > 1) {
      const mine = sum(kept.map((i) => lengths[i]!))
      const best = kept.reduce((a, b) => (evidenceFor(b, mine, found) > evidenceFor(a, mine, found) ? b : a))
      const evidence = evidenceFor(best, mine, found)
      if (evidence < LEAST) break
      kept.splice(kept.indexOf(best), 1)
      missing.push({
        ...sentences[best]!,
        ...placeOf(translation, right, best <= kept[0]!, best >= kept.at(-1)!),
        confidence: 1 / (1 + Math.exp(-evidence)),
        edge: best === 0 || best === sentences.length - 1,
      })
    }
    return missing
  })
}

interface Stretch {
  readonly left: readonly [number, number]
  readonly right: readonly [number, number]
}

/** Stretches of sentences that pair up; sentences without a partner belong to the stretch after them, or to the last. */
function stretches(text: AnalysedText, translation: AnalysedText): Stretch[] {
  const pairs = pairSentences(text, translation)
  return pairs.map(({ left, right }, k) => ({
    left: [pairs[k - 1]?.left[1] ?? 0, k === pairs.length - 1 ? text.sentences.length : left[1]],
    right,
  }))
}

/** Where a missing sentence belongs: before, after or inside the sentences of the translation that its stretch has. */
function placeOf({ sentences, text }: AnalysedText, right: Stretch['right'], opens: boolean, closes: boolean) {
  const first = sentences[right[0]]!
  const last = sentences[right[1] - 1]!
  if (opens) return { before: sentences[right[0] - 1]?.end ?? 0, after: first.start }
  if (closes) return { before: last.end, after: sentences[right[1]]?.start ?? text.length }
  return { before: first.start, after: last.end }
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 1)
