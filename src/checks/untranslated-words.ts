import type { AlignedPair, AnalysedText, Word } from '../alignment/aligned-pair.ts'
import { normOf } from '../alignment/analyse.ts'
import { isEnglishWord } from '../language/english.ts'
import { stemOf } from '../language/stem.ts'
import { isOrdinaryWord } from '../language/wordnet.ts'
import type { NumberFacts } from '../text/number-facts.ts'
import { isCapitalised, isFixed, isInName } from './fixed-words.ts'
import { mainScript } from './foreign-script.ts'

/** Why a word of the rendering looks untranslated. */
export interface Suspicion {
  /** It stands in the statement as it is; `inflected`: another form of it does. */
  readonly inStatement: boolean
  readonly inflected: boolean
  readonly functionWord: boolean
  /** The rendering's own language has a word of this spelling too. */
  readonly homograph: boolean
  /** Capitalised on both sides, as a name is. */
  readonly capital: boolean
  /** It opens its sentence, so that its capital says nothing. */
  readonly opening: boolean
  /** An article or the like stands before it in the statement; in the rendering. Names rarely have one. */
  readonly determinedThere: boolean
  readonly determinedHere: boolean
}

interface Occurrence {
  readonly lower: boolean
  readonly determined: boolean
}

/** The words of the statement by spelling, and whether any of that spelling stands in small letters. */
interface Vocabulary {
  readonly norms: ReadonlyMap<string, Occurrence>
  readonly stems: ReadonlySet<string>
}

// A stem shorter than this is shared by chance between languages.
const SHORTEST_STEM = 5

const NO_WORDS: ReadonlySet<string> = new Set()

const functionWordSets = new WeakMap<readonly string[], ReadonlySet<string>>()
/** The function words of a text's language, as norms. */
function functionWordsOf({ profile }: AnalysedText): ReadonlySet<string> {
  let known = functionWordSets.get(profile.functionWords)
  if (!known) {
    known = new Set(profile.functionWords.flatMap((word) => [word, normOf(word)]))
    functionWordSets.set(profile.functionWords, known)
  }
  return known
}

const determinerSets = new WeakMap<readonly string[], ReadonlySet<string>>()
/** Whether a determiner or a number stands before a word, with at most an adjective in small letters between. */
function isDetermined({ words, profile }: AnalysedText, i: number): boolean {
  const { determiners } = profile
  if (!determiners) return false
  const known = determinerSets.get(determiners) ?? new Set(determiners)
  determinerSets.set(determiners, known)
  const isDeterminer = (word: Word | undefined) =>
    word !== undefined && (word.kind === 'number' || known.has(word.text.toLowerCase()))
  const before = words[i - 1]
  if (isDeterminer(before)) return true
  return Boolean(before?.content) && !isCapitalised(before!.text) && isDeterminer(words[i - 2])
}

function vocabularyOf(statement: AnalysedText): Vocabulary {
  const norms = new Map<string, Occurrence>()
  const stems = new Set<string>()
  for (const [i, word] of statement.words.entries()) {
    if (word.kind !== 'word') continue
    const known = norms.get(word.norm)
    norms.set(word.norm, {
      lower: !isCapitalised(word.text) || (known?.lower ?? false),
      determined: isDetermined(statement, i) || (known?.determined ?? false),
    })
    if (word.norm.length >= SHORTEST_STEM) stems.add(stemOf(word.norm, statement.language))
  }
  return { norms, stems }
}

const unitWordSets = new WeakMap<NumberFacts, ReadonlySet<string>>()
/** Words for units and money, which languages lend one another: dollars, euros, reais. */
function unitWordsOf({ profile }: AnalysedText): ReadonlySet<string> {
  const { numbers } = profile
  if (!numbers) return NO_WORDS
  const known = unitWordSets.get(numbers) ?? new Set(Object.keys(numbers.units ?? {}).map(normOf))
  unitWordSets.set(numbers, known)
  return known
}

/** Whether the rendering's language surely has this word. Without a word list for it, only its function words are known. */
function isOwnWord(rendering: AnalysedText, word: Word): boolean {
  if (functionWordsOf(rendering).has(word.norm) || unitWordsOf(rendering).has(word.norm)) return true
  if (rendering.language !== 'en') return false
  if (isEnglishWord(word.norm) || isEnglishWord(word.stem)) return true
  // WordNet knows rarer words, but among its shortest are letters and syllables of other languages.
  return word.norm.length >= SHORTEST_STEM && isOrdinaryWord(word.norm)
}

// Letters with marks are rare in English.
const FOREIGN_MARKS = /[^\p{ASCII}'’-]/u

/**
 * For each word of the rendering that looks untranslated, why. Names, numbers and words that the rendering's language
 * shares are left out; a function word of the statement's language is suspect even so, but marked a homograph.
 */
export function suspiciousWords({ original, rendering, references }: AlignedPair): Map<number, Suspicion> {
  const found = new Map<number, Suspicion>()
  if (original.language === rendering.language) return found
  // Latin words in a statement of another script are names and abbreviations; the other script is looked for by itself.
  if (mainScript(original.text) !== mainScript(rendering.text)) return found
  const vocabulary = vocabularyOf(original)
  const theirFunctionWords = functionWordsOf(original)
  const ourFunctionWords = functionWordsOf(rendering)
  let sentence = -1
  rendering.words.forEach((word, i) => {
    if (word.kind !== 'word') return
    const opens = word.sentence !== sentence
    sentence = word.sentence
    if (isFixed(rendering, i)) return
    const there = vocabulary.norms.get(word.norm)
    const stem = word.norm.length >= SHORTEST_STEM ? stemOf(word.norm, original.language) : ''
    const inflected = !there && stem.length >= SHORTEST_STEM && vocabulary.stems.has(stem)
    if (!there && !inflected) return
    if (ourFunctionWords.has(word.norm)) return
    const functionWord = theirFunctionWords.has(word.norm)
    if (word.norm.length === 1 && !functionWord) return
    const own = isOwnWord(rendering, word)
    const foreignMarks = Boolean(there) && FOREIGN_MARKS.test(word.text)
    const unsupported = Boolean(there) && references.length > 0 && word.norm.length >= SHORTEST_STEM
    if (own && !(functionWord && there) && !foreignMarks && !unsupported) return
    const capital = isCapitalised(word.text) && !(opens && there?.lower)
    // A capital inside a sentence makes a name, and so does one that opens it with another behind it: Emmanuel Macron.
    // The references may know better: one that has another word there says that this one is none.
    const named = capital && (!opens || isInName(rendering, i))
    if (named && !original.profile.capitalisesNouns && references.length === 0) return
    found.set(i, {
      inStatement: Boolean(there),
      inflected,
      functionWord,
      homograph: own,
      capital,
      opening: opens && capital,
      determinedThere: there?.determined ?? false,
      determinedHere: isDetermined(rendering, i) && !isInName(rendering, i),
    })
  })
  return found
}
