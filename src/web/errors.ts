import { STATUS_CODES } from 'node:http'
import type { ErrorRequestHandler, Request, Response } from 'express'
import type { Logger } from 'pino'
import { Conflict, Failure, InvalidInput, NotFound, type Problem } from '../model/failure.ts'
import { HttpFailure } from './http-failure.ts'
import { requestIdOf } from './request-id.ts'

/** What went wrong, ready to be answered as a problem document or as a page. */
export interface HttpProblem {
  readonly status: number
  /** Stable, kebab-case. */
  readonly code: string
  readonly title: string
  readonly detail: string
  readonly problems: readonly Problem[]
  readonly headers: Readonly<Record<string, string>>
}

/** What a code is answered with, where that is not what its class is answered with. */
const STATUS_OF_CODE: Readonly<Record<string, number>> = {
  'invalid-query': 400,
  'idempotency-key-reused': 422,
  'store-locked': 503,
  stopping: 503,
}

const TITLE_OF_CODE: Readonly<Record<string, string>> = {
  'invalid-query': 'These parameters cannot be used',
  'invalid-input': 'What was sent cannot be accepted as it is',
  'idempotency-key-reused': 'This key belongs to another pair',
  'glossary-entry-exists': 'There is an entry for this term already',
  'unreadable-glossary': 'Nothing of this file can be used',
  'not-text': 'This is not a text',
  'not-found': 'This is not here',
  'store-locked': 'The store is busy',
  stopping: 'The service is stopping',
  internal: 'Something broke on our side',
}

/** Instead of a message that is meant for whoever runs the service. */
const SENTENCE_OF_CODE: Readonly<Record<string, string>> = {
  'store-locked':
    'Another program is writing to the store. Nothing of this request was kept; send it again in a moment.',
}

/** What body-parser and the router throw, in our words. */
const SENTENCE_OF_STATUS: Readonly<Record<number, string>> = {
  400: 'The body could not be read to its end. Check its Content-Length and its Content-Encoding, and send it again.',
  415: 'The encoding of the body is not understood. Send it plain, or compressed with gzip, deflate or br.',
}

const BROKEN_ADDRESS =
  'The address has a % in it that is not followed by the code of a character. Copy the whole of it again.'

const INTERNAL =
  'The request could not be answered. Nothing you sent is at fault; try again, and name the request id if it stays.'

const httpProblem = (status: number, code: string, detail: string, rest: Partial<HttpProblem> = {}): HttpProblem => ({
  status,
  code,
  title: TITLE_OF_CODE[code] ?? STATUS_CODES[status] ?? 'Error',
  detail,
  problems: [],
  headers: {},
  ...rest,
})

/** The status of a failure that its caller is told about; null where it is a matter of the house. */
function statusOf(failure: Failure): number | null {
  const status = STATUS_OF_CODE[failure.code]
  if (status) return status
  if (failure instanceof InvalidInput) return 422
  if (failure instanceof NotFound) return 404
  return failure instanceof Conflict ? 409 : null
}

/** The one mapping of what is thrown to what is answered. Whatever is not meant for the caller says nothing of itself. */
export function problemOf(error: unknown): HttpProblem {
  if (error instanceof HttpFailure) {
    return httpProblem(error.status, error.code, error.message, { headers: error.headers })
  }
  const known = error instanceof Failure ? statusOf(error) : null
  if (error instanceof Failure && known) {
    return httpProblem(known, error.code, SENTENCE_OF_CODE[error.code] ?? error.message, {
      ...(error instanceof InvalidInput && { problems: error.problems }),
      ...(known === 503 && { headers: { 'Retry-After': '5' } }),
    })
  }
  const status = statusCarriedBy(error)
  if (error instanceof URIError && status) return httpProblem(status, 'bad-request', BROKEN_ADDRESS)
  if (status === 413) return httpProblem(413, 'too-large', tooLarge(error))
  if (status) return httpProblem(status, 'bad-request', SENTENCE_OF_STATUS[status] ?? 'The request cannot be answered.')
  return httpProblem(500, 'internal', INTERNAL)
}

/** The client error that express and its parsers put on what they throw, or null. */
function statusCarriedBy(error: unknown): number | null {
  const status = error instanceof Error && 'status' in error ? error.status : null
  return typeof status === 'number' && status >= 400 && status < 500 ? status : null
}

function tooLarge(error: unknown): string {
  const limit = error instanceof Error && 'limit' in error ? Number(error.limit).toLocaleString('en-US') : 'fewer'
  return `The body is larger than ${limit} bytes, the most that is accepted here. Send the part that was quoted.`
}

/** Answers with an RFC 9457 problem document. */
export function sendProblem(request: Request, response: Response, problem: HttpProblem): void {
  response
    .status(problem.status)
    .set(problem.headers)
    .type('application/problem+json')
    .send(
      JSON.stringify({
        type: `urn:truequote:problem:${problem.code}`,
        title: problem.title,
        status: problem.status,
        detail: problem.detail,
        instance: request.originalUrl.split('?', 1)[0]!.slice(0, 300),
        requestId: requestIdOf(response),
        ...(problem.problems.length > 0 && {
          errors: problem.problems.map(({ field, message }) => ({ field, detail: message })),
        }),
      }),
    )
}

/** True where the client is a program: everything under /api and the health probes, and whoever asks for JSON. */
const wantsProblem = (request: Request): boolean =>
  /^\/(api|healthz|readyz)(\/|$)/.test(request.path) || request.accepts(['html', 'json']) === 'json'

/** The last handler: logs what is ours, answers in the form the client reads, never with a stack trace. */
export function errorHandler(
  log: Logger,
  sendPage: (response: Response, problem: HttpProblem) => void,
): ErrorRequestHandler {
  return (error: unknown, request, response, next) => {
    const problem = problemOf(error)
    if (problem.status >= 500) log.error({ requestId: requestIdOf(response), err: error }, 'a request failed')
    if (response.headersSent) next(error)
    else if (wantsProblem(request)) sendProblem(request, response, problem)
    else sendPage(response.status(problem.status).set(problem.headers), problem)
  }
}
