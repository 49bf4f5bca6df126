import { expect } from 'chai'
import { Conflict, Failure, InvalidInput, NotFound } from '../../src/model/failure.ts'
import { problemOf } from '../../src/web/errors.ts'
import { HttpFailure } from '../../src/web/http-failure.ts'
import { PAIR, type TestServer, testServer } from './test-server.ts'

const maps = (error: unknown, status: number, code: string) =>
  it(`maps ${error instanceof Error ? `${error.name} ${error.message.slice(0, 30)}` : typeof error} to ${status} ${code}`, () => {
    expect(problemOf(error)).to.include({ status, code })
  })

describe('web/errors', () => {
  maps(new InvalidInput([{ field: 'a', message: 'b' }]), 422, 'invalid-input')
  maps(new InvalidInput([{ field: 'a', message: 'b' }], 'invalid-query'), 400, 'invalid-query')
  maps(new InvalidInput([{ field: 'a', message: 'b' }], 'unstorable-text'), 422, 'unstorable-text')
  maps(new NotFound('verification', 'x'), 404, 'not-found')
  maps(new Conflict('idempotency-key-reused', 'x'), 422, 'idempotency-key-reused')
  maps(new Conflict('something-else', 'x'), 409, 'something-else')
  maps(new Failure('stopping', 'x'), 503, 'stopping')
  maps(new Failure('store-locked', 'x'), 503, 'store-locked')
  maps(new HttpFailure(415, 'unsupported-media-type', 'x'), 415, 'unsupported-media-type')
  maps(Object.assign(new Error('entity'), { status: 413, limit: 5 }), 413, 'too-large')
  maps(Object.assign(new Error('decode'), { status: 400 }), 400, 'bad-request')
  maps(Object.assign(new Error('pretends'), { status: 502 }), 500, 'internal')
  maps(new Failure('store-broken', 'disk full at /secret/path'), 500, 'internal')
  maps(new Error('secret'), 500, 'internal')
  maps('a text', 500, 'internal')
  maps(null, 500, 'internal')

  it('says nothing of what broke inside', () => {
    for (const error of [
      new Error('secret'),
      new Failure('store-broken', 'secret'),
      new Failure('store-locked', 'secret'),
    ]) {
      expect(JSON.stringify(problemOf(error))).not.to.include('secret')
    }
  })

  describe('on a server whose store is gone', () => {
    let server: TestServer
    before(async () => {
      server = await testServer()
      const broken = async (): Promise<never> => {
        throw new Error('disk I/O error at /secret/path')
      }
      Object.assign(server.service.store, { verification: broken, verifications: broken, ping: broken })
    })
    after(() => server.close())

    it('answers 500 to a program as a problem, logs why, tells nothing', async () => {
      const response = await server.get('/api/v1/verifications/x', { 'X-Request-Id': 'r500' })
      expect(response.status).to.equal(500)
      expect(response.headers.get('Content-Type')).to.match(/^application\/problem\+json/)
      const body = await response.text()
      expect(JSON.parse(body)).to.include({ type: 'urn:truequote:problem:internal', requestId: 'r500' })
      expect(body).not.to.match(/secret|disk|\bat \S+:\d/)
      const logged = server.logged.find(({ requestId, level }) => requestId === 'r500' && level === 50)
      expect(JSON.stringify(logged)).to.include('disk I/O error')
    })

    it('answers 500 to a person as a page', async () => {
      const response = await server.get('/verifications/x', { Accept: 'text/html' })
      expect(response.status).to.equal(500)
      expect(response.headers.get('Content-Type')).to.match(/^text\/html/)
      expect(await response.text()).not.to.match(/secret|disk I/)
    })

    it('is alive but not ready', async () => {
      expect((await server.get('/healthz')).status).to.equal(200)
      const response = await server.get('/readyz')
      expect(response.status).to.equal(503)
      expect(await response.json()).to.include({ type: 'urn:truequote:problem:not-ready' })
    })
  })

  describe('on a server that is well', () => {
    let server: TestServer
    before(async () => {
      server = await testServer()
    })
    after(() => server.close())

    it('is alive and ready', async () => {
      expect(await (await server.get('/healthz')).json()).to.deep.equal({ status: 'ok', version: '0.0.0-test' })
      expect(await (await server.get('/readyz')).json()).to.deep.equal({ status: 'ready' })
    })

    it('answers an unknown address to a program as a problem and to a person as a page', async () => {
      const problem = await server.get('/api/v1/nothing')
      expect([problem.status, problem.headers.get('Content-Type')]).to.deep.equal([
        404,
        'application/problem+json; charset=utf-8',
      ])
      const page = await server.get('/nothing', { Accept: 'text/html' })
      expect([page.status, page.headers.get('Content-Type')]).to.deep.equal([404, 'text/html; charset=utf-8'])
      expect((await server.get('/nothing', { Accept: 'application/json' })).headers.get('Content-Type')).to.match(
        /^application\/problem\+json/,
      )
    })

    it('answers an address that cannot be decoded with 400', async () => {
      const response = await server.get('/api/v1/verifications/%E0%A4%A')
      expect(response.status).to.equal(400)
      expect(await response.json())
        .to.have.property('detail')
        .that.matches(/address has a % .* Copy the whole/)
    })

    const methods: readonly (readonly [string, string, string])[] = [
      ['PUT', '/api/v1/verifications', 'GET, POST, HEAD, OPTIONS'],
      ['DELETE', '/api/v1/verifications/x', 'GET, HEAD, OPTIONS'],
      ['POST', '/api/v1/verifications/x/report', 'GET, HEAD, OPTIONS'],
      ['POST', '/api/v1/statements', 'GET, HEAD, OPTIONS'],
      ['PATCH', '/api/v1/statements/x', 'GET, HEAD, OPTIONS'],
      ['DELETE', '/api/v1/statements/x/renderings', 'GET, HEAD, OPTIONS'],
      ['GET', '/api/v1/languages/detect', 'POST, OPTIONS'],
      ['POST', '/api/v1/openapi.json', 'GET, HEAD, OPTIONS'],
      ['POST', '/api/docs', 'GET, HEAD, OPTIONS'],
      ['POST', '/healthz', 'GET, HEAD, OPTIONS'],
      ['POST', '/readyz', 'GET, HEAD, OPTIONS'],
    ]
    for (const [method, path, allow] of methods) {
      it(`answers 405 to ${method} ${path}, and OPTIONS with what is allowed`, async () => {
        const response = await fetch(server.url + path, { method })
        expect(response.status).to.equal(405)
        expect(response.headers.get('Allow')).to.equal(allow)
        const options = await fetch(server.url + path, { method: 'OPTIONS' })
        expect([options.status, options.headers.get('Allow')]).to.deep.equal([204, allow])
      })
    }

    it('answers HEAD like GET, without the body', async () => {
      const { url } = server
      const response = await fetch(`${url}/api/v1/verifications`, { method: 'HEAD' })
      expect([response.status, await response.text()]).to.deep.equal([200, ''])
    })

    it('answers 503 with what is to do when the service is stopping, and has kept the pair', async () => {
      const stopping = await testServer()
      await stopping.service.queue.close()
      const response = await stopping.post('/api/v1/verifications', PAIR)
      expect(response.status).to.equal(503)
      expect((await response.json()).detail).to.include('kept')
      expect(await stopping.service.store.pending(10)).to.have.length(1)
      await stopping.close()
    })
  })
})
