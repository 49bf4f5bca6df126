import { Router } from 'express'
import type { Service } from '../../service/service.ts'
import { verifications } from './verifications.ts'

/** Everything under /api/v1. */
export function apiRouter(service: Service): Router {
  const router = Router()
  router.use(verifications(service))
  return router
}
