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

/** What the references of a text add to it: their alignment, the edits voted, how far they carry it. */
function withReferences(rendering: AnalysedText, texts: readonly string[]) {
  const references = texts.map((text, index) => alignReference(rendering, text, index))
  return {
    references,
    edits: findEdits(rendering, references),
    support: supportOf(rendering, references),
    consensus: consensusOf(references),
  }
}

/** Prepares the texts of a pair for the checks: analysed, aligned with each reference, edits voted. Pure. */
export function alignPair(texts: TextsToAlign): AlignedPair {
  const rendering = analyse(texts.rendering, texts.renderingLanguage)
  return {
    original: analyse(texts.original, texts.originalLanguage),
    rendering,
    ...withReferences(rendering, texts.references),
    quoteType: texts.quoteType,
  }
}

/**
 * The same two texts with their roles exchanged: the statement stands in the place of the rendering, the rendering in that
 * of the statement, and translations of the rendering into the statement's language, normalised, are the references.
 */
export function turnPair(
  { original, rendering, quoteType }: AlignedPair,
  backTranslations: readonly string[],
): AlignedPair {
  return { original: rendering, rendering: original, ...withReferences(original, backTranslations), quoteType }
}
