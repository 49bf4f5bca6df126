import type { Atom } from './number-atoms.ts'
import { isApproximate, phraseAt, unitAfter, unitBefore } from './number-context.ts'
import { addHalf } from './number-measures.ts'
import type { Lexicon } from './number-words.ts'
import type { Draft } from './quantity.ts'

const RANGE = /^ ?[-–~～〜至到] ?$/

const ELIDED = /^ \p{L}'(?=\p{L})/u
const WORD = /^ (?<word>\p{L}+)(?= )/u
const MILLION = 1e6

/** How long what stands between a number and its unit is: half an hour, millions de dollars, milliards d'euros. */
function linkBefore(text: string, { kind, end, scale }: Draft, lexicon: Lexicon | undefined): number {
  if (!lexicon || (kind !== 'fraction' && scale < MILLION)) return 0
  const rest = text.slice(end, end + 12)
  const elided = kind === 'fraction' ? null : ELIDED.exec(rest)
  if (elided && lexicon.of.has(elided[0].slice(1))) return elided[0].length
  const { word = '' } = WORD.exec(rest)?.groups ?? {}
  const links = kind === 'fraction' ? lexicon.articles : lexicon.of
  return links.has(word.toLowerCase()) ? word.length + 1 : 0
}

/** Adds what stands around a number: its unit, a sign of money, a word that makes it a rough one. Where all that ends. */
export function withContext(
  draft: Draft,
  atoms: readonly Atom[],
  first: number,
  next: number,
  text: string,
  lexicon?: Lexicon,
) {
  const unitFrom = draft.end + linkBefore(text, draft, lexicon)
  const after = draft.unit || draft.kind === 'time' ? null : unitAfter(text, unitFrom, lexicon, draft.scale > 1)
  const before = draft.kind === 'time' ? null : unitBefore(text, draft.start, lexicon)
  // 2010 г. is a year, not grams.
  const year = draft.value >= 1000 && draft.value <= 2100 && after?.unit === 'g' && text[draft.end] === ' '
  const unit = before?.unit ?? (year ? undefined : after?.unit)
  if (unit === 'clock' && draft.value <= 24) {
    draft.kind = 'time'
    draft.value = Math.floor(draft.value) * 60 + Math.round((draft.value % 1) * 100)
  } else if (unit && unit !== 'clock') draft.unit = unit
  if (draft.unit === '%') draft.kind = 'percent'
  if (draft.kind === 'decade') delete draft.unit
  // $5m: with money the letter is a million, not a metre.
  if (before && after?.unit === 'm') {
    draft.value *= 1e6
    draft.end = after.end
  }
  const half = after && lexicon && draft.kind === 'cardinal' ? phraseAt(text, after.end + 1, lexicon.plus) : null
  // Deux heures et demie: the half stands after the unit.
  if (half) {
    draft.value += half.value
    draft.end = half.end
    delete draft.weak
  }
  if (lexicon) addHalf(draft, text, after?.end, lexicon)
  if (isApproximate(atoms, first, Math.max(first, next - 1), text, lexicon)) draft.approximate = true
  draft.text = text.slice(draft.start, draft.end)
  return Math.max(draft.end, unit ? (after?.end ?? 0) : 0)
}

/** The first end of a range shares the scale and the unit of the second: 10–15 million. */
export function shareAcrossRange(first: Draft, second: Draft, text: string): void {
  const gap = text.slice(first.end, second.start)
  const dash = RANGE.test(gap)
  if (!dash && !/^ ?\p{L}{1,3} ?$/u.test(gap)) return
  if (dash && second.unit && !first.unit) first.unit = second.unit
  const scaled = first.value * second.scale
  // Eighty to a hundred is no eight thousand.
  if (second.scale > 1 && first.scale === 1 && scaled < second.value) {
    first.alternatives = [...(first.alternatives ?? []), dash ? first.value : scaled]
    if (dash) first.value = scaled
  }
  // 2019–20, 1914–18.
  const years = first.value >= 1000 && first.value <= 2100 && second.value < 100 && (dash || gap === '/')
  if (years) {
    const century = Math.floor(first.value / 100) * 100
    second.alternatives = [...(second.alternatives ?? []), century + second.value]
  }
}
