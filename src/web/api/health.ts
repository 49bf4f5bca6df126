import { Router } from 'express'
import type { Service } from '../../service/service.ts'
import { HttpFailure } from '../http-failure.ts'
import { onlyMethods } from './method-not-allowed.ts'

/** `/healthz`: the process answers. `/readyz`: the store does as well. */
export function health(service: Service): Router {
  const router = Router()
  router
    .route('/healthz')
    .get((_request, response) => {
      response.json({ status: 'ok', version: service.version })
    })
    .all(onlyMethods('GET'))
  router
    .route('/readyz')
    .get(async (_request, response) => {
      try {
        await service.store.ping()
      } catch (cause) {
        service.log.error({ err: cause }, 'the store does not answer')
        throw new HttpFailure(503, 'not-ready', 'The store does not answer; nothing can be kept or read now.', {
          'Retry-After': '5',
        })
      }
      response.json({ status: 'ready' })
    })
    .all(onlyMethods('GET'))
  return router
}
