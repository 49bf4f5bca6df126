import { Router } from 'express'
import { reportForms } from '../../service/export-report.ts'
import type { Service } from '../../service/service.ts'
import { HttpFailure } from '../http-failure.ts'
import { sendReport } from '../send-report.ts'
import { readQuery, reportQuery } from './list-query.ts'
import { onlyMethods } from './method-not-allowed.ts'

/** A media type without its parameters. */
const bare = (mediaType: string): string => mediaType.split(';', 1)[0]!

/** The report of a verification, in the form that `?format=` or Accept asks for. */
export function verificationReport(service: Service): Router {
  const router = Router()
  router
    .route('/verifications/:id/report')
    .get(async (request, response) => {
      const { format } = readQuery(reportQuery, request.query)
      const accepted = request.accepts(reportForms.map(({ mediaType }) => bare(mediaType)))
      const form = reportForms.find(({ id, mediaType }) => (format ? id === format : bare(mediaType) === accepted))
      if (!form) throw notAcceptable(request.get('Accept') ?? '')
      response.vary('Accept')
      await sendReport(service, request, response, form, 'inline')
    })
    .all(onlyMethods('GET'))
  return router
}

function notAcceptable(accept: string): HttpFailure {
  const forms = reportForms.map(({ id, mediaType }) => `${bare(mediaType)} (format=${id})`)
  return new HttpFailure(
    406,
    'not-acceptable',
    `There is no report as “${accept.slice(0, 100)}”; ask for one of ${forms.join(', ')}.`,
    { Vary: 'Accept' },
  )
}
