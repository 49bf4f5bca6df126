import type { Discrepancy } from '../model/discrepancy.ts'
import type { Span } from '../model/span.ts'
import type { StoredVerification } from '../model/stored.ts'
import { referenceSource } from './reference-wording.ts'
import { pageAddress, type Report, type ReportOptions } from './report.ts'

/** Spreadsheets take UTF-8 for the system's old code page without it, and garble every accent. */
const BYTE_ORDER_MARK = '\uFEFF'

/** What a spreadsheet takes for a formula, or for the start of one after white space that it drops. */
const FORMULA = /^[\s\u0000]*[=+\-@＝＋－＠]|^[\t\r\n]/

/** One field of RFC 4180. A text that a spreadsheet would run as a formula gets an apostrophe before it. */
export function csvField(value: string | number | boolean | null | undefined): string {
  if (value === null || value === undefined) return ''
  if (typeof value !== 'string') return String(value)
  const inert = FORMULA.test(value) ? `'${value}` : value
  return /[",\r\n]/.test(inert) ? `"${inert.replaceAll('"', '""')}"` : inert
}

type Column = readonly [
  name: string,
  value: (
    v: StoredVerification,
    d: Discrepancy | null,
    number: number,
    url: string | null,
  ) => string | number | boolean | null | undefined,
]

const words = (text: string, spans: readonly Span[] | undefined) =>
  spans?.map(({ start, end }) => text.slice(start, end)).join(' … ')

const offsets = (spans: readonly Span[] | undefined) => spans?.map(({ start, end }) => `${start}-${end}`).join(' ')

/** The columns, in order. New ones are added at the end only: people's sheets count on the places. */
const COLUMNS: readonly Column[] = [
  ['verification', (v) => v.id],
  ['url', (_v, _d, _n, url) => url],
  ['completed_at', (v) => v.completedAt],
  ['label', (v) => v.label],
  ['status', (v) => v.status],
  ['risk', (v) => v.outcome?.risk],
  ['summary', (v) => v.outcome?.summary],
  ['speaker', (v) => v.statement.speaker],
  ['statement_date', (v) => v.statement.date],
  ['statement_language', (v) => v.outcome?.languages.original.tag ?? v.statement.language],
  ['statement', (v) => v.statement.text],
  ['outlet', (v) => v.rendering.outlet],
  ['rendering_date', (v) => v.rendering.date],
  ['rendering_language', (v) => v.outcome?.languages.rendering.tag ?? v.rendering.language],
  ['rendering', (v) => v.rendering.text],
  ['discrepancy', (_v, d, number) => (d ? number : null)],
  ['severity', (_v, d) => d?.severity],
  ['category', (_v, d) => d?.category],
  ['check', (_v, d) => d?.check],
  ['confidence', (_v, d) => d?.confidence],
  ['message', (_v, d) => d?.message],
  ['words_of_statement', (v, d) => words(v.statement.text, d?.original)],
  ['words_of_rendering', (v, d) => words(v.rendering.text, d?.rendering)],
  ['offsets_in_statement', (_v, d) => offsets(d?.original)],
  ['offsets_in_rendering', (_v, d) => offsets(d?.rendering)],
  ['suggestion', (_v, d) => d?.suggestion],
  ['evidence', (_v, d) => d?.evidence],
  ['references', (v) => v.outcome?.references.map((r) => referenceSource(r, v.createdAt)).join('; ')],
  ['confidential', (v) => v.confidential],
]

const row = (fields: readonly string[]): string => `${fields.join(',')}\r\n`

/** The row of names, after what tells spreadsheets that UTF-8 follows. */
export const csvHead = (): string => BYTE_ORDER_MARK + row(COLUMNS.map(([name]) => name))

/** One row for each discrepancy, or a single row when there is none. */
export function csvRows(verification: StoredVerification, options: ReportOptions): string {
  const url = pageAddress(verification.id, options)
  const found = verification.outcome?.discrepancies ?? []
  return (found.length > 0 ? found : [null])
    .map((discrepancy, index) =>
      row(COLUMNS.map(([, value]) => csvField(value(verification, discrepancy, index + 1, url)))),
    )
    .join('')
}

/** The rows of one verification under the names of the columns. */
export const csv: Report = {
  id: 'csv',
  mediaType: 'text/csv; charset=utf-8',
  extension: 'csv',
  name: 'CSV',
  render: (verification, options) => csvHead() + csvRows(verification, options),
}
