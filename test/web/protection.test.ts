import { request } from 'node:http'
import { expect } from 'chai'
import { loopbackHosts } from '../../src/web/loopback-hosts.ts'
import { PAIR, type TestServer, testServer } from './test-server.ts'

const PATH = '/api/v1/verifications'

describe('protection of the site', () => {
  let server: TestServer
  before(async () => {
    server = await testServer({ environment: { TRUEQUOTE_HOSTS: 'quotes.example.org' } })
  })
  after(() => server.close())

  describe('headers', () => {
    for (const path of ['/', '/api/docs', PATH, '/nothing', '/static/api-docs.js']) {
      it(`of ${path} forbid what is inline, foreign, framed or guessed`, async () => {
        const { headers } = await server.get(path)
        const policy = headers.get('Content-Security-Policy') ?? ''
        expect(policy).to.include("default-src 'none'").and.include("script-src 'self'").and.include("style-src 'self'")
        expect(policy).to.include("frame-ancestors 'none'").and.include("form-action 'self'")
        expect(policy).not.to.match(/unsafe|upgrade-insecure-requests|\*/)
        expect(headers.get('X-Content-Type-Options')).to.equal('nosniff')
        expect(headers.get('Strict-Transport-Security')).to.equal(null)
        expect(headers.get('X-Powered-By')).to.equal(null)
        expect(headers.get('X-Request-Id')).to.match(/^[\w-]{36}$/)
      })
    }

    it('let no cache keep what may be confidential', async () => {
      expect((await server.get(PATH)).headers.get('Cache-Control')).to.equal('no-store')
      expect((await server.get('/')).headers.get('Cache-Control')).to.equal('no-store')
    })

    it('keep a harmless request id and replace another', async () => {
      expect((await server.get(PATH, { 'X-Request-Id': 'proxy-7' })).headers.get('X-Request-Id')).to.equal('proxy-7')
      expect((await server.get(PATH, { 'X-Request-Id': '<b>' })).headers.get('X-Request-Id')).not.to.include('<')
    })
  })

  describe('requests from pages of other sites', () => {
    const sends = (what: string, status: number, headers: Record<string, string>) =>
      it(`answers ${status} to a POST with ${what}`, async () => {
        expect((await server.post(PATH, PAIR, headers)).status).to.equal(status)
      })
    sends('neither header', 201, {})
    sends('Sec-Fetch-Site: same-origin', 201, { 'Sec-Fetch-Site': 'same-origin' })
    sends('Sec-Fetch-Site: none', 201, { 'Sec-Fetch-Site': 'none' })
    sends('Sec-Fetch-Site: same-site', 403, { 'Sec-Fetch-Site': 'same-site' })
    sends('Sec-Fetch-Site: cross-site', 403, { 'Sec-Fetch-Site': 'cross-site' })
    sends('a foreign Origin', 403, { Origin: 'https://evil.example' })
    sends('Origin: null', 403, { Origin: 'null' })
    it('answers 201 to a POST with its own Origin', async () => {
      expect((await server.post(PATH, PAIR, { Origin: server.url })).status).to.equal(201)
    })
    it('refuses the form as well, and stores nothing', async () => {
      const before = await (await server.get(PATH)).text()
      const form = { 'Content-Type': 'application/x-www-form-urlencoded', Origin: 'https://evil.example' }
      const response = await server.post('/verifications', 'statement.text=a&rendering.text=b', form)
      expect(response.status).to.equal(403)
      expect(await (await server.get(PATH)).text()).to.equal(before)
    })
    it('lets them read nothing: there is no CORS', async () => {
      const { headers } = await server.get(PATH, { Origin: 'https://evil.example' })
      expect(headers.get('Access-Control-Allow-Origin')).to.equal(null)
    })
  })

  describe('foreign names for a server on loopback', () => {
    const status = (host: string) =>
      new Promise<number>((resolve, reject) => {
        const { port } = new URL(server.url)
        request({ host: '127.0.0.1', port, path: '/healthz', headers: { Host: host } }, (response) => {
          response.resume()
          resolve(response.statusCode ?? 0)
        })
          .on('error', reject)
          .end()
      })
    for (const [host, expected] of [
      ['localhost', 200],
      ['LOCALHOST:3000', 200],
      ['127.0.0.1:1', 200],
      ['[::1]:3000', 200],
      ['app.localhost', 200],
      ['quotes.example.org', 200],
      ['evil.example', 421],
      ['127.0.0.1.evil.example', 421],
      ['localhost.evil.example:3000', 421],
    ] as const) {
      it(`answers ${expected} under “${host}”`, async () => {
        expect(await status(host)).to.equal(expected)
      })
    }

    it('are fine for a server that is bound to every address', () => {
      let passed = false
      const anyHost = { get: () => 'evil.example' } as never
      loopbackHosts('0.0.0.0', [])(anyHost, {} as never, () => {
        passed = true
      })
      expect(passed).to.equal(true)
    })
  })

  describe('the log', () => {
    it('has a line for each request, and no text of any', async () => {
      const secret = 'Ein vertraulicher Satz'
      server.logged.length = 0
      await server.post(
        PATH,
        { statement: { text: secret }, rendering: { text: 'A secret.' } },
        { 'X-Request-Id': 'r1' },
      )
      await server.get(`${PATH}?q=${encodeURIComponent(secret)}`, { 'X-Request-Id': 'r2' })
      await server.post(PATH, { statement: { text: `${secret}\0` } }, { 'X-Request-Id': 'r3' })
      const lines = server.logged.filter(({ msg }) => msg === 'request')
      expect(lines.map(({ requestId, method, path, status }) => [requestId, method, path, status])).to.deep.equal([
        ['r1', 'POST', PATH, 201],
        ['r2', 'GET', PATH, 200],
        ['r3', 'POST', PATH, 422],
      ])
      expect(JSON.stringify(server.logged)).not.to.match(/vertraulich/i)
    })
  })

  describe('files', () => {
    for (const path of [
      '/static/../package.json',
      '/static/%2e%2e/package.json',
      '/static/vendor/swagger-ui/../../package.json',
      '/static/vendor/swagger-ui/%2e%2e%2f%2e%2e%2fpackage.json',
      '/static/.hidden',
      '/static/',
    ]) {
      it(`shows nothing at ${path}`, async () => {
        const { port } = new URL(server.url)
        const status = await new Promise((resolve, reject) => {
          request({ host: '127.0.0.1', port, path }, (response) => {
            response.resume()
            resolve(response.statusCode)
          })
            .on('error', reject)
            .end()
        })
        expect(status).to.be.oneOf([400, 403, 404])
      })
    }
  })
})
