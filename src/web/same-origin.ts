import type { RequestHandler } from 'express'
import { HttpFailure } from './http-failure.ts'

const SAFE = new Set(['GET', 'HEAD', 'OPTIONS'])

const hostOf = (origin: string): string | null => (URL.canParse(origin) ? new URL(origin).host : null)

/**
 * Refuses requests that change something and come from a page of another site. Browsers say where a request comes from
 * (Sec-Fetch-Site, Origin); programs send neither header and pass.
 */
export const sameOrigin: RequestHandler = (request, _response, next) => {
  if (SAFE.has(request.method)) return next()
  const site = request.get('Sec-Fetch-Site')
  const origin = request.get('Origin')
  const own = site ? site === 'same-origin' || site === 'none' : !origin || hostOf(origin) === request.get('Host')
  if (own) return next()
  throw new HttpFailure(
    403,
    'cross-site-request',
    'This request was sent by a page of another site, so it is not carried out. Send it from this site or from a program.',
  )
}
