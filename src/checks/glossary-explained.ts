import { expansionKey, initialsKey, isAcronym } from '../alignment/acronyms.ts'
import type { AlignedPair, AnalysedText } from '../alignment/aligned-pair.ts'
import { analysePhrase } from '../alignment/analyse-phrase.ts'
import { findPhrase } from '../alignment/find-phrase.ts'
import { spellingDifference } from '../alignment/spelling.ts'
import { type TermWord, termWordsOf } from '../alignment/term-words.ts'
import { personOf } from '../language/persons.ts'
import type { DirectedTerm } from '../model/glossary.ts'
import { isUnspaced } from '../text/term-keys.ts'

// Letters that two spellings of one word may differ in: defence, defense.
const SPELLING_DIFFERENCE = 0.2
const SHORTEST_RESPELT = 5
const ELLIPSIS = /\.{3}|…/
// Of a term written without spaces, so many characters in a row are a part of it: 安理会 of 联合国安理会.
const SHORTEST_PART = 2

const isSpelt = (a: TermWord, b: TermWord): boolean =>
  Math.min(a.folded.length, b.folded.length) >= SHORTEST_RESPELT &&
  a.folded[0] === b.folded[0] &&
  spellingDifference(a.folded, b.folded) <= SPELLING_DIFFERENCE

const isFormOf = (word: TermWord, wanted: TermWord): boolean =>
  wanted.forms.some((form) => word.forms.includes(form)) || (!word.small && isSpelt(word, wanted))

/** Words of a phrase up to the first small one between two others: the “Central Bank” of the “… of West African States”. */
function headOf(words: readonly TermWord[]): readonly TermWord[] {
  const first = words.findIndex(({ small }) => !small)
  const end = words.findIndex(({ small }, i) => small && i > first)
  return words.slice(first, end < 0 ? words.length : end)
}

/** Whether two words of a term stand next to one another, small words aside. */
function hasSeveralTogether(words: readonly TermWord[], term: readonly TermWord[]): boolean {
  let last: TermWord | undefined
  for (const word of words) {
    if (word.small) continue
    const same = term.find((wanted) => wanted !== last && isFormOf(word, wanted))
    if (same && last) return true
    last = same
  }
  return false
}

/**
 * Whether a text has a part of a phrase: its acronym, several of its words, or one that can stand for it. That is one of
 * its head, by itself: the “Alliance”, not the “States” of “Alliance of Sahel States”, nor that of the “Atlantic Alliance”.
 */
function hasPart(text: AnalysedText, words: readonly TermWord[], phrase: string): boolean {
  const whole = termWordsOf(analysePhrase(phrase, text.language), true)
  const term = whole.filter(({ small }) => !small)
  const initials = initialsKey(term.map(({ folded }) => folded))
  const isInitials = ({ acronym, start, end }: TermWord) =>
    acronym && expansionKey(text.text.slice(start, end)) === initials
  if (initials !== null && words.some(isInitials)) return true
  if (hasSeveralTogether(words, term)) return true
  const head = headOf(whole)
  return words.some((word, i) => {
    if (!head.some((wanted) => isFormOf(word, wanted))) return false
    const before = words[i - 1]
    const endsAnotherName = word.capital && before?.capital && !before.small && before.sentence === word.sentence
    return term.length === 1 || !endsAnotherName
  })
}

/** Whether an acronym among the approved renderings stands there spelled out. */
function isSpelledOut(words: readonly TermWord[], phrase: string): boolean {
  if (!isAcronym(phrase)) return false
  const key = expansionKey(phrase)
  const count = key.length
  const telling = words.filter(({ small }) => !small)
  return telling.some((_, i) => initialsKey(telling.slice(i, i + count).map(({ folded }) => folded)) === key)
}

function hasPartUnspaced(stretch: string, phrase: string): boolean {
  const letters = [...phrase]
  return letters.some((_, i) => {
    const part = letters.slice(i, i + SHORTEST_PART).join('')
    return i + SHORTEST_PART <= letters.length && stretch.includes(part)
  })
}

const thirdPersons = new WeakMap<AnalysedText['profile'], ReadonlySet<string>>()

/** Words that may stand for somebody or something named before. */
function standIns({ profile }: AnalysedText): ReadonlySet<string> {
  let words = thirdPersons.get(profile)
  if (!words) {
    const { he, she, they } = profile.persons ?? {}
    words = new Set([he, she, they].flatMap((forms) => forms?.words ?? []))
    thirdPersons.set(profile, words)
  }
  return words
}

/**
 * Whether it is no wonder that none of a term's renderings stands in the sentences opposite it: the quote gives a part, a
 * cut is shown, a pronoun stands for the term, or a part of a rendering does, its acronym or what that is short for.
 * `opposite`: sentences of the rendering by index, the last one excluded.
 */
export function isExplained(pair: AlignedPair, term: DirectedTerm, opposite: readonly [number, number]): boolean {
  const { rendering, original, quoteType } = pair
  const from = rendering.sentences[opposite[0]]!.start
  const to = rendering.sentences[opposite[1] - 1]!.end
  const stretch = rendering.text.slice(from, to)
  if (quoteType !== 'direct' || ELLIPSIS.test(stretch)) return true
  // The term itself, untranslated, is no part of a rendering, even where the two share a word.
  if (findPhrase(rendering, term.source, term.kind !== 'term').length > 0) return false
  const words = termWordsOf(rendering).filter(({ start, end }) => start >= from && end <= to)
  const known = standIns(rendering)
  const isStandIn = ({ folded }: TermWord) => known.has(folded) || personOf(folded) === 'it'
  const saysSo = termWordsOf(original).some(({ folded }) => standIns(original).has(folded))
  if (!saysSo && words.some(isStandIn)) return true
  return term.approved.some((phrase) =>
    [...phrase].some(isUnspaced)
      ? hasPartUnspaced(stretch, phrase)
      : hasPart(rendering, words, phrase) || isSpelledOut(words, phrase),
  )
}
