import type { RequestHandler } from 'express'
import { exportReport, reportForms } from '../../service/export-report.ts'
import type { Service } from '../../service/service.ts'
import { HttpFailure } from '../http-failure.ts'

/** `GET /verifications/:id/report.:extension`: the report as a file. */
export const download =
  (service: Service): RequestHandler<{ id: string; extension: string }> =>
  async (request, response) => {
    const { id, extension } = request.params
    const form = reportForms.find((each) => each.extension === extension)
    if (!form) {
      const known = reportForms.map((each) => `.${each.extension}`).join(', ')
      throw new HttpFailure(404, 'not-found', `There is no report as “.${extension.slice(0, 20)}”; there are ${known}.`)
    }
    const baseUrl = `${request.protocol}://${request.get('Host')}`
    const report = await exportReport(service, id, form, { baseUrl })
    if (form.contentSecurityPolicy) response.set('Content-Security-Policy', form.contentSecurityPolicy)
    response
      .set('Content-Type', report.mediaType)
      .set('Content-Disposition', `attachment; filename="${report.fileName}"`)
      .send(report.text)
  }
