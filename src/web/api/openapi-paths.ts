import type { RouteConfig } from '@asteasolutions/zod-to-openapi'
import { z } from 'zod'
import { detectionRequestSchema } from '../../service/detect-language.ts'
import { reportForms } from '../../service/export-report.ts'
import { type Limits, submissionSchema } from '../../service/submission-schema.ts'
import { detectionSchema } from './detection-schema.ts'
import { pairLimit, textLimit } from './json-body.ts'
import { memoryQuery, reportQuery, statementsQuery, verificationsQuery } from './list-query.ts'
import { memoryImportSchema } from './memory-schema.ts'
import { PAIR_EXAMPLE } from './openapi-example.ts'
import { API } from './present.ts'
import { problemSchema } from './problem-schema.ts'
import { MOST_TMX_BYTES } from './translation-memory.ts'
import {
  renderingsSchema,
  statementSchema,
  statementsPageSchema,
  verificationSchema,
  verificationsPageSchema,
} from './verification-schema.ts'

const REFUSALS: Readonly<Record<number, string>> = {
  400: 'Malformed JSON, or a parameter that cannot be used; each is named.',
  404: 'There is nothing of that id.',
  406: 'No form that is accepted; the detail lists those there are.',
  409: 'It contradicts what is stored.',
  413: 'The body is larger than is accepted.',
  415: 'The body is of another kind than is accepted here.',
  422: 'What was sent cannot be accepted; each field at fault is named. Or the key was used for another pair.',
  503: 'Not now: the service is stopping, or its store does not answer.',
}

const problem = { 'application/problem+json': { schema: problemSchema } }
const json = (schema: z.ZodType) => ({ 'application/json': { schema } })

/** Answers that refuse, besides the default one that every route has. */
const refusals = (...statuses: readonly number[]) => ({
  ...Object.fromEntries(
    statuses.map((status) => [status, { description: REFUSALS[status] ?? 'Refused.', content: problem }]),
  ),
  default: { description: 'Any other problem.', content: problem },
})

const id = z.strictObject({ id: z.string().describe('As it stands in the list and in Location.') })

const header = (name: string, description: string, schema: object = { type: 'string' }) =>
  ({ name, in: 'header', description, schema }) as const

const bytes = (count: number): string => `At most ${count.toLocaleString('en-US')} bytes.`

const LOCATION = { Location: { description: 'Address of the verification.', schema: { type: 'string' as const } } }

/** Every route of the API as OpenAPI describes it, with the schemas that validate. */
export const openApiPaths = (limits: Limits): RouteConfig[] => [
  {
    method: 'post',
    path: `${API}/verifications`,
    operationId: 'submitPair',
    tags: ['verifications'],
    summary: 'Submit a pair and verify it',
    description:
      'Keeps the pair, compares it and answers with the result. The pair is kept before it is compared: if the ' +
      'connection breaks, the verification is found at its address all the same.',
    parameters: [
      header(
        'Prefer',
        '`respond-async` answers 202 at once; ask its Location again until the status is not `pending`.',
      ),
      header('Idempotency-Key', 'The same pair under the same key is kept once, however often it is sent.', {
        type: 'string',
        minLength: 1,
        maxLength: 255,
      }),
    ],
    request: {
      body: {
        required: true,
        description: bytes(pairLimit(limits)),
        content: { 'application/json': { schema: submissionSchema(limits), example: PAIR_EXAMPLE } },
      },
    },
    responses: {
      201: {
        description: 'Verified.',
        headers: {
          ...LOCATION,
          'Idempotent-Replayed': {
            description: '`true` where the key was known and nothing new was kept.',
            schema: { type: 'string', enum: ['true'] },
          },
        },
        content: json(verificationSchema),
      },
      202: {
        description: 'Kept; it is being verified.',
        headers: { ...LOCATION, 'Preference-Applied': { description: '`respond-async`', schema: { type: 'string' } } },
        content: json(verificationSchema),
      },
      ...refusals(400, 413, 415, 422, 503),
    },
  },
  {
    method: 'get',
    path: `${API}/verifications`,
    operationId: 'findVerifications',
    tags: ['verifications'],
    summary: 'List verifications, newest first',
    request: { query: verificationsQuery },
    responses: { 200: { description: 'One page.', content: json(verificationsPageSchema) }, ...refusals(400) },
  },
  {
    method: 'get',
    path: `${API}/verifications/{id}`,
    operationId: 'showVerification',
    tags: ['verifications'],
    summary: 'Show a verification',
    request: { params: id },
    responses: { 200: { description: 'It.', content: json(verificationSchema) }, ...refusals(400, 404) },
  },
  {
    method: 'get',
    path: `${API}/verifications/{id}/report`,
    operationId: 'exportReport',
    tags: ['verifications'],
    summary: 'Export the report of a verification',
    request: { params: id, query: reportQuery },
    responses: {
      200: {
        description: 'The report, in the form that `format` or Accept asks for.',
        content: Object.fromEntries(
          reportForms.map(({ mediaType }) => [mediaType.split(';', 1)[0]!, { schema: { type: 'string' } }]),
        ),
      },
      ...refusals(400, 404, 406),
    },
  },
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
