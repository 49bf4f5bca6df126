import { REPORTS, type Report, type ReportOptions } from '../report/index.ts'
import type { Service } from './service.ts'
import { showVerification } from './show-verification.ts'

export interface ExportedReport {
  readonly text: string
  readonly mediaType: string
  /** Name for the file it is saved as. */
  readonly fileName: string
}

/** The forms in which a report can be had, in the order in which they are offered. */
export const reportForms: readonly Report[] = REPORTS

/** The report of a verification in one form. @throws NotFound */
export async function exportReport(
  service: Service,
  id: string,
  form: Report,
  options: ReportOptions = {},
): Promise<ExportedReport> {
  const verification = await showVerification(service, id)
  return {
    text: form.render(verification, options),
    mediaType: form.mediaType,
    fileName: `truequote-${verification.id}.${form.extension}`,
  }
}
