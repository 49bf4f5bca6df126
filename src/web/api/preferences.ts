import type { Request } from 'express'
import { HttpFailure } from '../http-failure.ts'

/** Visible ASCII; a UUID is what clients mostly send. */
const KEY = /^[\x21-\x7e]{1,255}$/

/** True under `Prefer: respond-async` (RFC 7240). */
export const prefersAsync = (request: Request): boolean =>
  (request.get('Prefer') ?? '').split(',').some((preference) => /^\s*respond-async\s*(;|$)/i.test(preference))

/** The Idempotency-Key, if one was sent. @throws HttpFailure 400 where it is no usable key */
export function idempotencyKey(request: Request): string | undefined {
  const key = request.get('Idempotency-Key')
  if (key === undefined || KEY.test(key)) return key
  throw new HttpFailure(
    400,
    'invalid-idempotency-key',
    'The Idempotency-Key must be 1 to 255 visible ASCII characters without spaces; a UUID serves well.',
  )
}
