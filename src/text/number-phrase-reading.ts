/** A number made of words, or of digits and words: two hundred and five; 3.5 million; half a million. */
export interface PhraseReading {
  readonly value: number
  readonly kind: 'cardinal' | 'ordinal' | 'fraction'
  /** Index of the atom after it. */
  readonly next: number
  readonly end: number
  readonly scale: number
  /** One ambiguous word alone. */
  readonly weak: boolean
  readonly alternatives: readonly number[]
  /** Words were used, not digits alone. */
  readonly spelled: boolean
}
