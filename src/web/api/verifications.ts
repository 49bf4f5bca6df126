import { type Request, type Response, Router } from 'express'
import { listForms } from '../../service/export-list.ts'
import { findVerifications } from '../../service/find-verifications.ts'
import { rerunVerification } from '../../service/rerun-verification.ts'
import type { Service } from '../../service/service.ts'
import { showVerification } from '../../service/show-verification.ts'
import { type SubmittedOnce, submitOnce } from '../../service/submit-once.ts'
import { submitPair } from '../../service/submit-pair.ts'
import { sendList } from '../send-list.ts'
import { jsonBody, pairLimit } from './json-body.ts'
import { asQuery, exportQuery, noQuery, readQuery, verificationsQuery } from './list-query.ts'
import { onlyMethods } from './method-not-allowed.ts'
import { nextLink } from './next-link.ts'
import { idempotencyKey, prefersAsync } from './preferences.ts'
import { presentSummary, presentVerification, verificationUrl } from './present.ts'

/** Answers with an opened verification: completed, or under `Prefer: respond-async` at once. */
async function answer(
  service: Service,
  request: Request,
  response: Response,
  { verification, replayed }: SubmittedOnce,
): Promise<void> {
  const { id } = verification
  response.location(verificationUrl(id))
  if (replayed) response.set('Idempotent-Replayed', 'true')
  const result = service.queue.run(id)
  if (!prefersAsync(request)) {
    response.status(201).json(presentVerification(await result))
    return
  }
  result.catch((cause) => service.log.error({ verification: id, err: cause }, 'a verification stays pending'))
  response.status(202).set('Preference-Applied', 'respond-async').json(presentVerification(verification))
}

/** Submitting pairs and reading their verifications. */
export function verifications(service: Service): Router {
  const router = Router()
  router
    .route('/verifications')
    .get(async (request, response) => {
      const { q, limit, cursor, ...filter } = readQuery(verificationsQuery, request.query)
      const page = await asQuery(findVerifications(service, { ...filter, search: q }, { limit, cursor }))
      response.json({
        items: page.items.map(presentSummary),
        cursor: page.cursor,
        links: { next: nextLink(request, page.cursor) },
      })
    })
    .post(...jsonBody(pairLimit(service.config)), async (request, response) => {
      const key = idempotencyKey(request)
      const submitted = key
        ? await submitOnce(service, request.body, key)
        : { verification: await submitPair(service, request.body), replayed: false }
      await answer(service, request, response, submitted)
    })
    .all(onlyMethods('GET', 'POST'))
  router
    .route('/verifications/export')
    .get(async (request, response) => {
      const { format, q, ...filter } = readQuery(exportQuery, request.query)
      const form = listForms.find(({ id }) => id === format)!
      await sendList(service, request, response, { ...filter, search: q }, form)
    })
    .all(onlyMethods('GET'))
  router
    .route('/verifications/:id')
    .get(async (request, response) => {
      readQuery(noQuery, request.query)
      response.json(presentVerification(await showVerification(service, request.params.id)))
    })
    .all(onlyMethods('GET'))
  router
    .route('/verifications/:id/reruns')
    .post(async (request, response) => {
      const rerun = await rerunVerification(service, request.params.id, 'anonymous', idempotencyKey(request))
      await answer(service, request, response, rerun)
    })
    .all(onlyMethods('POST'))
  return router
}
