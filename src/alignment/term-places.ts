import type { DirectedTerm } from '../model/glossary.ts'
import type { Span } from '../model/span.ts'
import type { AnalysedText } from './aligned-pair.ts'
import { findPhrase, type Occurrence } from './find-phrase.ts'
import { pairSentences } from './sentence-pairs.ts'
import type { TermPlace, UsedTerm } from './used-term.ts'

interface Rendered extends Occurrence {
  readonly form: 'approved' | 'deprecated'
}

const isName = ({ kind }: DirectedTerm): boolean => kind !== 'term'
const lengthOf = ({ start, end }: Span): number => end - start
const isApart = (a: Span, b: Span): boolean => a.end <= b.start || b.end <= a.start

/**
 * Renderings of a term in a text, none inside another: whole before inflected, long before short, in the same letters
 * before others (Kyiv, KYIV), approved first.
 */
function renderingsIn(text: AnalysedText, term: DirectedTerm): Rendered[] {
  const all = (['approved', 'deprecated'] as const).flatMap((form) =>
    term[form].flatMap((phrase) => findPhrase(text, phrase, isName(term)).map((found) => ({ ...found, form }))),
  )
  const kept: Rendered[] = []
  const byRank = (a: Rendered, b: Rendered) =>
    Number(b.exact) - Number(a.exact) || lengthOf(b) - lengthOf(a) || Number(b.toTheLetter) - Number(a.toTheLetter)
  for (const one of all.sort(byRank)) {
    if (kept.length < MOST_PLACES && kept.every((other) => isApart(one, other))) kept.push(one)
  }
  return kept.sort((a, b) => a.start - b.start)
}

// A term that stands more often than this is told by its first places.
const MOST_PLACES = 200

/**
 * Without the places of a term that are part of a longer term, the "Sahel" of the "Alliance of Sahel States", or where
 * another stands to the letter: "pêche" is no "péché".
 */
function outermost(found: readonly { term: DirectedTerm; place: Occurrence }[]): Map<DirectedTerm, Span[]> {
  const placeKey = ({ start, end }: Span) => `${start}-${end}`
  const toTheLetter = new Set(found.flatMap(({ place }) => (place.toTheLetter ? placeKey(place) : [])))
  const sorted = found
    .filter(({ place }) => place.toTheLetter || !toTheLetter.has(placeKey(place)))
    .sort((a, b) => a.place.start - b.place.start || b.place.end - a.place.end)
  const kept = new Map<DirectedTerm, Span[]>()
  let end = -1
  let longest: Span | undefined
  for (const { term, place } of sorted) {
    const isInside = place.end <= end && longest !== undefined && lengthOf(place) < lengthOf(longest)
    if (place.end > end) {
      end = place.end
      longest = place
    }
    if (isInside) continue
    const list = kept.get(term)
    if (list) list.push(place)
    else kept.set(term, [place])
  }
  return kept
}

/** Index of the sentence that a place begins in. */
function sentenceAt({ sentences }: AnalysedText, { start }: Span): number {
  let low = 0
  let high = sentences.length - 1
  while (low < high) {
    const middle = (low + high) >> 1
    if (sentences[middle]!.end <= start) low = middle + 1
    else high = middle
  }
  return low
}

/** The terms that stand in a statement, in its order, with where and how the rendering renders each. */
export function placeTerms(
  original: AnalysedText,
  rendering: AnalysedText,
  terms: readonly DirectedTerm[],
): UsedTerm[] {
  if (terms.length === 0) return []
  const found = terms.flatMap((term) =>
    findPhrase(original, term.source, isName(term)).map((place) => ({ term, place })),
  )
  const pairs = found.length > 0 ? pairSentences(original, rendering) : []
  const oppositeOf = (place: Span): readonly [number, number] | null => {
    const at = sentenceAt(original, place)
    const pair = pairs.find(({ left }) => left[0] <= at && at < left[1])
    // Where several sentences stand opposite fewer, one of them may have been left out.
    return pair && pair.left[1] - pair.left[0] <= pair.right[1] - pair.right[0] ? pair.right : null
  }
  return [...outermost(found)].map(([term, spans]) => {
    const places = spans
      .slice(0, MOST_PLACES)
      .map(({ start, end }) => ({ original: { start, end }, opposite: oppositeOf({ start, end }) }))
    return { term, ...withRenderings(places, renderingsIn(rendering, term), rendering) }
  })
}

/** Gives each place a rendering of its own: one in the sentence opposite first, then any that is left. */
function withRenderings(
  places: readonly Pick<TermPlace, 'original' | 'opposite'>[],
  rendered: readonly Rendered[],
  rendering: AnalysedText,
): Omit<UsedTerm, 'term'> {
  const free = new Set(rendered)
  const chosen = new Map<(typeof places)[number], Rendered>()
  const choose = (place: (typeof places)[number], fits: (one: Rendered) => boolean) => {
    if (chosen.has(place)) return
    for (const one of free) {
      if (!fits(one)) continue
      free.delete(one)
      chosen.set(place, one)
      return
    }
  }
  for (const place of places) {
    const { opposite } = place
    if (!opposite) continue
    choose(place, (one) => {
      const at = sentenceAt(rendering, one)
      return opposite[0] <= at && at < opposite[1]
    })
  }
  for (const place of places) choose(place, () => true)
  const spanOf = ({ start, end }: Span): Span => ({ start, end })
  return {
    places: places.map((place) => {
      const one = chosen.get(place)
      return { ...place, rendering: one ? spanOf(one) : null, form: one?.form ?? null }
    }),
    others: [...free].map(spanOf),
  }
}
