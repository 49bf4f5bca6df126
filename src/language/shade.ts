/**
 * Shades of meaning that change a claim without changing its matter, by what the words that carry them say. A word may
 * say several: "should" advises or expects.
 */
export const SHADES = [
  // Certainty and obligation.
  'possible',
  'able',
  'probable',
  'certain',
  'must',
  'should',
  'expected',
  'planned',
  'will',
  // Whether the speaker vouches for it.
  'alleged',
  'reported',
  'apparent',
  // How many, how often.
  'all',
  'most',
  'many',
  'some',
  'few',
  'both',
  'half',
  'always',
  'often',
  'sometimes',
  'rarely',
  // What is singled out.
  'only',
  'even',
  // How a number is bounded.
  'atLeast',
  'atMost',
  'moreThan',
  'lessThan',
  'almost',
  'about',
  // To what degree.
  'very',
  'slightly',
  'fully',
  'partly',
  'superlative',
  'comparative',
  // How two clauses hang together.
  'because',
  'although',
  'if',
  'unless',
  'purpose',
  'before',
  'after',
  'until',
  'when',
] as const
export type Shade = (typeof SHADES)[number]

/** What a word may say. */
export interface ShadeSense {
  readonly shade: Shade
  /** False where the word as often says something else: it can account for a shade, but shows none by itself. */
  readonly sure: boolean
  /** Where it has this sense only beside a number: "about 40", "100人以上". */
  readonly number?: 'follows' | 'precedes'
}

/** One word or phrase of a language that carries shades; lower-cased NFC. A star stands for any letters. */
export interface ShadeWord {
  readonly text: string
  /** Empty for a phrase that holds such a word without its meaning: "not only". */
  readonly senses: readonly ShadeSense[]
}

/** A language's words for the shades. */
export interface ShadeWords {
  readonly words: readonly ShadeWord[]
  /** What may be written onto the front of each, as a regular expression: وال, וה. */
  readonly prefix?: string
}
