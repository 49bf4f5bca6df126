import type { LanguageProfile } from '../language/profile.ts'
import type { QuoteType } from '../model/pair.ts'
import type { Span } from '../model/span.ts'
import type { Token } from '../text/words.ts'

/** A token with what the comparison needs to know of it. */
export interface Word extends Token {
  /** Lower-cased, marks and apostrophes unified: equal words have equal norms. */
  readonly norm: string
  /** Stem or lemma: inflected forms of one word share it. */
  readonly stem: string
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
  readonly words: readonly Word[]
}

/** Two words, by index, that render one another. */
export interface Link {
  readonly left: number
  readonly right: number
  readonly relation: 'same' | 'inflected' | 'variant' | 'similar'
}

/** A reference prepared and aligned with the rendering (left: rendering, right: reference). */
export interface AlignedReference extends AnalysedText {
  /** Index in the pair's list of references. */
  readonly index: number
  readonly links: readonly Link[]
  /** For each word of the rendering its word here, or −1; and the other way round. */
  readonly toReference: Int32Array
  readonly toRendering: Int32Array
}

/** What every check gets: pure data, ready to compare. */
export interface AlignedPair {
  readonly original: AnalysedText
  readonly rendering: AnalysedText
  /** References in the rendering's language. Empty when there are none. */
  readonly references: readonly AlignedReference[]
  readonly quoteType: QuoteType
}
