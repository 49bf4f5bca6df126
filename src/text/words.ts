import type { Span } from '../model/span.ts'

/** One word, number or punctuation mark of a text. */
export interface Token extends Span {
  readonly text: string
  readonly kind: 'word' | 'number' | 'punctuation'
}

// Letters with their marks, joined by apostrophes, middle dots and single hyphens inside; digits with separators inside.
const TOKEN =
  /(?<number>\p{Nd}+(?:[.,'’٬٫\u00a0\u202f]\p{Nd}+)*)|(?<word>[\p{L}\p{M}\p{No}\p{Nl}]+(?:['’·\u200c\u00ad][\p{L}\p{M}]+)*)|(?<mark>[^\s\p{L}\p{M}\p{N}\p{C}])/gu

const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u

const segmenters = new Map<string, Intl.Segmenter>()
function wordSegmenter(language: string): Intl.Segmenter {
  let segmenter = segmenters.get(language)
  if (!segmenter) {
    segmenter = new Intl.Segmenter(language === 'und' ? 'en' : language, { granularity: 'word' })
    segmenters.set(language, segmenter)
  }
  return segmenter
}

/**
 * Cuts a text into words, numbers and punctuation marks, in order. Scripts written without spaces (Han, kana, Thai …)
 * are cut by ICU's dictionary. A letter directly followed by digits ("G20") makes two tokens.
 */
export function tokenize(text: string, language: string): Token[] {
  const tokens: Token[] = []
  for (const match of text.matchAll(TOKEN)) {
    const piece = match[0]
    const start = match.index
    const kind = match.groups?.number ? 'number' : match.groups?.word ? 'word' : 'punctuation'
    if (kind === 'word' && UNSPACED.test(piece)) {
      for (const part of wordSegmenter(language).segment(piece)) {
        tokens.push({
          start: start + part.index,
          end: start + part.index + part.segment.length,
          text: part.segment,
          kind,
        })
      }
    } else tokens.push({ start, end: start + piece.length, text: piece, kind })
  }
  return tokens
}
