import type { LanguageProfile } from '../language/profile.ts'
import type { QuoteType } from '../model/pair.ts'
import type { Span } from '../model/span.ts'
import type { Token } from '../text/words.ts'
import type { TermSupport } from './used-term.ts'

/** A token with what the comparison needs to know of it. */
export interface Word extends Token {
  /** Lower-cased, marks and apostrophes unified: equal words have equal norms. */
  readonly norm: string
  /** Lemma where the language is analysed, otherwise stem: inflected forms of one word share it. */
  readonly stem: string
  /** Stem of the lemma: derived words share it (assist, assistance). */
  readonly root: string
  /** False for words that carry grammar only, and for punctuation. */
  readonly content: boolean
  /** Part of speech (Universal Dependencies tags) where the language is analysed, otherwise undefined. */
  readonly pos?: string
  /** Index of its sentence. */
  readonly sentence: number
}

/** A text prepared for comparison. `text` is normalised; all spans here point into it. */
export interface AnalysedText {
  readonly text: string
  /** Base language subtag, `und` when unknown. */
  readonly language: string
  readonly profile: LanguageProfile
  readonly sentences: readonly Span[]
  /** Also what is worked out for a text is remembered by: a reference, alignment and all, has the words of its text. */
  readonly words: readonly Word[]
  /** Passages of a statement that stand in the rendering's own language, with what is known of that. */
  readonly foreign?: { readonly profile: LanguageProfile; readonly spans: readonly Span[] }
}

/** Two words, by index, that render one another. A word may have several: “carmaker” and “car maker”. */
export interface Link {
  readonly left: number
  readonly right: number
  /** `equal`: other words that say the same; `similar`: another spelling; `synonym`: another word that may mean the same. */
  readonly relation: 'same' | 'inflected' | 'variant' | 'equal' | 'similar' | 'synonym'
}

/** A reference prepared and aligned with the rendering (left: rendering, right: reference). */
export interface AlignedReference extends AnalysedText {
  /** Its place in the pair’s `references`. */
  readonly index: number
  readonly links: readonly Link[]
  /** For each word of the rendering its word here, or −1; and the other way round. */
  readonly toReference: Int32Array
  readonly toRendering: Int32Array
}

/** How one reference stands to an edit. */
export interface EditVote {
  /** Index among the pair's aligned references. */
  readonly reference: number
  /** The reference's own words at that place, by index, that the rendering lacks. */
  readonly words: readonly number[]
}

/**
 * A place where the rendering goes its own way, counted over the references: it has words that none of them has
 * (`words` not empty), or lacks words that they have (`votes` with words), or both.
 */
export interface Edit {
  readonly kind: 'substitution' | 'omission' | 'addition'
  /** Words of the rendering, by index, that no reference supports. Empty for an omission. */
  readonly words: readonly number[]
  /** The stretch of the rendering concerned; for an omission the gap where the words are missing. */
  readonly place: Span
  readonly votes: readonly EditVote[]
  /** Share of the references that show this edit. */
  readonly share: number
  /** Share of the references whose missing words share the commonest root: 1 when they all say the same. */
  readonly agreement: number
  /** Share of the references in which the words on both sides correspond and are neighbours: an exact context. */
  readonly context: number
}

/** What every check gets: pure data, ready to compare. */
export interface AlignedPair {
  readonly original: AnalysedText
  readonly rendering: AnalysedText
  /** References in the rendering's language. Empty when there are none. */
  readonly references: readonly AlignedReference[]
  readonly edits: readonly Edit[]
  /** Share of the rendering's content words that a reference supports, 0–1; 1 without references. Low in free paraphrase. */
  readonly support: number
  /** Mean share of a reference's content words that the other references have too, 0–1; 0 with fewer than two. */
  readonly consensus: number
  readonly quoteType: QuoteType
  /** Passages blanked in the rendering, and in all other texts, because the statement has them in the same words. */
  readonly copied?: readonly Span[]
  /** What a glossary says of the pair; absent where the statement has none of its terms. */
  readonly glossary?: TermSupport
}
