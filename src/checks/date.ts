import type { AlignedPair } from '../alignment/aligned-pair.ts'
import type { Severity } from '../model/discrepancy.ts'
import { overlaps, type Span } from '../model/span.ts'
import type { DateMention } from '../text/dates.ts'
import type { Check, Finding } from './check.ts'
import { DATE_FAILS, DATE_PASSES } from './date-examples.ts'
import { figuresOf } from './quantity-evidence.ts'
import { quoted } from './quoted.ts'

const PARTS = ['relative', 'weekday', 'month', 'day', 'year'] as const
type Part = (typeof PARTS)[number]

/** One text's dates and every number it holds: a day or a year may be written outside a date. */
interface DatedText {
  readonly mentions: readonly DateMention[]
  /** What they state, by part. */
  readonly values: Readonly<Record<Part, ReadonlySet<number>>>
  readonly numbers: ReadonlySet<number>
}

interface Stated {
  readonly part: Part
  readonly values: readonly number[]
  readonly mention: DateMention
}

// More differing dates than this in one pair tell nothing new.
const MOST_FINDINGS = 100
// Places of a reference that state what the rendering should: a few convince.
const MOST_SPANS = 3

function read(analysed: AlignedPair['original']): DatedText {
  const { quantities, dates } = figuresOf(analysed)
  const valuesOfAll = (part: Part) => new Set(dates.flatMap((mention) => valuesOf(mention, part)))
  return {
    mentions: dates,
    values: Object.fromEntries(PARTS.map((part) => [part, valuesOfAll(part)])) as Record<Part, Set<number>>,
    numbers: new Set(quantities.flatMap(({ value, alternatives }) => [value, ...(alternatives ?? [])])),
  }
}

const valuesOf = (mention: DateMention, part: Part): readonly number[] => {
  const value = mention[part]
  return value === undefined ? [] : typeof value === 'number' ? [value] : value
}

function stated({ mentions }: DatedText, part: Part): Stated[] {
  return mentions.flatMap((mention) => {
    const values = valuesOf(mention, part)
    return values.length > 0 ? [{ part, values, mention }] : []
  })
}

/** Whether a text says the same anywhere: in a date, or, for days and years, as a number. */
function says(text: DatedText, { part, values }: Stated): boolean {
  if ((part === 'day' || part === 'year') && values.some((value) => text.numbers.has(value))) return true
  const other = text.values[part]
  if (values.some((value) => other.has(value))) return true
  return part === 'year' && [...other].some((year) => values.includes(year % 100))
}

const spanOf = ({ start, end }: Span): Span => ({ start, end })

/** Values of one part that only the first text states, each once. */
function onlyIn(first: DatedText, second: DatedText, part: Part): Stated[] {
  const seen = new Set<number>()
  return stated(first, part).filter((item) => {
    if (item.mention.weak || item.values.some((value) => seen.has(value)) || says(second, item)) return false
    for (const value of item.values) seen.add(value)
    return true
  })
}

function nearest(to: Stated, candidates: Stated[], scale: number): Stated | undefined {
  const place = to.mention.start * scale
  let best: Stated | undefined
  for (const candidate of candidates) {
    if (!best || Math.abs(candidate.mention.start - place) < Math.abs(best.mention.start - place)) best = candidate
  }
  if (best) candidates.splice(candidates.indexOf(best), 1)
  return best
}

interface Texts {
  readonly original: DatedText
  readonly rendering: DatedText
  readonly references: readonly DatedText[]
}

function finding(texts: Texts, wrong: Stated | undefined, right: Stated | undefined, severity: Severity): Finding {
  const { references } = texts
  const available = references.length
  const share = (count: number): number => (available === 0 ? 0 : count / available)
  const lacking = wrong ? references.filter((text) => !says(text, wrong)).length : 0
  const having = right ? references.filter((text) => says(text, right)).length : 0
  const spans = references.flatMap((text, reference) => {
    const found = right
      ? stated(text, right.part).filter(({ values }) => values.some((value) => right.values.includes(value)))
      : []
    return found.length > 0
      ? [{ reference, spans: found.slice(0, MOST_SPANS).map(({ mention }) => spanOf(mention)) }]
      : []
  })
  const first = spans[0]
  const suggestion =
    wrong && first
      ? stated(references[first.reference]!, right!.part).find(({ values }) => values[0] === right!.values[0])?.mention
          .text
      : undefined
  const message =
    wrong && right
      ? `${quoted(right.mention.text)} is rendered as ${quoted(wrong.mention.text)}.`
      : wrong
        ? `The rendering says ${quoted(wrong.mention.text)}; the statement names no such time.`
        : `The statement says ${quoted(right!.mention.text)}; the rendering leaves it out.`
  return {
    category: 'date',
    severity,
    message,
    original: right ? [spanOf(right.mention)] : [],
    rendering: wrong ? [spanOf(wrong.mention)] : [],
    references: spans,
    ...(suggestion === undefined ? {} : { suggestion }),
    features: {
      source: 1,
      votes: share(wrong ? lacking : having),
      against: share(wrong ? available - lacking : available - having),
      confirmed: share(having),
      references: available,
      gapFilled: wrong && right ? 1 : 0,
      dropped: wrong ? 0 : 1,
      relative: (wrong ?? right)!.part === 'relative' ? 1 : 0,
    },
  }
}

/** A month or a weekday that only one side names is often a rewording; references decide. */
function confirmed(texts: Texts, item: Stated, kind: 'added' | 'dropped'): boolean {
  const { references } = texts
  if (references.length === 0) return false
  return references.every((text) => says(text, item) === (kind === 'dropped'))
}

function differencesIn(texts: Texts, part: Part, scale: number): Finding[] {
  const { original, rendering, references } = texts
  const wrong = onlyIn(rendering, original, part).filter(
    (item) => references.length === 0 || !references.every((text) => says(text, item)),
  )
  const left = onlyIn(original, rendering, part)
  const findings: Finding[] = []
  for (const item of wrong.slice(0, MOST_FINDINGS)) {
    const right = nearest(item, left, scale)
    if (right) findings.push(finding(texts, item, right, 'critical'))
    else if (confirmed(texts, item, 'added')) findings.push(finding(texts, item, undefined, 'major'))
  }
  for (const item of left.slice(0, MOST_FINDINGS)) {
    if (part !== 'day' && confirmed(texts, item, 'dropped')) findings.push(finding(texts, undefined, item, 'minor'))
  }
  return findings
}

/** Keeps the first finding about a stretch of the rendering: a wrong date has one finding, not one a part. */
function oncePerDate(findings: readonly Finding[]): Finding[] {
  const kept: Finding[] = []
  for (const item of findings) {
    const marks = (other: Finding, side: 'original' | 'rendering') =>
      other[side].some((a) => item[side].some((b) => overlaps(a, b)))
    if (!kept.some((other) => marks(other, 'rendering') || (item.rendering.length === 0 && marks(other, 'original'))))
      kept.push(item)
  }
  return kept
}

export const date: Check = {
  id: 'date',
  name: 'Date',
  finds:
    'Days, weekdays, months, years and words such as “yesterday” that the rendering exchanges, adds or leaves out.',
  limits:
    'Knows the dates of the Gregorian calendar only, and does not compute whether a weekday and a date are the same day.',
  passes: DATE_PASSES,
  fails: DATE_FAILS,
  run: (pair) => {
    const texts: Texts = {
      original: read(pair.original),
      rendering: read(pair.rendering),
      references: pair.references.map(read),
    }
    // Without names of the statement's language nothing can be said of its dates but numbers.
    if (pair.original.language === 'und' || pair.rendering.language === 'und') return []
    const scale = pair.original.text.length / Math.max(1, pair.rendering.text.length)
    return oncePerDate(PARTS.flatMap((part) => differencesIn(texts, part, scale)))
  },
}
