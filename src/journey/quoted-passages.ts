import { languagesDisagree } from '../language/resolve.ts'
import { foreignPassages, isQuoted } from '../language/segments.ts'
import { sameLanguage } from '../language/tag.ts'
import type { Span } from '../model/span.ts'
import type { Languages } from './read-references.ts'

/** Normalised texts of a comparison. */
export interface Compared {
  readonly original: string
  readonly rendering: string
  /** References and back-translations alike. */
  readonly references: readonly string[]
}

/** The same texts without what stands in both in the same words, and what else of the statement needs no translation. */
export interface WithoutCopied extends Compared {
  /** Passages of the rendering that were blanked; the texts keep their length, so that every place stays what it was. */
  readonly copied: readonly Span[]
  /** Passages of the statement in the rendering's own language that the rendering has in other words. */
  readonly passages: readonly Span[]
}

const WORD = /[\p{L}\p{M}\p{N}]+/gu
// Between words, where no letter can be.
const GAP = '\u0000'

/** A text as its words alone, with the place of each of them, so that a passage is found whatever its marks. */
function wordsOf(text: string) {
  let line = GAP
  const places = new Map<number, Span>()
  for (const { 0: word, index } of text.matchAll(WORD)) {
    places.set(line.length, { start: index, end: index + word.length })
    line += word.toLowerCase() + GAP
  }
  return { line, places }
}

/** Where a text has the words of a passage, the first place after `from`, or null. */
function findIn({ line, places }: ReturnType<typeof wordsOf>, passage: string, from: number) {
  const wanted = wordsOf(passage).line
  if (wanted === GAP) return null
  const at = line.indexOf(wanted, from)
  if (at < 0) return null
  const first = places.get(at + 1)!
  const last = places.get(line.lastIndexOf(GAP, at + wanted.length - 2) + 1)!
  return { span: { start: first.start, end: last.end }, after: at + wanted.length - 1 }
}

const blank = (text: string, spans: readonly Span[]): string =>
  spans.reduce((rest, { start, end }) => rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end), text)

/** A passage from its first to its last word: the marks at its ends belong to the sentence that it is part of. */
function fromWordToWord(text: string, { start, end }: Span): Span {
  const words = [...text.slice(start, end).matchAll(WORD)]
  const last = words.at(-1)
  return last ? { start: start + words[0]!.index, end: start + last.index + last[0].length } : { start, end }
}

/** The passages of a statement that certainly stand in the rendering's own language. */
function passagesIn(statement: string, { original, rendering }: Languages): Span[] {
  if (rendering.tag === 'und' || sameLanguage(original.tag, rendering.tag)) return []
  const found = foreignPassages(statement, original.tag).filter(({ tag }) => sameLanguage(tag, rendering.tag))
  // Where the statement is said to be in another language than it reads, only quotation marks tell a passage from a slip.
  const certain = languagesDisagree(original) ? found.filter((span) => isQuoted(statement, span)) : found
  return certain.map((span) => fromWordToWord(statement, span))
}

/**
 * A statement that quotes the rendering's language has nothing translated there: what is copied in the same words is taken
 * out of all texts before they are compared, and what is worded otherwise is known to be in that language. Linear; only the passages
 * that `foreignPassages` looks at are seen: some thirty quotations, in the first 10,000 code units.
 */
export function withoutCopied(texts: Compared, languages: Languages): WithoutCopied {
  const passages = passagesIn(texts.original, languages)
  if (passages.length === 0) return { ...texts, copied: [], passages }
  const others = [texts.rendering, ...texts.references].map((text) => ({ text, words: wordsOf(text), from: 0 }))
  const blanks = others.map((): Span[] => [])
  const copied: Span[] = []
  const reworded: Span[] = []
  for (const passage of passages) {
    const wording = texts.original.slice(passage.start, passage.end)
    const places = others.map(({ words, from }) => findIn(words, wording, from))
    // A reference that words it otherwise would miss in the rendering what was taken out of it.
    if (places.some((place) => place === null)) {
      reworded.push(passage)
      continue
    }
    copied.push(passage)
    places.forEach((place, k) => {
      blanks[k]!.push(place!.span)
      others[k]!.from = place!.after
    })
  }
  const [rendering, ...references] = others.map(({ text }, k) => blank(text, blanks[k]!))
  return {
    original: blank(texts.original, copied),
    rendering: rendering!,
    references,
    copied: blanks[0]!,
    passages: reworded,
  }
}
