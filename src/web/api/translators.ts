import { Router } from 'express'
import type { Service } from '../../service/service.ts'
import { showTranslators } from '../../service/show-translators.ts'
import { noQuery, readQuery } from './list-query.ts'
import { onlyMethods } from './method-not-allowed.ts'

/** Which translators there are and which are configured. Asks none of them. */
export function translators(service: Service): Router {
  const router = Router()
  router
    .route('/translators')
    .get((request, response) => {
      readQuery(noQuery, request.query)
      response.json({ translators: showTranslators(service) })
    })
    .all(onlyMethods('GET'))
  return router
}
