import express, { type Application } from 'express'
import helmet from 'helmet'
import type { Service } from '../service/service.ts'
import { apiDocs } from './api/docs.ts'
import { health } from './api/health.ts'
import { apiRouter } from './api/index.ts'
import { errorHandler } from './errors.ts'
import { HttpFailure } from './http-failure.ts'
import { loopbackHosts } from './loopback-hosts.ts'
import { pagesRouter, sendErrorPage } from './pages/index.ts'
import { requestId, requestLog } from './request-id.ts'
import { sameOrigin } from './same-origin.ts'
import { staticFiles } from './static-files.ts'

/** Everything a page may load comes from this server; nothing stands inline, nobody may frame it. */
const SECURITY_HEADERS = helmet({
  contentSecurityPolicy: {
    useDefaults: false,
    directives: {
      defaultSrc: ["'none'"],
      scriptSrc: ["'self'"],
      styleSrc: ["'self'"],
      imgSrc: ["'self'", 'data:'],
      fontSrc: ["'self'"],
      connectSrc: ["'self'"],
      formAction: ["'self'"],
      baseUri: ["'none'"],
      frameAncestors: ["'none'"],
    },
  },
  // The server speaks plain HTTP; whoever puts TLS in front of it sets this there.
  strictTransportSecurity: false,
  referrerPolicy: { policy: 'same-origin' },
})

/** The whole web side of the service: pages, API, static files. Nothing listens yet; `serve` does that. */
export function createApp(service: Service): Application {
  const app = express()
  app.disable('x-powered-by')
  app.set('query parser', 'simple')
  app.use(requestId, requestLog(service.log), SECURITY_HEADERS)
  app.use(loopbackHosts(service.config.host, service.config.allowedHosts), sameOrigin)
  app.use('/static', staticFiles())
  app.use((_request, response, next) => {
    // Texts may be confidential: no cache on the way keeps them.
    response.set('Cache-Control', 'no-store')
    next()
  })
  app.use(health(service))
  app.use('/api/docs', apiDocs())
  app.use('/api/v1', apiRouter(service))
  app.use(pagesRouter(service))
  app.use((request) => {
    throw new HttpFailure(404, 'not-found', `There is nothing at ${request.path.slice(0, 200)}.`)
  })
  app.use(errorHandler(service.log, sendErrorPage))
  return app
}
