import { OpenAPIRegistry, OpenApiGeneratorV31 } from '@asteasolutions/zod-to-openapi'
import { Router } from 'express'
import type { Service } from '../../service/service.ts'
import type { Limits } from '../../service/submission-schema.ts'
import { noQuery, readQuery } from './list-query.ts'
import { onlyMethods } from './method-not-allowed.ts'
import { openApiPaths } from './openapi-paths.ts'

export type OpenApiDocument = ReturnType<OpenApiGeneratorV31['generateDocument']>

const DESCRIPTION = `Truequote compares a statement with a published rendering of it in another language and locates
every difference in meaning. Offsets are UTF-16 code units into the texts as given. Times are ISO 8601 in UTC. Every
error is a problem document (RFC 9457). In what is sent, null and a blank optional field mean the same as leaving it out.`

/** The API as an OpenAPI 3.1 document, made from the schemas that check what is sent. */
export function openApiDocument(limits: Limits, version: string): OpenApiDocument {
  const registry = new OpenAPIRegistry()
  for (const path of openApiPaths(limits)) registry.registerPath(path)
  return new OpenApiGeneratorV31(registry.definitions).generateDocument({
    openapi: '3.1.0',
    info: {
      title: 'Truequote',
      version,
      description: DESCRIPTION.replaceAll('\n', ' '),
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: '/' }],
    tags: ['verifications', 'statements', 'languages', 'translators', 'glossary', 'service'].map((name) => ({ name })),
  })
}

/** The document at `/openapi.json`. */
export function openApi(service: Service): Router {
  const router = Router()
  const document = openApiDocument(service.config, service.version)
  router
    .route('/openapi.json')
    .get((request, response) => {
      readQuery(noQuery, request.query)
      response.json(document)
    })
    .all(onlyMethods('GET'))
  return router
}
