import { claimReview } from './claim-review.ts'
import { correctionRequest } from './correction-request.ts'
import { csv } from './csv.ts'
import { html } from './html.tsx'
import { json } from './json.ts'
import { markdown } from './markdown.ts'
import type { Report } from './report.ts'
import { tmx } from './tmx.ts'
import { webAnnotation } from './web-annotation.ts'

/** Every form of report, in the order in which they are offered. */
export const REPORTS: readonly Report[] = [
  html,
  json,
  markdown,
  csv,
  claimReview,
  webAnnotation,
  tmx,
  correctionRequest,
]

export type { Report, ReportOptions } from './report.ts'
