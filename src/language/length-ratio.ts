import LENGTHS from './lexicon/lengths.json' with { type: 'json' }

// Chinese is `zh`, Norwegian `no`: the Declaration has them under the languages these stand for.
const STANDS_FOR: Readonly<Record<string, string>> = { no: 'nb' }

const lengthOf = (language: string): number | undefined =>
  (LENGTHS as Readonly<Record<string, number>>)[STANDS_FOR[language] ?? language]

/**
 * How many characters a text of one language has in another, as a rule; null when one of them is not known. Measured on
 * the translations of the Universal Declaration of Human Rights; a single sentence is off by a quarter easily.
 */
export function expectedLength(characters: number, from: string, to: string): number | null {
  const [first, second] = [lengthOf(from), lengthOf(to)]
  return first === undefined || second === undefined ? null : (characters * second) / first
}
