import type { RouteConfig } from '@asteasolutions/zod-to-openapi'
import { z } from 'zod'
import { detectionRequestSchema } from '../../service/detect-language.ts'
import type { Limits } from '../../service/submission-schema.ts'
import { detectionSchema } from './detection-schema.ts'
import { textLimit } from './json-body.ts'
import { memoryQuery, statementsQuery } from './list-query.ts'
import { memoryImportSchema } from './memory-schema.ts'
import { PAIR_EXAMPLE } from './openapi-example.ts'
import { glossaryPaths } from './openapi-glossary.ts'
import { bytes, id, json, refusals } from './openapi-parts.ts'
import { verificationPaths } from './openapi-verifications.ts'
import { API } from './present.ts'
import { MOST_TMX_BYTES } from './translation-memory.ts'
import { translatorsSchema } from './translator-schema.ts'
import { renderingsSchema, statementSchema, statementsPageSchema } from './verification-schema.ts'

/** Every route of the API as OpenAPI describes it, with the schemas that validate. */
export const openApiPaths = (limits: Limits): RouteConfig[] => [
  ...verificationPaths(limits),
  {
    method: 'get',
    path: `${API}/statements`,
    operationId: 'listStatements',
    tags: ['statements'],
    summary: 'List statements, newest first',
    request: { query: statementsQuery },
    responses: { 200: { description: 'One page.', content: json(statementsPageSchema) }, ...refusals(400) },
  },
  {
    method: 'get',
    path: `${API}/statements/{id}`,
    operationId: 'showStatement',
    tags: ['statements'],
    summary: 'Show a statement',
    request: { params: id },
    responses: { 200: { description: 'It.', content: json(statementSchema) }, ...refusals(400, 404) },
  },
  {
    method: 'get',
    path: `${API}/statements/{id}/renderings`,
    operationId: 'showRenderings',
    tags: ['statements'],
    summary: 'Show all renderings of a statement side by side',
    request: { params: id },
    responses: {
      200: { description: 'Oldest first, each with its newest verification.', content: json(renderingsSchema) },
      ...refusals(400, 404),
    },
  },
  {
    method: 'post',
    path: `${API}/languages/detect`,
    operationId: 'detectLanguage',
    tags: ['languages'],
    summary: 'Name the language of a text',
    request: {
      body: {
        required: true,
        description: bytes(textLimit(limits)),
        content: {
          'application/json': {
            schema: detectionRequestSchema(limits),
            example: { text: PAIR_EXAMPLE.statement.text },
          },
        },
      },
    },
    responses: {
      200: { description: 'The language and how sure it is.', content: json(detectionSchema) },
      ...refusals(400, 413, 415, 422),
    },
  },
  ...glossaryPaths,
  {
    method: 'get',
    path: `${API}/translators`,
    operationId: 'listTranslators',
    tags: ['translators'],
    summary: 'List the translators and whether they are configured',
    responses: { 200: { description: 'All; none is asked.', content: json(translatorsSchema) }, ...refusals(400) },
  },
  {
    method: 'post',
    path: `${API}/translation-memory`,
    operationId: 'importTranslationMemory',
    tags: ['languages'],
    summary: 'Add a TMX file to the translation memory',
    description:
      'Adds every unit that is new; sending a file again changes nothing. Where the file breaks off, what stands ' +
      'before that is kept, and the detail says how much it is.',
    request: {
      query: memoryQuery,
      body: {
        required: true,
        description: `TMX 1.1 to 1.4b. ${bytes(MOST_TMX_BYTES)}`,
        content: { 'application/xml': { schema: z.string() } },
      },
    },
    responses: {
      200: { description: 'What became of its units.', content: json(memoryImportSchema) },
      ...refusals(400, 413, 415, 422, 503),
    },
  },
  {
    method: 'get',
    path: `${API}/openapi.json`,
    operationId: 'openApi',
    tags: ['service'],
    summary: 'This document',
    responses: { 200: { description: 'It.', content: json(z.looseObject({ openapi: z.string() })) }, ...refusals() },
  },
  {
    method: 'get',
    path: '/healthz',
    operationId: 'health',
    tags: ['service'],
    summary: 'Whether the process answers',
    responses: {
      200: { description: 'It does.', content: json(z.strictObject({ status: z.literal('ok'), version: z.string() })) },
      ...refusals(),
    },
  },
  {
    method: 'get',
    path: '/readyz',
    operationId: 'readiness',
    tags: ['service'],
    summary: 'Whether the store answers',
    responses: {
      200: { description: 'It does.', content: json(z.strictObject({ status: z.literal('ready') })) },
      ...refusals(503),
    },
  },
]
