import { Router } from 'express'
import { exportReport, reportForms } from '../../service/export-report.ts'
import type { Service } from '../../service/service.ts'
import { HttpFailure } from '../http-failure.ts'
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
      const baseUrl = `${request.protocol}://${request.get('Host')}`
      const report = await exportReport(service, request.params.id, form, { baseUrl })
      // The site's own policy would take the report's style sheet from it.
      if (form.contentSecurityPolicy) response.set('Content-Security-Policy', form.contentSecurityPolicy)
      response
        .vary('Accept')
        .set('Content-Type', report.mediaType)
        .set('Content-Disposition', `inline; filename="${report.fileName}"`)
        .send(report.text)
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
