import type { Span } from '../model/span.ts'
import { fold } from '../text/fold.ts'
import type { AlignedReference, AnalysedText, Edit } from './aligned-pair.ts'
import { findPhrase } from './find-phrase.ts'
import type { TermSupport, UsedTerm } from './used-term.ts'

const isSettled = ({ places }: UsedTerm): boolean => places.some(({ rendering }) => rendering !== null)

const spansOf = (text: AnalysedText, phrases: readonly string[], asName: boolean): Span[] =>
  phrases.flatMap((phrase) => findPhrase(text, phrase, asName)).map(({ start, end }) => ({ start, end }))

const wordingOf = ({ text }: AnalysedText, { start, end }: Span): string => fold(text.slice(start, end))

/**
 * Where a rendering has a term's renderings, as far as the glossary vouches for them. One more often than the statement
 * has the term may stand for something else: then a wording that a reference has as well is left to the references.
 */
function vouched(
  { places, others }: UsedTerm,
  rendering: AnalysedText,
  inReferences: ReadonlySet<string>,
  hasReferences: boolean,
): Span[] {
  const own = places.flatMap((place) => place.rendering ?? [])
  if (others.length === 0) return own
  return [...own, ...(hasReferences ? others : [])].filter((span) => !inReferences.has(wordingOf(rendering, span)))
}

/**
 * What terms support; null where the statement has none of a glossary. `role`: whether the references are in the
 * rendering's language, or, with the roles exchanged, in the statement's. `rendering`: the text published.
 */
export function supportOfTerms(
  used: readonly UsedTerm[],
  rendering: AnalysedText,
  references: readonly AnalysedText[],
  role: 'direct' | 'turned',
): TermSupport | null {
  if (used.length === 0) return null
  const inReferences = references.map((): Span[] => [])
  const said: Span[] = []
  const published: Span[] = []
  for (const one of used.filter(isSettled)) {
    const { term, places } = one
    const phrases = role === 'direct' ? [...term.approved, ...term.deprecated] : [term.source]
    const found = references.map((reference) => spansOf(reference, phrases, term.kind !== 'term'))
    found.forEach((spans, k) => void inReferences[k]!.push(...spans))
    said.push(...places.flatMap((place) => (place.rendering ? place.original : [])))
    const wordings = found.flatMap((spans, k) => spans.map((span) => wordingOf(references[k]!, span)))
    published.push(...vouched(one, rendering, new Set(wordings), references.length > 0))
  }
  return role === 'direct'
    ? { used, original: said, rendering: published, inReferences }
    : { used, original: published, rendering: said, inReferences }
}

/** The indices of the words of a text that lie in any of these places. */
export function wordsInside({ words }: AnalysedText, places: readonly Span[]): Set<number> {
  const inside = new Set<number>()
  const sorted = [...places].sort((a, b) => a.start - b.start)
  let at = 0
  let end = -1
  words.forEach((word, i) => {
    while (at < sorted.length && sorted[at]!.start <= word.start) end = Math.max(end, sorted[at++]!.end)
    if (word.end <= end) inside.add(i)
    // An article written together with the term (l’Alliance) is part of the same word.
    else if (sorted[at] && sorted[at]!.start < word.end && word.end <= sorted[at]!.end) inside.add(i)
  })
  return inside
}

// No rendering of a term has more words than this beside those that are opposite it.
const LONGEST_PART = 4

/** Whether a word in a gap, or the nearest word of content on either side of it, is one of those known by index. */
export function bordersOn({ words }: AnalysedText, gap: Span, known: ReadonlySet<number>): boolean {
  let before = -1
  let after = -1
  for (let i = 0; i < words.length && after < 0; i++) {
    if (!words[i]!.content && !known.has(i)) continue
    if (words[i]!.end <= gap.start) before = i
    else if (words[i]!.start >= gap.end) after = i
    else if (known.has(i)) return true
  }
  return known.has(before) || known.has(after)
}

/** The edits without the words that a glossary supports; what is left of an edit stays one. */
export function withoutSupported(
  edits: readonly Edit[],
  rendering: AnalysedText,
  references: readonly AlignedReference[],
  support: TermSupport,
): Edit[] {
  const own = wordsInside(rendering, support.rendering)
  const theirs = references.map((reference, k) => wordsInside(reference, support.inReferences[k] ?? []))
  return edits.flatMap((edit): Edit[] => {
    const words = edit.words.filter((i) => !own.has(i))
    const touched = words.length < edit.words.length
    if (touched && !words.some((i) => rendering.words[i]!.content)) return []
    // A reference without any rendering of a term that is known has one of its own, of which these words may be a part.
    const isBeside = edit.words.length === 0 && bordersOn(rendering, edit.place, own)
    const votes = edit.votes.map((vote) => {
      const known = theirs[vote.reference]!
      const mayBePart = isBeside && known.size === 0 && vote.words.length <= LONGEST_PART
      return { ...vote, words: mayBePart ? [] : vote.words.filter((j) => !known.has(j)) }
    })
    const speaks = votes.some((vote) => vote.words.length > 0)
    if (edit.words.length === 0)
      return speaks ? [{ ...edit, votes: votes.filter((vote) => vote.words.length > 0) }] : []
    if (!touched && votes.every((vote, k) => vote.words.length === edit.votes[k]!.words.length)) return [edit]
    const place = { start: rendering.words[words[0]!]!.start, end: rendering.words[words.at(-1)!]!.end }
    return [{ ...edit, words, place, votes, kind: speaks ? edit.kind : 'addition' }]
  })
}
