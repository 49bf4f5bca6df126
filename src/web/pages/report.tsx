import type { RequestHandler } from 'express'
import type { Service } from '../../service/service.ts'
import { showVerification } from '../../service/show-verification.ts'
import { renderDocument } from '../views/document.ts'
import { PendingPage } from '../views/pending-page.tsx'
import { ReportPage } from '../views/report-page.tsx'

/** How many verifications of one pair are listed. */
const MOST_RUNS = 20

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
    const [events, runs] = await Promise.all([
      service.store.events(verification.id),
      service.store.verifications({ rendering: verification.rendering.id }, { limit: MOST_RUNS }),
    ])
    const compare = Number(request.query.compare) || null
    const address = `${request.protocol}://${request.get('Host') ?? ''}/verifications/${verification.id}`
    response
      .type('html')
      .send(
        renderDocument(
          <ReportPage
            verification={{ ...verification, outcome }}
            events={events}
            runs={runs.items}
            address={address}
            compare={compare}
            askedInVain={request.query.asked === 'in-vain'}
          />,
        ),
      )
  }
