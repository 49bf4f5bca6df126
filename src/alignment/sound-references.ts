import { profileOf } from '../language/profiles/index.ts'
import { tokenize } from '../text/words.ts'
import { functionWordsOf, normOf } from './analyse.ts'
import { RecentTexts } from './recent-texts.ts'

// Inflected forms of one word mostly share their first letters.
const STEM_LETTERS = 5
// A reference that shares less of its words than this with the rendering, and with half of the other references,
// translates something else, if anything; as long as one of the others shares at least the second of these. Of 2,367
// machine translations of news, ten are dropped, each of them nonsense.
const STRANGER = 0.3
const COMPANION = 0.45
// Machine translators that lose their way repeat themselves: distinct words, as a share of all, in a text of at
// least so many.
const REPETITIVE = 0.35
const LONG_ENOUGH = 12

interface Vocabulary {
  readonly distinct: ReadonlySet<string>
  readonly variety: number
}

const recentTexts = new RecentTexts<Vocabulary>()
const vocabularyOf = (text: string, language: string): Vocabulary =>
  recentTexts.get(text, language, () => readVocabulary(text, language))

function readVocabulary(text: string, language: string): Vocabulary {
  const functionWords = functionWordsOf(profileOf(language))
  const words = tokenize(text, language)
    .filter(({ kind, text: word }) => kind !== 'punctuation' && !functionWords.has(word.toLowerCase()))
    .map((token) => normOf(token.text).slice(0, STEM_LETTERS))
  const distinct = new Set(words)
  return { distinct, variety: words.length < LONG_ENOUGH ? 1 : distinct.size / words.length }
}

/** Share of the words of one text that stand in another. */
function shared(one: Vocabulary, other: Vocabulary): number {
  let common = 0
  for (const word of one.distinct) if (other.distinct.has(word)) common++
  return common / Math.max(1, one.distinct.size)
}

/** The middle of some numbers, the higher one of two. */
const median = (numbers: readonly number[]): number => [...numbers].sort((a, b) => a - b)[numbers.length >> 1] ?? 0

/**
 * For each reference whether it can be evidence: false for the output of a translator that lost its way, which
 * repeats itself or shares hardly a word with the rendering and with the other references. Where no reference is
 * better than the rest, strangers are kept. `language` is the rendering's.
 */
export function soundReferences(rendering: string, references: readonly string[], language: string): boolean[] {
  if (references.length < 2) return references.map(() => true)
  const published = vocabularyOf(rendering, language)
  const vocabularies = references.map((text) => vocabularyOf(text, language))
  const company = vocabularies.map((one, i) => {
    const others = vocabularies.filter((_, k) => k !== i).map((other) => shared(one, other))
    return Math.max(shared(one, published), median(others))
  })
  const isRepetitive = ({ variety }: Vocabulary) => variety < REPETITIVE && published.variety >= REPETITIVE
  const hasBetter = vocabularies.some((one, i) => company[i]! >= COMPANION && !isRepetitive(one))
  const sound = vocabularies.map((one, i) => !isRepetitive(one) && (company[i]! >= STRANGER || !hasBetter))
  return sound.some(Boolean) ? sound : references.map(() => true)
}
