/** A language with how sure the detector is, 0–1. */
export interface LanguageGuess {
  /** BCP 47 tag, `und` when undetermined. */
  readonly tag: string
  readonly confidence: number
}

export interface Detection extends LanguageGuess {
  /** Best first; empty when the text says nothing about its language. */
  readonly candidates: readonly LanguageGuess[]
}

/** The language used for a text and where it comes from. */
export interface LanguageUsed extends LanguageGuess {
  /** `stated` by a person, or `detected`. */
  readonly source: 'stated' | 'detected'
  /** What the detector said, kept when a person stated the language. */
  readonly detected: Detection
}
