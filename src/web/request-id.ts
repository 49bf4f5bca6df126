import { randomUUID } from 'node:crypto'
import type { RequestHandler, Response } from 'express'
import type { Logger } from 'pino'

const HEADER = 'X-Request-Id'
/** An id from a proxy is kept when it cannot disturb a log. */
const HARMLESS = /^[\w.:-]{1,64}$/

/** Gives every request an id, the caller's own where it sent a harmless one, and returns it with the answer. */
export const requestId: RequestHandler = (request, response, next) => {
  const given = request.get(HEADER)
  response.set(HEADER, given && HARMLESS.test(given) ? given : randomUUID())
  next()
}

/** The id under which the log has this request. */
export const requestIdOf = (response: Response): string => String(response.get(HEADER))

/** One line a request: never a body, nor the query, which may hold words of a confidential text. */
export function requestLog(log: Logger): RequestHandler {
  return (request, response, next) => {
    const begun = performance.now()
    // Taken now: routers shorten the path while they work.
    const { method, path } = request
    response.on('close', () => {
      const line = { requestId: requestIdOf(response), method, path: path.slice(0, 300), status: response.statusCode }
      const ms = Math.round(performance.now() - begun)
      log.info({ ...line, ms, ...(!response.writableFinished && { aborted: true }) }, 'request')
    })
    next()
  }
}
