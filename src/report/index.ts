import { csv } from './csv.ts'
import { html } from './html.tsx'
import { json } from './json.ts'
import { markdown } from './markdown.ts'
import type { Report } from './report.ts'

/** Every form of report, in the order in which they are offered. */
export const REPORTS: readonly Report[] = [html, json, markdown, csv]

export type { Report, ReportOptions } from './report.ts'
