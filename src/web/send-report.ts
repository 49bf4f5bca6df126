import type { Request, Response } from 'express'
import type { Report } from '../report/index.ts'
import { exportReport } from '../service/export-report.ts'
import type { Service } from '../service/service.ts'

/** Sends a verification's report in one form, to be shown (`inline`) or saved (`attachment`). @throws NotFound */
export async function sendReport(
  service: Service,
  request: Request<{ id: string }>,
  response: Response,
  form: Report,
  disposition: 'inline' | 'attachment',
): Promise<void> {
  const baseUrl = `${request.protocol}://${request.get('Host')}`
  const report = await exportReport(service, request.params.id, form, { baseUrl })
  // The report as a page brings its own style sheet, which the site's policy would not let in.
  if (form.contentSecurityPolicy) response.set('Content-Security-Policy', form.contentSecurityPolicy)
  response
    .set('Content-Type', report.mediaType)
    .set('Content-Disposition', `${disposition}; filename="${report.fileName}"`)
    .send(report.text)
}
