import { readNumbers } from '../text/numbers.ts'
import type { Quantity } from '../text/quantity.ts'
import type { AnalysedText } from './aligned-pair.ts'
import { readByLanguage } from './foreign-parts.ts'

const read = new WeakMap<AnalysedText['words'], readonly Quantity[]>()

/** The numbers of a text by value, in order. Read once a text. */
export function numbersOf(analysed: AnalysedText): readonly Quantity[] {
  let numbers = read.get(analysed.words)
  if (!numbers) {
    numbers = readByLanguage(analysed, (text, profile) => readNumbers(text, profile.numbers))
    read.set(analysed.words, numbers)
  }
  return numbers
}
