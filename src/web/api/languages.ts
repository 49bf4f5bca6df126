import { Router } from 'express'
import { detectLanguage } from '../../service/detect-language.ts'
import type { Service } from '../../service/service.ts'
import { jsonBody, textLimit } from './json-body.ts'
import { onlyMethods } from './method-not-allowed.ts'

/** Naming the language of a text. Nothing is stored. */
export function languages(service: Service): Router {
  const router = Router()
  router
    .route('/languages/detect')
    .post(...jsonBody(textLimit(service.config)), (request, response) => {
      response.json(detectLanguage(service, request.body))
    })
    .all(onlyMethods('POST'))
  return router
}
