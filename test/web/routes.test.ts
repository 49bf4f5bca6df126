import { expect } from 'chai'
import type { Router } from 'express'
import { apiDocs } from '../../src/web/api/docs.ts'
import { health } from '../../src/web/api/health.ts'
import { apiRouter } from '../../src/web/api/index.ts'
import { pagesRouter } from '../../src/web/pages/index.ts'
import { ROUTES } from '../../src/web/routes.ts'
import { type TestService, testService } from '../service/test-service.ts'

interface Layer {
  route?: { path: string; stack: { method?: string }[] }
  handle: { stack?: Layer[] }
}

/** Method and path of every route of a router and of the routers in it. `all` handlers only answer 405. */
const routesOf = (layers: readonly Layer[], prefix = ''): string[] =>
  layers.flatMap(({ route, handle }) => {
    if (!route) return routesOf(handle.stack ?? [], prefix)
    const methods = new Set(route.stack.flatMap(({ method }) => (method ? [method.toUpperCase()] : [])))
    const path = (prefix + route.path.replaceAll(/:(\w+)/g, '{$1}')).replace(/(?<=.)\/$/, '')
    return [...methods].map((method) => `${method} ${path}`)
  })

describe('web/routes', () => {
  let made: TestService
  before(async () => {
    made = await testService()
  })
  after(() => made.close())

  it('lists exactly the routes that there are', () => {
    const layers = (router: Router) => router.stack as unknown as Layer[]
    const real = [
      ...routesOf(layers(apiRouter(made.service)), '/api/v1'),
      ...routesOf(layers(apiDocs()), '/api/docs'),
      ...routesOf(layers(health(made.service))),
      ...routesOf(layers(pagesRouter(made.service))),
    ]
    expect(ROUTES.map(({ method, path }) => `${method} ${path}`)).to.have.members(real)
  })

  it('says in a line what each is for', () => {
    for (const { help } of ROUTES) expect(help).to.match(/^[A-Z][^|\n]{5,110}\.$/)
  })
})
