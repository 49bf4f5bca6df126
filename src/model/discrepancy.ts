import type { Span } from './span.ts'

/** MQM severities, mildest first. */
export const SEVERITIES = ['neutral', 'minor', 'major', 'critical'] as const
export type Severity = (typeof SEVERITIES)[number]

/** MQM penalty points of each severity. They rank discrepancies; they are never averaged over a quote. */
export const PENALTY: Readonly<Record<Severity, number>> = { neutral: 0, minor: 1, major: 5, critical: 25 }

/** MQM error types, as DESIGN.md names them. `mistranslation` and its children come under Accuracy. */
export const CATEGORIES = [
  'mistranslation',
  'omission',
  'addition',
  'untranslated',
  'number',
  'date',
  'name',
  'negation',
  'modality',
  'tense',
  'antonym',
  'role-swap',
  'question',
  'quantifier',
  'person',
  'word-order',
  'fluency',
  'punctuation',
  'attribution',
] as const
export type Category = (typeof CATEGORIES)[number]

/** Spans of the evidence inside one reference, by its index in the outcome's `references`. */
export interface ReferenceSpans {
  readonly reference: number
  readonly spans: readonly Span[]
}

/** One located difference in meaning between a statement and its rendering. */
export interface Discrepancy {
  /** Permanent id of the check that found it. */
  readonly check: string
  readonly category: Category
  readonly severity: Severity
  /** Calibrated probability, 0–1, that this difference is real. */
  readonly confidence: number
  /** One or two sentences for a reporter; quotes the words concerned. */
  readonly message: string
  readonly original: readonly Span[]
  readonly rendering: readonly Span[]
  readonly references: readonly ReferenceSpans[]
  /** A safer wording for the marked words of the rendering, where there is one. */
  readonly suggestion?: string
  /** What the finding rests on, in words: "the statement; 3 of 3 references". */
  readonly evidence: string
}
