import type { NumeralRuns } from './number-facts.ts'
import { readSection, type Section, startsWithAny } from './number-sections.ts'
import { HOUR_ALONE } from './number-suffixes.ts'
import type { Draft } from './quantity.ts'

/** A number written character by character, perhaps mixed with digits: 三百万, 3.5万, 1亿2000万. */
export interface RunReading {
  readonly end: number
  readonly value: number
  readonly kind: 'cardinal' | 'fraction' | 'percent'
  /** More than one character of number, so hardly part of another word. */
  readonly certain: boolean
  /** Contains a character numeral, not digits alone. */
  readonly spelled: boolean
  readonly scale: number
  /** 三四: three or four. */
  readonly second?: number
  readonly approximate: boolean
}

/** Two digits side by side are a word as often as a number: 공사, 三七. */
const isCertain = ({ parts, scale, value }: Section): boolean =>
  parts > 1 && (scale > 1 || parts > 2 || !Number.isInteger(value))

const tenthsPatterns = new Map<string, RegExp>()

/** 四割, 七成五, 三割五分: tenths and hundredths of a whole, as a percentage. */
function readTenths(text: string, first: Section, runs: NumeralRuns): { value: number; end: number } | null {
  if (runs.tenths === undefined || first.value > 10) return null
  let pattern = tenthsPatterns.get(runs.tenths)
  if (!pattern) {
    pattern = new RegExp(runs.tenths, 'uy')
    tenthsPatterns.set(runs.tenths, pattern)
  }
  pattern.lastIndex = first.end
  if (!pattern.test(text)) return null
  const end = pattern.lastIndex
  const value = first.value * 10
  if (runs.half !== undefined && text[end] === runs.half[0]) return { value: value + 5, end: end + 1 }
  const rest = readSection(text, end, runs)
  const mark = runs.hundredths ?? ''
  if (!rest || rest.value >= 10 || !text.startsWith(mark, rest.end)) return { value, end }
  return { value: value + rest.value, end: rest.end + mark.length }
}

/** The number that stands at a place in the text, written in character numerals or digits with them; null when none does. */
export function readRun(text: string, start: number, runs: NumeralRuns): RunReading | null {
  const first = readSection(text, start, runs)
  if (!first) return null
  const vague =
    runs.vague.some((word) => text.startsWith(word, first.end) && Object.hasOwn(runs.scales, text[first.end - 1]!)) ||
    runs.vague.some((word) => text.endsWith(word, start) && text.slice(start - word.length, start) === word)
  const fraction = startsWithAny(text, first.end, runs.fraction)
  const under = first.end + (fraction?.length ?? 0)
  const over = fraction ? readSection(text, text[under] === ' ' ? under + 1 : under, runs) : null
  const common = { spelled: first.spelled, scale: first.scale, approximate: vague }
  if (over && first.value > 0) {
    const percent = first.value === 100
    return {
      ...common,
      end: over.end,
      value: percent ? over.value : over.value / first.value,
      kind: percent ? 'percent' : 'fraction',
      certain: true,
      spelled: true,
    }
  }
  const tenths = readTenths(text, first, runs)
  if (tenths) return { ...common, ...tenths, kind: 'percent', certain: true, spelled: true }
  const second = first.second === undefined ? {} : { second: first.second }
  return {
    ...common,
    end: first.end,
    value: first.value,
    kind: 'cardinal',
    certain: isCertain(first) && !vague,
    ...second,
  }
}

const HALF_HOUR = 30

/** Makes a time of the hour that a numeral is where 時 or the like follows, with the minutes behind it: 三時半, 三点二十分. */
export function readHour(text: string, draft: Draft, runs: NumeralRuns): void {
  const hour = HOUR_ALONE.exec(text.slice(draft.end, draft.end + 3))
  if (!hour || draft.value > 24 || !Number.isInteger(draft.value)) return
  const at = draft.end + hour[0].length
  const minutes = readSection(text, at, runs)
  const counted = minutes && minutes.value < 60 && text[minutes.end] === '分'
  const half = text[at] === '半'
  draft.kind = 'time'
  draft.value = draft.value * 60 + (half ? HALF_HOUR : counted ? minutes.value : 0)
  draft.end = half ? at + 1 : counted ? minutes.end + 1 : draft.end
  if (half || counted) delete draft.weak
}
