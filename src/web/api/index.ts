import { Router } from 'express'
import type { Service } from '../../service/service.ts'
import { glossary } from './glossary.ts'
import { languages } from './languages.ts'
import { openApi } from './openapi.ts'
import { statements } from './statements.ts'
import { translationMemory } from './translation-memory.ts'
import { translators } from './translators.ts'
import { verificationReport } from './verification-report.ts'
import { verifications } from './verifications.ts'

/** Everything under /api/v1. */
export function apiRouter(service: Service): Router {
  const router = Router()
  router.use(
    verifications(service),
    verificationReport(service),
    statements(service),
    languages(service),
    translators(service),
    glossary(service),
    translationMemory(service),
    openApi(service),
  )
  return router
}
