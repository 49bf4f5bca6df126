import { expect } from 'chai'
import { API_PREFIXES, ROUTES } from '../../../src/web/routes.ts'
import { type TestServer, testServer } from '../test-server.ts'

type Json = Record<string, unknown>

/** Every object in a document, with its path. */
function* objectsIn(value: unknown, path = '#'): Generator<[string, Json]> {
  if (typeof value !== 'object' || value === null) return
  if (!Array.isArray(value)) yield [path, value as Json]
  for (const [key, child] of Object.entries(value)) yield* objectsIn(child, `${path}/${key}`)
}

const resolve = (document: unknown, ref: string): unknown =>
  ref
    .slice(2)
    .split('/')
    .reduce<unknown>((value, key) => (value as Json | undefined)?.[key], document)

describe('web/api/openapi', () => {
  let server: TestServer
  // biome-ignore lint/suspicious/noExplicitAny: an arbitrary document is looked into
  let document: any
  before(async () => {
    server = await testServer()
    document = await (await server.get('/api/v1/openapi.json')).json()
  })
  after(() => server.close())

  it('is an OpenAPI 3.1 document of this version', () => {
    expect(document.openapi).to.match(/^3\.1\./)
    expect(document.info).to.include({ title: 'Truequote', version: '0.0.0-test' })
  })

  it('describes exactly the routes of the API', () => {
    const described = Object.entries(document.paths as Json).flatMap(([path, methods]) =>
      Object.keys(methods as Json).map((method) => `${method.toUpperCase()} ${path}`),
    )
    const listed = ROUTES.filter(({ path }) => API_PREFIXES.some((prefix) => path.startsWith(prefix)))
    expect(described).to.have.members(listed.map(({ method, path }) => `${method} ${path}`))
  })

  it('has no reference that leads nowhere', () => {
    const refs = [...objectsIn(document)].flatMap(([path, value]) =>
      typeof value.$ref === 'string' ? [[path, value.$ref] as const] : [],
    )
    expect(refs).not.to.have.length(0)
    for (const [path, ref] of refs) expect(resolve(document, ref), `${path}: ${ref}`).to.be.an('object')
  })

  it('names every parameter of a path, and every operation once', () => {
    const ids: string[] = []
    for (const [path, methods] of Object.entries<Json>(document.paths)) {
      // biome-ignore lint/suspicious/noExplicitAny: an arbitrary document is looked into
      for (const operation of Object.values<any>(methods)) {
        ids.push(operation.operationId)
        const named = (operation.parameters ?? []).filter((one: Json) => one.in === 'path').map((one: Json) => one.name)
        expect(named).to.have.members([...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name))
        for (const response of Object.values<Json>(operation.responses)) expect(response.description).to.be.a('string')
      }
    }
    expect(new Set(ids).size).to.equal(ids.length)
  })

  it('answers every error as a problem document', () => {
    for (const [path, methods] of Object.entries<Json>(document.paths)) {
      // biome-ignore lint/suspicious/noExplicitAny: an arbitrary document is looked into
      for (const [method, { responses }] of Object.entries<any>(methods)) {
        const errors = Object.keys(responses).filter((status) => status === 'default' || Number(status) >= 400)
        expect(errors, `${method} ${path}`).to.include('default')
        for (const status of errors) {
          expect(responses[status].content['application/problem+json'].schema).to.deep.equal({
            $ref: '#/components/schemas/Problem',
          })
        }
      }
    }
  })

  it('states the limits that hold, and only types that JSON Schema has', () => {
    const { text } = document.components.schemas.StatementInput.properties
    expect(text).to.include({ type: 'string', maxLength: 100_000 })
    expect(document.components.schemas.Submission).to.deep.include({
      required: ['statement', 'rendering'],
      additionalProperties: false,
    })
    const types = new Set(['string', 'number', 'integer', 'boolean', 'array', 'object', 'null'])
    for (const [path, { type }] of objectsIn(document.components.schemas)) {
      if (path.includes('/example') || (typeof type === 'object' && !Array.isArray(type))) continue
      for (const one of [type ?? []].flat()) expect(types.has(one as string), path).to.equal(true)
    }
  })

  it('lets a method be unknown while a verification is pending', () => {
    const { method } = document.components.schemas.Verification.properties
    expect(method.anyOf).to.deep.include({ type: 'null' })
  })

  it('gives an example that the service takes', async () => {
    const { example } = document.paths['/api/v1/verifications'].post.requestBody.content['application/json']
    expect((await server.post('/api/v1/verifications', example)).status).to.equal(201)
  })

  it('is shown on a page that loads nothing from elsewhere and runs nothing inline', async () => {
    const response = await server.get('/api/docs')
    expect(response.status).to.equal(200)
    const page = await response.text()
    const loaded = [...page.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, address]) => address!)
    expect(loaded).to.include('/static/api-docs.js')
    for (const address of loaded) {
      expect(address).to.match(/^\//)
      expect((await server.get(address)).status, address).to.equal(200)
    }
    expect(page).not.to.match(/<script(?![^>]*src=)|\son\w+=|<style|style=/)
  })
})
