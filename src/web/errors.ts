import { STATUS_CODES } from 'node:http'
import type { ErrorRequestHandler, Request, Response } from 'express'
import type { Logger } from 'pino'
import { Failure, InvalidInput, type Problem } from '../model/failure.ts'
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

/** Every failure that is answered with another status than its class has. */
const STATUS_OF_CODE: Readonly<Record<string, number>> = {
  'invalid-query': 400,
  'invalid-cursor': 400,
  'invalid-input': 422,
  'idempotency-key-reused': 422,
  'not-found': 404,
  conflict: 409,
  stopping: 503,
}

const TITLE_OF_CODE: Readonly<Record<string, string>> = {
  'invalid-query': 'These parameters cannot be used',
  'invalid-cursor': 'These parameters cannot be used',
  'invalid-input': 'The pair cannot be accepted as it is',
  'idempotency-key-reused': 'This key belongs to another pair',
  'not-found': 'This is not here',
  stopping: 'The service is stopping',
}

/** What body-parser and the router throw, in our words. */
const SENTENCE_OF_STATUS: Readonly<Record<number, string>> = {
  400: 'The request could not be read. Check its address and its body.',
  415: 'The encoding of the body is not understood. Send it plain, or compressed with gzip, deflate or br.',
}

const titleOf = (status: number, code = ''): string => TITLE_OF_CODE[code] ?? STATUS_CODES[status] ?? 'Error'

/** The one mapping of what is thrown to what is answered. Whatever is not a failure of ours says nothing of itself. */
export function problemOf(error: unknown): HttpProblem {
  if (error instanceof HttpFailure) {
    const { status, code, message, headers } = error
    return { status, code, title: titleOf(status, code), detail: message, problems: [], headers }
  }
  if (error instanceof Failure) {
    const status = STATUS_OF_CODE[error.code] ?? (error.name === 'Conflict' ? 409 : 500)
    if (status < 500 || error.code === 'stopping') {
      const problems = error instanceof InvalidInput ? error.problems : []
      return {
        status,
        code: error.code,
        title: titleOf(status, error.code),
        detail: error.message,
        problems,
        headers: {},
      }
    }
  }
  const status = statusCarriedBy(error)
  if (status) {
    const detail = status === 413 ? tooLarge(error) : SENTENCE_OF_STATUS[status]
    return {
      status,
      code: status === 413 ? 'too-large' : 'bad-request',
      title: titleOf(status),
      detail: detail ?? titleOf(status),
      problems: [],
      headers: {},
    }
  }
  return {
    status: 500,
    code: 'internal',
    title: 'Something broke on our side',
    detail:
      'The request could not be answered. Nothing you sent is at fault; try again, and name the request id if it stays.',
    problems: [],
    headers: {},
  }
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
