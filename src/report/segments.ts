import { type Discrepancy, SEVERITIES, type Severity } from '../model/discrepancy.ts'
import type { Span } from '../model/span.ts'

/** A discrepancy as a text shows it: its number in the list, how bad it is, where it stands in this text. */
export interface Marking {
  readonly number: number
  readonly severity: Severity
  readonly spans: readonly Span[]
}

/** A stretch of text under the same marks throughout. Zero-length ones mark a place where something is missing. */
export interface Segment extends Span {
  readonly text: string
  /** Markings that cover it, in order of number. Empty for plain text. */
  readonly markings: readonly Marking[]
  /** Of those, the ones one of whose spans begins, or ends, with this segment. */
  readonly begins: readonly Marking[]
  readonly ends: readonly Marking[]
}

const isLow = (text: string, at: number): boolean => (text.charCodeAt(at) & 0xfc00) === 0xdc00
const isHigh = (text: string, at: number): boolean => (text.charCodeAt(at) & 0xfc00) === 0xd800
const splitsCharacter = (text: string, at: number): boolean =>
  at > 0 && at < text.length && isHigh(text, at - 1) && isLow(text, at)

/** The span inside the text and on whole characters, so that no cut leaves half a character on either side. */
function settle(text: string, span: Span): Span {
  const start = Math.min(Math.max(span.start, 0), text.length)
  const end = Math.min(Math.max(span.end, start), text.length)
  return {
    start: splitsCharacter(text, start) ? start - 1 : start,
    end: splitsCharacter(text, end) ? end + 1 : end,
  }
}

/** Spans of one marking that touch or overlap, made one: a marking begins and ends once a stretch. */
function joined(text: string, spans: readonly Span[]): Span[] {
  const result: { start: number; end: number }[] = []
  for (const span of spans.map((each) => settle(text, each)).sort((a, b) => a.start - b.start || a.end - b.end)) {
    const last = result.at(-1)
    if (last && span.start <= last.end) last.end = Math.max(last.end, span.end)
    else result.push({ ...span })
  }
  return result
}

/**
 * Cuts a text where marks begin and end, so that nested and overlapping ones can all be shown. The segments, put
 * together, are the text.
 */
export function segments(text: string, markings: readonly Marking[]): Segment[] {
  const placed = markings.flatMap((marking) => joined(text, marking.spans).map((span) => ({ marking, ...span })))
  const cuts = [...new Set([0, text.length, ...placed.flatMap((each) => [each.start, each.end])])].sort((a, b) => a - b)
  const starting = Map.groupBy(placed, (each) => each.start)
  const byNumber = (a: Marking, b: Marking): number => a.number - b.number
  const result: Segment[] = []
  let open: typeof placed = []
  cuts.forEach((start, index) => {
    const here = starting.get(start) ?? []
    const points = here.filter((each) => each.end === start).map((each) => each.marking)
    if (points.length > 0) {
      const sorted = points.sort(byNumber)
      result.push({ start, end: start, text: '', markings: sorted, begins: sorted, ends: sorted })
    }
    const end = cuts[index + 1]
    if (end === undefined) return
    open = [...open.filter((each) => each.end > start), ...here.filter((each) => each.end > start)]
    result.push({
      start,
      end,
      text: text.slice(start, end),
      markings: open.map((each) => each.marking).sort(byNumber),
      begins: open.filter((each) => each.start === start).map((each) => each.marking),
      ends: open.filter((each) => each.end === end).map((each) => each.marking),
    })
  })
  return result
}

/** The worst severity among the markings. */
export const worst = (markings: readonly Marking[]): Severity =>
  SEVERITIES[Math.max(0, ...markings.map((marking) => SEVERITIES.indexOf(marking.severity)))]!

/** The discrepancies as one of the two texts shows them, numbered from 1. */
export const markingsOf = (discrepancies: readonly Discrepancy[], side: 'original' | 'rendering'): Marking[] =>
  discrepancies.map((discrepancy, index) => ({
    number: index + 1,
    severity: discrepancy.severity,
    spans: discrepancy[side],
  }))
