/** How a language writes numbers, as data. Keys are lower-cased NFC words. */
export interface NumberFacts {
  readonly decimal: '.' | ',' | '٫'
  readonly grouping: readonly string[]
  /** Every word with a value below a hundred, irregular ones included: `{ twelve: 12, 'quatre-vingt-dix': 90 }`. */
  readonly words: Readonly<Record<string, number>>
  /** Words that multiply what precedes them: hundred, thousand, million, 万, lakh, Mrd. */
  readonly scales: Readonly<Record<string, number>>
  /** Words that may stand inside a number without a value of their own: and, et, und, y. */
  readonly joiners: readonly string[]
  /** Ordinal words: `{ first: 1, third: 3 }`. */
  readonly ordinals: Readonly<Record<string, number>>
  /** Fractions as words: `{ half: 0.5, third: 1/3, Hälfte: 0.5 }`; also multiples: `{ twice: 2, dozen: 12 }`. */
  readonly fractions: Readonly<Record<string, number>>
  /** Words of `words` that are more often something else ("one", "un", "ein", "uno"): a value only beside another number word. */
  readonly ambiguous: readonly string[]
  /** True where number words are written together (dreiundzwanzig, ventitré) and must be cut apart. */
  readonly compounds: boolean
}
