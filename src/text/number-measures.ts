import { phraseAt, unitAfter } from './number-context.ts'
import type { Lexicon } from './number-words.ts'
import type { Draft } from './quantity.ts'

const ELIDED = /^\p{L}{1,3}'/u
// Units that a bare word seldom counts: “percent and a half”, “clock”.
const NO_MEASURE = new Set(['%', '‰', 'clock'])

/**
 * A unit that counts without a number before it, from a place in the text where a word starts: a word that is both at
 * once (a fortnight, полгода), or a unit and more of it (a year and a half, год с половиной). Null where neither stands.
 */
export function readMeasure(text: string, from: number, lexicon: Lexicon): Draft | null {
  // Un'ora e mezza: the article is written onto the unit.
  const start = from + (ELIDED.exec(text.slice(from, from + 4))?.[0].length ?? 0)
  const draft = (value: number, unit: string, end: number): Draft => ({
    start,
    end,
    value,
    unit,
    kind: 'cardinal',
    scale: 1,
    text: text.slice(start, end),
    spelled: true,
  })
  const measure = phraseAt(text, start, lexicon.measures)
  if (measure) {
    const [value, code] = measure.value
    const more = phraseAt(text, measure.end + 1, lexicon.plus)
    return more ? draft(value + more.value, code, more.end) : { ...draft(value, code, measure.end), weak: true }
  }
  const unit = lexicon.plus.size > 0 ? phraseAt(text, start, lexicon.units) : null
  if (!unit || NO_MEASURE.has(unit.value)) return null
  const plus = phraseAt(text, unit.end + 1, lexicon.plus)
  return plus && draft(1 + plus.value, unit.value, plus.end)
}

/** A word for a number known only roughly (kilkanaście), weak, with all that it may be. Null elsewhere. */
export function readVague(text: string, start: number, lexicon: Lexicon): Draft | null {
  const found = phraseAt(text, start, lexicon.vague)
  if (!found) return null
  const [value = 0, ...alternatives] = found.value
  const whole = { start, end: found.end, text: text.slice(start, found.end) }
  return { ...whole, value, alternatives, kind: 'cardinal', scale: 1, spelled: true, weak: true, approximate: true }
}

const halves = new Map<string, RegExp>()

function halfAt(text: string, at: number, half: string): number | null {
  let pattern = halves.get(half)
  if (!pattern) {
    pattern = new RegExp(half, 'uy')
    halves.set(half, pattern)
  }
  const from = text[at] === ' ' ? at + 1 : at
  pattern.lastIndex = from
  return pattern.test(text) ? pattern.lastIndex : null
}

/** Half a unit where no number stands: 半年, 半个小时. Null elsewhere. */
export function readHalfUnit(text: string, start: number, lexicon: Lexicon): Draft | null {
  const half = lexicon.facts.runs?.half
  const end = half === undefined ? null : halfAt(text, start, half)
  const unit = end === null ? null : unitAfter(text, end, lexicon)
  if (end === null || !unit || NO_MEASURE.has(unit.unit)) return null
  const whole = { start, end, text: text.slice(start, end) }
  return { ...whole, value: 0.5, unit: unit.unit, kind: 'fraction', scale: 1, spelled: true, weak: true }
}

/** Adds the half that a counter or a unit has behind it (两年半, 一个半小时, 1년 반), and the unit behind that. */
export function addHalf(draft: Draft, text: string, unitEnd: number | undefined, lexicon: Lexicon): void {
  const runs = lexicon.facts.runs
  if (runs?.half === undefined || draft.kind !== 'cardinal') return
  const counter = runs.counters.find((word) => text.startsWith(word, draft.end))
  const from = unitEnd ?? (counter === undefined ? undefined : draft.end + counter.length)
  const end = from === undefined ? null : halfAt(text, from, runs.half)
  if (end === null) return
  draft.value += 0.5
  draft.end = end
  delete draft.weak
  const unit = draft.unit ? null : unitAfter(text, end, lexicon)
  if (unit) draft.unit = unit.unit
}
