import express, { type RequestHandler } from 'express'
import type { Limits } from '../../service/submission-schema.ts'
import { HttpFailure } from '../http-failure.ts'
import { parseJson } from './parse-json.ts'

/** A code unit written as `\uXXXX` takes six bytes, and no writing of JSON takes more. */
const BYTES_PER_UNIT = 6
/** Names, addresses and the JSON around the texts, in bytes. */
const ROOM_FOR_THE_REST = 65_536

/** Largest body of a pair, in bytes: both texts and every reference at their longest, in the widest writing of JSON. */
export const pairLimit = ({ maxText, maxReferences }: Limits): number =>
  (2 + maxReferences) * maxText * BYTES_PER_UNIT + ROOM_FOR_THE_REST

/** Largest body with one text in it, in bytes. */
export const textLimit = ({ maxText }: Limits): number => maxText * BYTES_PER_UNIT + ROOM_FOR_THE_REST

const JSON_TYPE = /^application\/(json|[\w.+-]+\+json)\s*(;|$)/i
const CHARSET = /;\s*charset\s*=\s*"?([^";\s]*)/i

const isJson = (type: string): boolean => JSON_TYPE.test(type) && /^utf-?8$/i.test(CHARSET.exec(type)?.[1] ?? 'utf-8')

/**
 * Reads a JSON body of at most `limit` bytes into `request.body`. Bytes are decoded strictly: what is not UTF-8 is refused instead of being
 * replaced, since a verification of other text than was sent is worse than none.
 * @throws HttpFailure 400, 413, 415
 */
export function jsonBody(limit: number): RequestHandler[] {
  const acceptedType: RequestHandler = (request, _response, next) => {
    const type = request.get('Content-Type') ?? ''
    if (isJson(type)) return next()
    throw new HttpFailure(
      415,
      'unsupported-media-type',
      `The body is sent as “${type.slice(0, 60) || 'nothing'}”; send JSON in UTF-8 with Content-Type: application/json.`,
      { Accept: 'application/json' },
    )
  }
  const decoded: RequestHandler = (request, _response, next) => {
    request.body = parseJson(request.body instanceof Buffer ? request.body : Buffer.alloc(0))
    next()
  }
  return [acceptedType, express.raw({ type: () => true, limit }), decoded]
}
