import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect } from 'chai'
import { askJson, type JsonService } from '../../src/translation/http-json.ts'
import type { TranslationFailure } from '../../src/translation/translator.ts'
import { type Answer, body, FakeService, type Protocol } from './fake-service.ts'

const NOTHING: Protocol = { read: () => ({ from: '', to: '', text: '' }), reply: () => ({ yes: true }) }
const SERVICE: JsonService = { name: 'X', kind: 'local', addressSetting: 'TRUEQUOTE_APERTIUM_URL' }
/** What asking fails with. */
const failed = (url: URL): Promise<TranslationFailure> =>
  askJson(SERVICE, { url, signal }).then(
    () => Promise.reject(new Error('it did not fail')),
    (error: TranslationFailure) => error,
  )
const signal = new AbortController().signal

describe('translation/http-json', () => {
  let server: FakeService
  beforeEach(async () => {
    server = await FakeService.start(NOTHING)
  })
  afterEach(() => server.stop())

  it('reads JSON in UTF-8, with or without a byte order mark', async () => {
    const answers: readonly Answer[] = [body('{"a":"é𝄞"}'), body('\ufeff{"a":"é𝄞"}'), body('{"a":"é𝄞"}', 'text/html')]
    for (const answer of answers) {
      server.answer = answer
      expect(await askJson(SERVICE, { url: server.url, signal })).to.deep.equal({ a: 'é𝄞' })
    }
  })

  it('sends a body by POST with its length, nothing by GET, and asks for no compression', async () => {
    await askJson(SERVICE, { url: server.url, signal })
    await askJson(SERVICE, { url: server.url, body: '{"q":"é"}', signal })
    const [get, post] = server.arrived
    expect([get!.method, get!.body, post!.method, post!.body]).to.deep.equal(['GET', '', 'POST', '{"q":"é"}'])
    expect(post!.headers).to.include({ 'content-length': '10', 'accept-encoding': 'identity' })
  })

  it('finds a server on localhost in either family', async () => {
    const url = new URL(`http://localhost:${server.port}`)
    expect(await askJson(SERVICE, { url, signal })).to.deep.equal({ yes: true })
  })

  it('says so when the other side does not speak HTTP', async () => {
    const rude = createServer((socket) => socket.on('error', () => null).end('SSH-2.0-OpenSSH_9.2\r\n'))
    rude.listen(0, '127.0.0.1')
    await once(rude, 'listening')
    const { port } = rude.address() as { port: number }
    const { code, message } = await failed(new URL(`http://127.0.0.1:${port}`))
    rude.close()
    expect([code, message]).to.deep.equal(['bad-reply', 'X answered with something that is no HTTP.'])
  })

  it('names the setting of the address where nobody listens or a web page answers', async () => {
    server.answer = body('<html>Welcome', 'text/html')
    const page = await failed(server.url)
    expect(page.message).to.equal('X answered with a web page that is no translation; look at TRUEQUOTE_APERTIUM_URL.')
    const { url } = server
    await server.stop()
    const refused = await failed(url)
    expect(refused.message).to.equal('X could not be reached (ECONNREFUSED); look at TRUEQUOTE_APERTIUM_URL.')
    server = await FakeService.start(NOTHING)
  })

  describe('beside a proxy that the environment names', () => {
    /** Asks from a process of its own, whose environment sends all requests through a proxy. */
    async function askThroughProxy(kind: JsonService['kind'], url: URL, proxy: URL): Promise<string> {
      const script = `
        const { askJson } = await import(${JSON.stringify(pathToFileURL(resolve('src/translation/http-json.ts')).href)})
        const signal = AbortSignal.timeout(15000)
        const service = { name: 'X', kind: ${JSON.stringify(kind)} }
        console.log(JSON.stringify(await askJson(service, { url: new URL(${JSON.stringify(url.href)}), signal })))`
      const child = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', script], {
        env: { PATH: process.env.PATH, NODE_USE_ENV_PROXY: '1', HTTP_PROXY: proxy.href, HTTPS_PROXY: proxy.href },
      })
      let out = ''
      for (const stream of [child.stdout, child.stderr]) {
        stream.on('data', (data) => {
          out += data
        })
      }
      await once(child, 'close')
      return out
    }

    it('goes past it to what is local, and through it to what is not', async () => {
      const proxy = await FakeService.start({ ...NOTHING, reply: () => ({ through: 'proxy' }) })
      try {
        expect(await askThroughProxy('local', server.url, proxy.url)).to.contain('{"yes":true}')
        expect(proxy.arrived).to.have.length(0)
        expect(await askThroughProxy('remote', new URL('http://translate.invalid/'), proxy.url)).to.contain(
          '{"through":"proxy"}',
        )
      } finally {
        await proxy.stop()
      }
    })
  })
})
