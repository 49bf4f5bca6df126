import type { RequestHandler } from 'express'
import type { Service } from '../../service/service.ts'
import { showVerification } from '../../service/show-verification.ts'
import { renderDocument } from '../views/document.ts'
import { PendingPage } from '../views/pending-page.tsx'
import { ReportPage } from '../views/report-page.tsx'

/** `GET /verifications/:id`: the report, or the pair while it is being compared. */
export const showReport =
  (service: Service): RequestHandler<{ id: string }> =>
  async (request, response) => {
    const verification = await showVerification(service, request.params.id)
    const { outcome } = verification
    if (!outcome) {
      response.type('html').send(renderDocument(<PendingPage verification={verification} />))
      return
    }
    const events = await service.store.events(verification.id)
    const compare = Number(request.query.compare) || null
    const address = `${request.protocol}://${request.get('Host') ?? ''}/verifications/${verification.id}`
    response
      .type('html')
      .send(
        renderDocument(
          <ReportPage
            verification={{ ...verification, outcome }}
            events={events}
            address={address}
            compare={compare}
          />,
        ),
      )
  }
