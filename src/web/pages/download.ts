import type { RequestHandler } from 'express'
import { reportForms } from '../../service/export-report.ts'
import type { Service } from '../../service/service.ts'
import { HttpFailure } from '../http-failure.ts'
import { sendReport } from '../send-report.ts'

/** `GET /verifications/:id/report.:extension`: the report as a file. */
export const download =
  (service: Service): RequestHandler<{ id: string; extension: string }> =>
  async (request, response) => {
    const { extension } = request.params
    const form = reportForms.find((each) => each.extension === extension)
    if (!form) {
      const known = reportForms.map((each) => `.${each.extension}`).join(', ')
      throw new HttpFailure(404, 'not-found', `There is no report as “.${extension.slice(0, 20)}”; there are ${known}.`)
    }
    await sendReport(service, request, response, form, 'attachment')
  }
