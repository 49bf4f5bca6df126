import { isOrdinaryWord } from '../language/wordnet.ts'
import type { AlignedPair, AlignedReference, AnalysedText } from './aligned-pair.ts'
import { supportIn } from './name-support.ts'
import type { NameMention } from './names.ts'
import { withoutArticle } from './transliterate.ts'

/** Words of a text, by index. */
export type Words = readonly number[]

// Spellings of one name in one language are this much alike, measured on renderings by several engines.
export const SAME = 0.8
// Two languages spell a name less alike.
export const SAME_ACROSS = 0.72
// Without references a name speaks only when the statement's script lets itself be read.
export const READABLE = 0.65

export const mean = (values: readonly number[]): number =>
  values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length

/** Whether a word of a name counts: not the "of" and hyphens inside. */
export const counts = (text: AnalysedText, i: number): boolean =>
  text.words[i]!.kind === 'word' && text.words[i]!.content

/**
 * The words of a mention that pass the test, in runs; words that do not count may stand inside a run. The words of a
 * known place stand or fall together: by those that are no ordinary words (Baltic, not Sea), or by all.
 */
export function runsOf(text: AnalysedText, mention: NameMention, fails: (word: number) => boolean): number[][] {
  const counted: number[] = []
  for (let i = mention.first; i <= mention.last; i++) if (counts(text, i)) counted.push(i)
  if (mention.place !== undefined && counted.length > 1) {
    const telling = counted.filter((i) => !isOrdinaryHere(text, i))
    const failed = telling.length > 0 ? telling.every(fails) : counted.some(fails)
    return failed ? [counted] : []
  }
  const runs: number[][] = []
  let run: number[] = []
  for (const i of counted) {
    if (fails(i)) run.push(i)
    else if (run.length > 0) {
      runs.push(run)
      run = []
    }
  }
  if (run.length > 0) runs.push(run)
  return runs
}

/** Whether a name is several words with a capital in a row, as those of people are, without small words between. */
export function isFullName(text: AnalysedText, { first, last }: NameMention): boolean {
  if (last === first) return false
  for (let i = first; i <= last; i++) {
    const word = text.words[i]!
    if (!counts(text, i) || word.text.length < 2 || (i > first && withoutArticle(word.text) !== word.text)) return false
  }
  return true
}

/** The longest of some words: the one that says most. */
export const longestOf = (text: AnalysedText, words: Words): number =>
  words.reduce((a, b) => (text.words[b]!.text.length > text.words[a]!.text.length ? b : a))

/** Whether a reference has a word of a name of another text in the same language. */
export const isShared = (text: AnalysedText, i: number, reference: AnalysedText): boolean =>
  text === reference || supportIn(text, i, reference).likeness >= SAME

/**
 * Whether a word of a name is also an ordinary word: written in lower case by a text in the same language, or, in
 * English, known to the dictionary. Such a word is paraphrased as others are (Ministry, Department).
 */
export function isOrdinary(pair: AlignedPair, text: AnalysedText, i: number): boolean {
  if (isOrdinaryHere(text, i)) return true
  const { norm } = text.words[i]!
  return [pair.rendering, ...pair.references].some((other) => lowerCaseOf(other).has(norm))
}

/**
 * Which share of a name some of its words are: half for Donald of Donald Trump, but all for Keith Brown of Minister Keith
 * Brown, whose title is a word like others.
 */
export function shareOfName(pair: AlignedPair, text: AnalysedText, mention: NameMention, words: Words): number {
  let counted = 0
  for (let i = mention.first; i <= mention.last; i++) {
    if (counts(text, i) && (words.includes(i) || !isOrdinary(pair, text, i))) counted++
  }
  return words.length / counted
}

const lowerCase = new WeakMap<AnalysedText['words'], ReadonlySet<string>>()

/** Norms of the words that a text writes in lower case. Gathered once a text. */
function lowerCaseOf(text: AnalysedText): ReadonlySet<string> {
  let norms = lowerCase.get(text.words)
  if (!norms) {
    const written = text.words.filter((word) => word.text === word.text.toLowerCase())
    norms = new Set(written.filter((word) => word.text !== word.text.toUpperCase()).map((word) => word.norm))
    lowerCase.set(text.words, norms)
  }
  return norms
}

function isOrdinaryHere(text: AnalysedText, i: number): boolean {
  const { stem, root } = text.words[i]!
  return text.language === 'en' && (isOrdinaryWord(stem) || isOrdinaryWord(root))
}

/** The words of the rendering between which a stretch of a reference belongs, −1 at an end of the text. */
export function gapInRendering(reference: AlignedReference, words: Words): readonly [number, number] {
  return gap(reference.toRendering, words)
}

/** The words of a reference between which a stretch of the rendering belongs, −1 at an end of the text. */
export function gapInReference(reference: AlignedReference, words: Words): readonly [number, number] {
  return gap(reference.toReference, words)
}

function gap(links: Int32Array, words: Words): readonly [number, number] {
  let left = words[0]! - 1
  while (left >= 0 && links[left]! < 0) left--
  let right = words.at(-1)! + 1
  while (right < links.length && links[right]! < 0) right++
  return [links[left] ?? -1, links[right] ?? -1]
}
