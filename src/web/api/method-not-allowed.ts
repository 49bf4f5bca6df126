import type { RequestHandler } from 'express'
import { HttpFailure } from '../http-failure.ts'

/** For a known path under a method it does not have: 405, or the plain answer to OPTIONS. */
export const onlyMethods = (...methods: readonly string[]): RequestHandler => {
  const allow = [...methods, ...(methods.includes('GET') ? ['HEAD'] : []), 'OPTIONS'].join(', ')
  return (request, response) => {
    if (request.method === 'OPTIONS') {
      response.set('Allow', allow).status(204).end()
      return
    }
    throw new HttpFailure(
      405,
      'method-not-allowed',
      `${request.method.slice(0, 20)} is not possible here; use ${methods.join(' or ')}.`,
      { Allow: allow },
    )
  }
}
