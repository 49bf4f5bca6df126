import type { Detection, LanguageGuess, LanguageSegment } from '../model/language.ts'
import type { Span } from '../model/span.ts'
import { splitSentences } from '../text/sentences.ts'
import { detect } from './detect.ts'
import { readsAtAGlance } from './detection/glance.ts'
import { alikeTo } from './detection/weigh.ts'
import { baseOf, sameLanguage } from './tag.ts'

/** What is looked at of a text, in UTF-16 code units, and the passages of it that are read one by one. */
const SAMPLE = 10_000
const MOST_PASSAGES = 60
/** Fewer letters may be a name, a title or a loanword, whatever the quotation marks. */
const LEAST_LETTERS = 20
/** Words of a name are mostly written large; a sentence has some that are not. */
const LEAST_SMALL_WORDS = 3
/** A passage is in another language only where that is about certain, and the text's own language out of question. */
const SURE = 0.9
const POSSIBLE = 0.03

const QUOTATION = /«[^«»]+»|“[^“”]+”|„[^„“”]+[“”]|"[^"\n]+"|‹[^‹›]+›|「[^「」]+」|『[^『』]+』/gu
const LETTER = /\p{L}/gu
const SMALL_WORD = /(?<![\p{L}\p{M}])[\p{Ll}\p{Lo}][\p{L}\p{M}'’]*/gu
/** What stands before a quoted passage. French leaves a space after its mark. */
const OPENING = /[«“„"‹「『]\s?$/u
const EDGE = /[\s\p{Pi}\p{Pf}"„「」『』]/u

/** What ends a quotation belongs to none of the two passages. */
const STOP = /[,.;:!?)\]]/

const lettersOf = (text: string): number => text.match(LETTER)?.length ?? 0

/** Whether a passage stands in quotation marks. */
export const isQuoted = (text: string, { start }: Span): boolean =>
  OPENING.test(text.slice(Math.max(0, start - 2), start))

/** A span without the spaces and quotation marks at its ends. */
function trimmed(text: string, { start, end }: Span): Span {
  let from = start
  let to = end
  while (from < to && (EDGE.test(text[from]!) || STOP.test(text[from]!))) from++
  while (to > from && EDGE.test(text[to - 1]!)) to--
  return { start: from, end: to }
}

/** The quotations of a text, and its sentences between them, in order. */
function passagesOf(text: string, language: string): Span[] {
  const passages: Span[] = []
  const between = (from: number, to: number) => {
    const part = text.slice(from, to)
    if (lettersOf(part) === 0) return
    for (const { start, end } of splitSentences(part, language, [])) {
      passages.push(trimmed(text, { start: from + start, end: from + end }))
    }
  }
  let at = 0
  for (const { 0: quotation, index } of text.matchAll(QUOTATION)) {
    between(at, index)
    passages.push(trimmed(text, { start: index, end: index + quotation.length }))
    at = index + quotation.length
  }
  between(at, text.length)
  return passages.filter(({ start, end }) => end > start).slice(0, MOST_PASSAGES)
}

/** The language of a passage where it is certainly not the text's own; null where it may be, and for names. */
function foreignLanguage(passage: string, own: string): LanguageGuess | null {
  if (lettersOf(passage) < LEAST_LETTERS || readsAtAGlance(passage, own)) return null
  const { tag, confidence, candidates } = detect(passage)
  if (confidence < SURE || sameLanguage(tag, own) || alikeTo(baseOf(own)).includes(baseOf(tag))) return null
  if (candidates.some((other) => other.confidence >= POSSIBLE && sameLanguage(other.tag, own))) return null
  // Scripts without spaces have no small words to count, and their letters tell enough.
  const spaced = passage.trim().includes(' ')
  return spaced && (passage.match(SMALL_WORD)?.length ?? 0) < LEAST_SMALL_WORDS ? null : { tag, confidence }
}

/** The passages of a text that are certainly in another language than the one it is taken to be in. */
export function foreignPassages(text: string, own: string): LanguageSegment[] {
  const sample = text.slice(0, SAMPLE)
  return own === 'und'
    ? []
    : passagesOf(sample, baseOf(own)).flatMap((passage) => {
        const foreign = foreignLanguage(sample.slice(passage.start, passage.end), own)
        return foreign ? [{ ...passage, tag: foreign.tag, confidence: foreign.confidence }] : []
      })
}

/**
 * The language of a text, with the passages where it changes: quotations and sentences that are certainly in another
 * language than the rest. A change in the middle of a sentence without quotation marks is not seen. Never throws. Linear
 * in the first 10,000 code units; the rest is not read.
 */
export function detectSegments(text: string): Detection {
  const whole = detect(text)
  const sample = text.slice(0, SAMPLE)
  const passages = whole.tag === 'und' && whole.candidates.length === 0 ? [] : passagesOf(sample, baseOf(whole.tag))
  if (passages.length < 2) return whole
  // A long quotation must not decide for the whole: the text's own language is that of most of its passages.
  const own = ownLanguage(sample, passages, whole)
  if (own.tag === 'und') return whole
  const segments: LanguageSegment[] = []
  for (const passage of passages) {
    const { tag, confidence } = foreignLanguage(sample.slice(passage.start, passage.end), own.tag) ?? own
    const last = segments.at(-1)
    if (last?.tag === tag) segments[segments.length - 1] = { ...last, end: passage.end }
    else segments.push({ ...passage, tag, confidence })
  }
  if (segments.length < 2) return whole
  const candidates = whole.tag === own.tag ? whole.candidates : own.candidates
  return { ...own, candidates, segments }
}

/** The language of the passages outside quotation marks, or of the whole where they are too short to tell. */
function ownLanguage(text: string, passages: readonly Span[], whole: Detection): Detection {
  const outside = passages.filter((span) => !isQuoted(text, span)).map(({ start, end }) => text.slice(start, end))
  const own = detect(outside.join('\n'))
  return own.confidence >= SURE ? own : whole
}
