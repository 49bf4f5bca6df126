import type { RouteConfig } from '@asteasolutions/zod-to-openapi'
import { listForms } from '../../service/export-list.ts'
import { reportForms } from '../../service/export-report.ts'
import { type Limits, submissionSchema } from '../../service/submission-schema.ts'
import { pairLimit } from './json-body.ts'
import { exportQuery, reportQuery, verificationsQuery } from './list-query.ts'
import { PAIR_EXAMPLE } from './openapi-example.ts'
import { bytes, id, json, refusals } from './openapi-parts.ts'
import { API } from './present.ts'
import { verificationSchema, verificationsPageSchema } from './verification-schema.ts'

const header = (name: string, description: string, schema: object = { type: 'string' }) =>
  ({ name, in: 'header', description, schema }) as const

const LOCATION = { Location: { description: 'Address of the verification.', schema: { type: 'string' as const } } }

/** What may come with every request that opens a verification. */
const OPENING = [
  header('Prefer', '`respond-async` answers 202 at once; ask its Location again until the status is not `pending`.'),
  header('Idempotency-Key', 'The same pair under the same key is kept once, however often it is sent.', {
    type: 'string',
    minLength: 1,
    maxLength: 255,
  }),
] as const

const opened = {
  201: {
    description: 'Verified.',
    headers: {
      ...LOCATION,
      'Idempotent-Replayed': {
        description: '`true` where the key was known and nothing new was kept.',
        schema: { type: 'string' as const, enum: ['true'] },
      },
    },
    content: json(verificationSchema),
  },
  202: {
    description: 'Kept; it is being verified.',
    headers: {
      ...LOCATION,
      'Preference-Applied': { description: '`respond-async`', schema: { type: 'string' as const } },
    },
    content: json(verificationSchema),
  },
}

/** Verifications: submitting, reading, verifying anew, taking them out. */
export const verificationPaths = (limits: Limits): RouteConfig[] => [
  {
    method: 'post',
    path: `${API}/verifications`,
    operationId: 'submitPair',
    tags: ['verifications'],
    summary: 'Submit a pair and verify it',
    description:
      'Keeps the pair, compares it and answers with the result. The pair is kept before it is compared: if the ' +
      'connection breaks, the verification is found at its address all the same.',
    parameters: [...OPENING],
    request: {
      body: {
        required: true,
        description: bytes(pairLimit(limits)),
        content: { 'application/json': { schema: submissionSchema(limits), example: PAIR_EXAMPLE } },
      },
    },
    responses: {
      ...opened,
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
    path: `${API}/verifications/export`,
    operationId: 'exportVerifications',
    tags: ['verifications'],
    summary: 'Export a whole list of verifications, newest first',
    request: { query: exportQuery },
    responses: {
      200: {
        description: 'All of them, streamed.',
        content: Object.fromEntries(
          listForms.map(({ mediaType }) => [mediaType.split(';', 1)[0]!, { schema: { type: 'string' } }]),
        ),
      },
      ...refusals(400),
    },
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
    method: 'post',
    path: `${API}/verifications/{id}/reruns`,
    operationId: 'rerunVerification',
    tags: ['verifications'],
    summary: 'Verify the same pair anew',
    description:
      'Makes another verification of the pair with the same supplied references: to ask translators that did not ' +
      'answer, or to compare by a newer engine. The earlier verification stays as it is.',
    parameters: [...OPENING],
    request: { params: id },
    responses: { ...opened, ...refusals(400, 404, 422, 503) },
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
]
