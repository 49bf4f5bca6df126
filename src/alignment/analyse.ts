import { type TaggedToken, tagEnglish } from '../language/english.ts'
import type { LanguageProfile } from '../language/profile.ts'
import { profileOf } from '../language/profiles/index.ts'
import { stemOf } from '../language/stem.ts'
import type { Span } from '../model/span.ts'
import { splitSentences } from '../text/sentences.ts'
import { type Token, tokenize } from '../text/words.ts'
import type { AnalysedText, Word } from './aligned-pair.ts'
import { RecentTexts } from './recent-texts.ts'

const CONTENT_TAGS = new Set(['NOUN', 'PROPN', 'VERB', 'ADJ', 'ADV', 'NUM', 'INTJ', 'X'])
// Grammatical words that change a claim when they come or go, so that the comparison treats them as content.
const SCOPE_WORDS = new Set(
  'only all every none some many few several more less most least almost nearly even always often sometimes again still already both half enough against without'.split(
    ' ',
  ),
)
// Adverbs on the list of function words that ask or join rather than say something.
const JOINING_ADVERBS = new Set('not when where how why there then thus hence whenever wherever as'.split(' '))
const LATIN_MARKS = /(?<=\p{Script=Latin})\p{M}+/gu
const functionWordSets = new WeakMap<LanguageProfile, ReadonlySet<string>>()

/** The words of a language that carry grammar only, as a set. */
export function functionWordsOf(profile: LanguageProfile): ReadonlySet<string> {
  let words = functionWordSets.get(profile)
  if (!words) {
    words = new Set(profile.functionWords)
    functionWordSets.set(profile, words)
  }
  return words
}

/** Lower-cased, apostrophes and soft hyphens gone, Latin letters without their marks: equal words have equal norms. */
export function normOf(word: string): string {
  const lower = word.toLowerCase()
  // Plain ASCII words, by far the commonest, need none of the rest.
  if (/^[a-z0-9]+$/.test(lower)) return lower
  return lower
    .normalize('NFD')
    .replace(LATIN_MARKS, '')
    .normalize('NFC')
    .replace(/[\u00ad\u200c\u200d]/g, '')
}

function kindOf(text: string): Token['kind'] {
  if (/^[\p{Nd}$€£¥]/u.test(text)) return /\p{Nd}/u.test(text) ? 'number' : 'punctuation'
  return /[\p{L}\p{M}\p{N}]/u.test(text) ? 'word' : 'punctuation'
}

/** Walks through sentences beside the words: the sentence of each word in turn, in linear time. */
function sentenceFinder(sentences: readonly Span[]): (start: number) => number {
  let at = 0
  return (start) => {
    while (at < sentences.length - 1 && start >= sentences[at]!.end) at++
    return at
  }
}

function isContent(kind: Token['kind'], norm: string, pos: string, functionWords: ReadonlySet<string>): boolean {
  if (kind === 'punctuation' || norm.length === 1) return kind === 'number'
  if (SCOPE_WORDS.has(norm) || (pos === 'ADV' && !JOINING_ADVERBS.has(norm))) return true
  return CONTENT_TAGS.has(pos) && !functionWords.has(norm)
}

const INITIALS = /^(?:\p{L}\.){2,}$/u
const COUNTRY = /^U\.?S\.?$/
const GROUPED = /^\d{1,3}(?:[,\u00a0\u202f]\d{3})+$/

/** One spelling for "U.S." and "US" (never the pronoun), "1,400" and "1400"; null for all else. */
function unifiedSpelling(text: string): string | null {
  if (COUNTRY.test(text)) return 'usa'
  if (INITIALS.test(text)) return text.replaceAll('.', '').toLowerCase()
  return GROUPED.test(text) ? text.replace(/\D/g, '') : null
}

/** Root of an English lemma; "deeply" shares that of "deep", which the stemmer does not see. */
const englishRoot = (stem: string, pos: string): string =>
  stemOf(pos === 'ADV' && stem.length > 5 && stem.endsWith('ly') ? stem.slice(0, -2) : stem, 'en')

/** "percent", "per cent": the sign in words, which figures are compared with. */
const isPercent = (norm: string, before: string | undefined): boolean =>
  norm === 'percent' || (norm === 'cent' && before === 'per')

function englishWords(text: string, sentences: readonly Span[], functionWords: ReadonlySet<string>): Word[] {
  const sentenceOf = sentenceFinder(sentences)
  return tagEnglish(text)
    .flatMap(splitHyphens)
    .map((tagged, i, all) => {
      const kind = kindOf(tagged.text)
      const unified = unifiedSpelling(tagged.text)
      const norm = unified ?? (tagged.lemma === 'not' ? 'not' : normOf(tagged.text))
      const stem = unified ?? normOf(tagged.lemma)
      return {
        start: tagged.start,
        end: tagged.end,
        text: tagged.text,
        kind,
        norm,
        stem,
        root: englishRoot(stem, tagged.pos),
        content: isContent(kind, norm, tagged.pos, functionWords) && !isPercent(norm, all[i - 1]?.lemma),
        pos: tagged.pos,
        sentence: sentenceOf(tagged.start),
      }
    })
}

const HYPHENATED = /^\p{L}+(?:-\p{L}+)+$/u

/** "vice-champion" as two words, so that "vice champion" matches; the tag of the whole goes to each part. */
function splitHyphens(token: TaggedToken): TaggedToken[] {
  if (!HYPHENATED.test(token.text)) return [token]
  let start = token.start
  return token.text.split('-').map((text) => {
    const part = { ...token, text, start, end: start + text.length, lemma: text.toLowerCase() }
    start = part.end + 1
    return part
  })
}

function otherWords(
  text: string,
  language: string,
  sentences: readonly Span[],
  functionWords: ReadonlySet<string>,
): Word[] {
  const sentenceOf = sentenceFinder(sentences)
  return tokenize(text, language).map((token) => {
    const norm = normOf(token.text)
    const stem = token.kind === 'word' ? stemOf(norm, language) : norm
    const content =
      token.kind !== 'punctuation' && !functionWords.has(token.text.toLowerCase()) && !functionWords.has(norm)
    return { ...token, norm, stem, root: stem, content, sentence: sentenceOf(token.start) }
  })
}

/**
 * Prepares a text for comparison. English is tagged with parts of speech and lemmas; other languages are stemmed where
 * a stemmer exists. `text` must be normalised already; `language` is a base subtag or `und`.
 */
export const analyse = (text: string, language: string): AnalysedText =>
  recentTexts.get(text, language, () => analyseAnew(text, language))

const recentTexts = new RecentTexts<AnalysedText>()

function analyseAnew(text: string, language: string): AnalysedText {
  const profile = profileOf(language)
  const sentences = splitSentences(text, language, profile.abbreviations)
  const functionWords = functionWordsOf(profile)
  const words =
    language === 'en'
      ? englishWords(text, sentences, functionWords)
      : otherWords(text, language, sentences, functionWords)
  return { text, language, profile, sentences, words }
}
