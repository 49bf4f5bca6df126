import { Router } from 'express'
import { listStatements } from '../../service/list-statements.ts'
import type { Service } from '../../service/service.ts'
import { showStatement } from '../../service/show-statement.ts'
import { asQuery, noQuery, readQuery, statementsQuery } from './list-query.ts'
import { onlyMethods } from './method-not-allowed.ts'
import { nextLink } from './next-link.ts'
import { presentRenderings, presentStatement } from './present.ts'

/** Statements, each with all its renderings. */
export function statements(service: Service): Router {
  const router = Router()
  router
    .route('/statements')
    .get(async (request, response) => {
      const { q, limit, cursor } = readQuery(statementsQuery, request.query)
      const page = await asQuery(listStatements(service, q, { limit, cursor }))
      response.json({
        items: page.items.map(presentStatement),
        cursor: page.cursor,
        links: { next: nextLink(request, page.cursor) },
      })
    })
    .all(onlyMethods('GET'))
  router
    .route('/statements/:id')
    .get(async (request, response) => {
      readQuery(noQuery, request.query)
      const { statement } = await showStatement(service, request.params.id)
      response.json(presentStatement(statement))
    })
    .all(onlyMethods('GET'))
  router
    .route('/statements/:id/renderings')
    .get(async (request, response) => {
      readQuery(noQuery, request.query)
      response.json(presentRenderings(await showStatement(service, request.params.id)))
    })
    .all(onlyMethods('GET'))
  return router
}
