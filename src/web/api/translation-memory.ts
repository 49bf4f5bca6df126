import express, { type ErrorRequestHandler, type RequestHandler, Router } from 'express'
import { Failure, InvalidInput } from '../../model/failure.ts'
import { importTmx } from '../../service/import-tmx.ts'
import type { Service } from '../../service/service.ts'
import { HttpFailure } from '../http-failure.ts'
import { memoryQuery, readQuery } from './list-query.ts'
import { onlyMethods } from './method-not-allowed.ts'

/** Largest TMX file taken over HTTP, in bytes: about 50,000 units. `truequote import` takes larger ones. */
export const MOST_TMX_BYTES = 16 * 2 ** 20

const TMX_TYPE = /^(?:application\/(?:xml|octet-stream|[\w.-]+\+xml)|text\/xml)\s*(?:;|$)/i
const UNREADABLE = new Set(['bad-tmx', 'unreadable-file', 'too-many-units'])

const acceptedType: RequestHandler = (request, _response, next) => {
  const type = request.get('Content-Type') ?? ''
  if (TMX_TYPE.test(type)) return next()
  throw new HttpFailure(
    415,
    'unsupported-media-type',
    `The body is sent as “${type.slice(0, 60) || 'nothing'}”; send a TMX file with Content-Type: application/xml.`,
    { Accept: 'application/xml' },
  )
}

const tooLarge: ErrorRequestHandler = (error: unknown, _request, _response, next) => {
  if (!(error instanceof Error && 'status' in error && error.status === 413)) return next(error)
  const limit = MOST_TMX_BYTES.toLocaleString('en-US')
  const message = `The file is larger than ${limit} bytes, the most that is accepted here. Split it, or use truequote import on the server.`
  next(new HttpFailure(413, 'too-large', message))
}

async function* whole(body: unknown): AsyncGenerator<Uint8Array> {
  if (body instanceof Uint8Array) yield body
}

/** Adding to the translation memory. */
export function translationMemory(service: Service): Router {
  const router = Router()
  router
    .route('/translation-memory')
    .post(acceptedType, express.raw({ type: () => true, limit: MOST_TMX_BYTES }), async (request, response) => {
      const { file } = readQuery(memoryQuery, request.query)
      try {
        response.json(await importTmx(service, whole(request.body), { file: file ?? 'a file sent to the API' }))
      } catch (cause) {
        if (!(cause instanceof Failure) || !UNREADABLE.has(cause.code)) throw cause
        throw new InvalidInput([{ field: '', message: cause.message }], cause.code)
      }
    })
    .all(onlyMethods('POST'))
  router.use('/translation-memory', tooLarge)
  return router
}
