import { relationBetween } from '../language/wordnet.ts'
import type { DirectedTerm } from '../model/glossary.ts'
import type { QuoteType } from '../model/pair.ts'
import type { Span } from '../model/span.ts'
import { align, type Variants } from './align.ts'
import type { AlignedPair, AlignedReference, AnalysedText, Word } from './aligned-pair.ts'
import { analyse } from './analyse.ts'
import { consensusOf, findEdits, supportOf } from './edits.ts'
import { withForeignParts } from './foreign-parts.ts'
import { placeTerms } from './term-places.ts'
import { supportOfTerms, withoutSupported, wordsInside } from './term-support.ts'
import type { UsedTerm } from './used-term.ts'

/** Normalised texts and base language subtags; the references are in the rendering's language. */
export interface TextsToAlign {
  readonly original: string
  readonly originalLanguage: string
  readonly rendering: string
  readonly renderingLanguage: string
  readonly references: readonly string[]
  readonly quoteType: QuoteType
  /** Passages of the statement that stand in the rendering's language. */
  readonly passages?: readonly Span[]
  /** Passages of the rendering that are blanked in all texts: the statement has them in the same words. */
  readonly copied?: readonly Span[]
  /** Of a glossary, in the direction of the pair; those that the statement has not are left aside. */
  readonly terms?: readonly DirectedTerm[]
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

/** What the references of a text add to it: their alignment, the edits voted, how far they and a glossary carry it. */
function withReferences(
  rendering: AnalysedText,
  texts: readonly string[],
  used: readonly UsedTerm[],
  role: 'direct' | 'turned',
  published: AnalysedText = rendering,
) {
  const references = texts.map((text, index) => alignReference(rendering, text, index))
  const glossary = supportOfTerms(used, published, references, role)
  const edits = findEdits(rendering, references)
  const common = { references, consensus: consensusOf(references) }
  if (!glossary) return { ...common, edits, support: supportOf(rendering, references) }
  return {
    ...common,
    edits: withoutSupported(edits, rendering, references, glossary),
    support: supportOf(rendering, references, wordsInside(rendering, glossary.rendering)),
    glossary,
  }
}

/** Prepares the texts of a pair for the checks: analysed, aligned with each reference, edits voted. Pure. */
export function alignPair(texts: TextsToAlign): AlignedPair {
  const rendering = analyse(texts.rendering, texts.renderingLanguage)
  const statement = analyse(texts.original, texts.originalLanguage)
  const original = withForeignParts(statement, rendering.profile, texts.passages ?? [])
  const used = placeTerms(original, rendering, texts.terms ?? [])
  return {
    original,
    rendering,
    ...withReferences(rendering, texts.references, used, 'direct'),
    quoteType: texts.quoteType,
    ...(texts.copied?.length ? { copied: texts.copied } : {}),
  }
}

/**
 * The same two texts with their roles exchanged: the statement stands in the place of the rendering, the rendering in that
 * of the statement, and translations of the rendering into the statement's language, normalised, are the references.
 */
export function turnPair(
  { original, rendering, quoteType, glossary }: AlignedPair,
  backTranslations: readonly string[],
): AlignedPair {
  return {
    original: rendering,
    rendering: original,
    ...withReferences(original, backTranslations, glossary?.used ?? [], 'turned', rendering),
    quoteType,
  }
}
