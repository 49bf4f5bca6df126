import { CHANGED_ENDINGS, NAME_ENDINGS, PILING } from '../language/lexicon/name-endings.ts'
import { stemOf } from '../language/stem.ts'
import type { Span } from '../model/span.ts'
import { fold } from '../text/fold.ts'
import { withoutJoined } from '../text/term-keys.ts'
import { isAcronym } from './acronyms.ts'
import type { AnalysedText, Word } from './aligned-pair.ts'
import { functionWordsOf, normOf } from './analyse.ts'

/** A word as terms are compared by it. */
export interface TermWord extends Span {
  /** Without case and accents. */
  readonly folded: string
  /** What it may be a form of: a word of a text and one of a term are the same word when they share one. */
  readonly forms: readonly string[]
  readonly capital: boolean
  readonly acronym: boolean
  /** True for a word that carries grammar only. */
  readonly small: boolean
  readonly sentence: number
}

// What an apostrophe or a dot joins to a word: l’Alliance, Niger’de.
const JOINT = /['’·]/
// A word without its ending keeps this many letters at the least; shorter ones would be taken for anything.
const SHORTEST_BASE = 3
// In languages that pile endings up, a word is a form of every beginning of it from here on.
const SHORTEST_PILED = 4
const LONGEST_PILED = 24

const endings = new Map<string, readonly string[]>()

function endingsOf(language: string): readonly string[] {
  let list = endings.get(language)
  if (!list) {
    list = (NAME_ENDINGS[language] ?? '').split(' ').filter(Boolean)
    endings.set(language, list)
  }
  return list
}

/** A word without each ending that it may have, and with the letters that an ending changed. */
function bases(word: string, language: string): string[] {
  const known = endingsOf(language)
  const found = known
    .filter((ending) => word.endsWith(ending) && word.length - ending.length >= SHORTEST_BASE)
    .map((ending) => word.slice(0, word.length - ending.length))
  if (known.length === 0) return found
  const changed = CHANGED_ENDINGS.filter(([, ending]) => word.endsWith(ending)).map(
    ([before, ending]) => word.slice(0, word.length - ending.length) + before,
  )
  return [...found, ...changed]
}

function beginnings(word: string, language: string): string[] {
  if (!PILING.has(language)) return []
  const letters = [...word].slice(0, LONGEST_PILED)
  return letters.flatMap((_, i) => (i + 1 >= SHORTEST_PILED ? [letters.slice(0, i + 1).join('')] : []))
}

const remembered = new WeakMap<AnalysedText['words'], Map<boolean, readonly TermWord[]>>()

/**
 * The words of a text as terms are compared by them. `ofTerm`: the text is a term itself, in the form of a dictionary,
 * and its words are not taken for inflected forms of yet others. Worked out once a text.
 */
export function termWordsOf(text: AnalysedText, ofTerm = false): readonly TermWord[] {
  const known = remembered.get(text.words) ?? new Map<boolean, readonly TermWord[]>()
  remembered.set(text.words, known)
  let words = known.get(ofTerm)
  if (!words) {
    words = text.words.flatMap((word) => (word.kind === 'punctuation' ? [] : piecesOf(text, word, ofTerm)))
    known.set(ofTerm, words)
  }
  return words
}

function piecesOf(text: AnalysedText, word: Word, ofTerm: boolean): TermWord[] {
  const { language } = text
  const functionWords = functionWordsOf(text.profile)
  const parts = word.text.split(JOINT)
  let start = word.start
  return parts.flatMap((part) => {
    const place = { start, end: start + part.length }
    start = place.end + 1
    if (part === '') return []
    const norm = normOf(part)
    const folded = fold(part)
    const forms = new Set([folded, fold(stemOf(norm, language))])
    // The lemma of the whole word is known only where nothing was joined to it.
    if (parts.length === 1) for (const form of [word.stem, word.root]) forms.add(fold(form))
    for (const form of withoutJoined(folded)) for (const each of [form, stemOf(form, language)]) forms.add(each)
    for (const form of bases(folded, language)) if (!ofTerm || folded.length - form.length <= 1) forms.add(form)
    if (!ofTerm) for (const form of beginnings(folded, language)) forms.add(form)
    return [
      {
        ...place,
        folded,
        forms: [...forms],
        capital: /^\p{Lu}/u.test(part),
        acronym: isAcronym(part),
        small: functionWords.has(part.toLowerCase()) || functionWords.has(norm),
        sentence: word.sentence,
      },
    ]
  })
}
