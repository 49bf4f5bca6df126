import type { Span } from './span.ts'

/** A language with how sure the detector is, 0–1. */
export interface LanguageGuess {
  /** BCP 47 tag, `und` when undetermined. */
  readonly tag: string
  readonly confidence: number
}

/** A passage of a text in one language. Offsets are UTF-16 code units into the text as given, the end exclusive. */
export interface LanguageSegment extends LanguageGuess, Span {}

export interface Detection extends LanguageGuess {
  /** Best first; empty when the text says nothing about its language. */
  readonly candidates: readonly LanguageGuess[]
  /** The languages, likeliest first, that this text does not tell apart; missing where it does. */
  readonly group?: readonly string[]
  /** The passages in their order, where the text is clearly in more than one language; missing where it is not. */
  readonly segments?: readonly LanguageSegment[]
}

/** The language used for a text and where it comes from. */
export interface LanguageUsed extends LanguageGuess {
  /** `stated` by a person, or `detected`. */
  readonly source: 'stated' | 'detected'
  /** What the detector said, kept when a person stated the language. */
  readonly detected: Detection
}
