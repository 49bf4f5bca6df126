import { relationBetween } from '../language/wordnet.ts'
import type { QuoteType } from '../model/pair.ts'
import { align, type Variants } from './align.ts'
import type { AlignedPair, AlignedReference, AnalysedText, Word } from './aligned-pair.ts'
import { analyse } from './analyse.ts'
import { consensusOf, findEdits, supportOf } from './edits.ts'

/** Normalised texts and base language subtags; the references are in the rendering's language. */
export interface TextsToAlign {
  readonly original: string
  readonly originalLanguage: string
  readonly rendering: string
  readonly renderingLanguage: string
  readonly references: readonly string[]
  readonly quoteType: QuoteType
}

const SAME_CLASS = new Set(['NOUN', 'VERB', 'ADJ', 'ADV'])
const synonyms: Variants = (a: Word, b: Word) =>
  a.pos === b.pos && SAME_CLASS.has(a.pos ?? '') && relationBetween(a.stem, b.stem) === 'synonym'

function alignReference(rendering: AnalysedText, text: string, index: number): AlignedReference {
  const analysed = analyse(text, rendering.language)
  const variants = rendering.language === 'en' ? synonyms : undefined
  const { links, leftToRight, rightToLeft } = align(rendering, analysed, variants)
  return { ...analysed, index, links, toReference: leftToRight, toRendering: rightToLeft }
}

/** Prepares the texts of a pair for the checks: analysed, aligned with each reference, edits voted. Pure. */
export function alignPair(texts: TextsToAlign): AlignedPair {
  const rendering = analyse(texts.rendering, texts.renderingLanguage)
  const references = texts.references.map((text, index) => alignReference(rendering, text, index))
  return {
    original: analyse(texts.original, texts.originalLanguage),
    rendering,
    references,
    edits: findEdits(rendering, references),
    support: supportOf(rendering, references),
    consensus: consensusOf(references),
    quoteType: texts.quoteType,
  }
}
