import { cutUnspaced, hasDictionary, meaningsOf } from '../language/dictionary.ts'
import type { Span } from '../model/span.ts'
import type { AnalysedText } from './aligned-pair.ts'
import { functionWordsOf, normOf } from './analyse.ts'

/** A word of the statement with what a dictionary says that it means. */
export interface Term extends Span {
  readonly norm: string
  /** English meanings, likeliest first, as rows of the word vectors; empty when the dictionary does not know the word. */
  readonly meanings: readonly number[]
  /** True for a word that carries grammar only. */
  readonly grammar: boolean
  /** True for a likely name, and for a single letter of a script without spaces, which may be part of one. */
  readonly uncertain: boolean
}

const UNSPACED = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]+$/u
const KANA = /^[\p{Script=Hiragana}\p{Script=Katakana}ー]+$/u
const CAPITAL = /^\p{Lu}/u

/** The stretches of a text written without spaces, and its other words, in order. */
function stretches({ words }: AnalysedText): { start: number; end: number; text: string; opens: boolean }[] {
  const found: { start: number; end: number; text: string; opens: boolean }[] = []
  let sentence = -1
  for (const word of words) {
    if (word.kind !== 'word') continue
    const opens = word.sentence !== sentence
    sentence = word.sentence
    const last = found.at(-1)
    if (last && last.end === word.start && UNSPACED.test(word.text) && UNSPACED.test(last.text)) {
      last.end = word.end
      last.text += word.text
    } else found.push({ start: word.start, end: word.end, text: word.text, opens })
  }
  return found
}

/** The words of a statement, looked up; null when there is no dictionary of its language. */
export function termsOf(statement: AnalysedText): Term[] | null {
  const { language, profile } = statement
  if (!hasDictionary(language)) return null
  const functionWords = functionWordsOf(profile)
  const isGrammar = (text: string) => functionWords.has(text.toLowerCase()) || functionWords.has(normOf(text))
  return stretches(statement).flatMap(({ start, end, text, opens }): Term[] => {
    if (!UNSPACED.test(text)) {
      const norm = normOf(text)
      const named = CAPITAL.test(text) && !opens && !profile.capitalisesNouns
      return [{ start, end, norm, meanings: meaningsOf(norm, language), grammar: isGrammar(text), uncertain: named }]
    }
    return cutUnspaced(text, language).flatMap((piece) => {
      const alone = piece.end - piece.start === 1
      // Kana left over are endings and particles.
      if (alone && KANA.test(piece.norm)) return []
      const place = { start: start + piece.start, end: start + piece.end, norm: piece.norm }
      const grammar = isGrammar(piece.norm)
      return [{ ...place, meanings: meaningsOf(piece.norm, language), grammar, uncertain: alone }]
    })
  })
}
