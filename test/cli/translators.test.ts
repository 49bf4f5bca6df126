import { expect } from 'chai'
import { FakeService, status } from '../translation/fake-service.ts'
import { APERTIUM, deepl, libretranslate } from '../translation/protocols.ts'
import { truequote } from './command-line.ts'

describe('truequote translators', () => {
  const servers: FakeService[] = []
  async function start(protocol: Parameters<typeof FakeService.start>[0]): Promise<FakeService> {
    const server = await FakeService.start(protocol)
    servers.push(server)
    return server
  }
  afterEach(async () => {
    for (const server of servers.splice(0)) await server.stop()
  })

  /** The listing of one translator in the JSON output. */
  const listed = (out: string, id: string) =>
    (JSON.parse(out).translators as Record<string, unknown>[]).find((each) => each.id === id)

  const run = (args: readonly string[], environment: Record<string, string>) =>
    truequote(['translators', ...args], { environment })

  it('lists all and asks none with --no-probe', async () => {
    const server = await start(libretranslate())
    const { code, out } = await run(['--no-probe'], { TRUEQUOTE_LIBRETRANSLATE_URL: server.url.href })
    expect(code).to.equal(0)
    expect(out).to.match(/^○ libretranslate: configured\n {4}runs here · is not asked\n/m)
    expect(out).to.match(/^· deepl: not configured; set TRUEQUOTE_DEEPL_KEY$/m)
    expect(out).to.match(/^ {4}Terms: /m)
    expect(server.arrived).to.have.length(0)
  })

  it('says with --json what stands where, and no secret', async () => {
    const { out } = await run(['--no-probe', '--json'], {
      TRUEQUOTE_TRANSLATORS: 'configured',
      TRUEQUOTE_DEEPL_KEY: 'sesame:fx',
      TRUEQUOTE_APERTIUM_URL: 'http://translate.internal:2737',
      TRUEQUOTE_LOCAL_TRANSLATORS: 'apertium',
    })
    expect(out).not.to.contain('sesame')
    expect(listed(out, 'deepl')).to.include({ configured: true, used: true, kind: 'remote', probe: null })
    expect(listed(out, 'apertium')).to.include({ configured: true, kind: 'local', languages: null })
    expect(listed(out, 'libretranslate')).to.deep.include({
      configured: false,
      used: false,
      kind: null,
      missing: ['TRUEQUOTE_LIBRETRANSLATE_URL'],
    })
  })

  it('tries every one in use, says how it went and learns their languages', async () => {
    const [good, hurt, strict] = [await start(APERTIUM), await start(libretranslate()), await start(deepl('right'))]
    hurt.always = status(503)
    const { code, out } = await run(['--json'], {
      TRUEQUOTE_TRANSLATORS: 'apertium,libretranslate,deepl',
      TRUEQUOTE_APERTIUM_URL: good.url.href,
      TRUEQUOTE_LIBRETRANSLATE_URL: hurt.url.href,
      TRUEQUOTE_DEEPL_URL: strict.url.href,
      TRUEQUOTE_DEEPL_KEY: 'wrong',
    })
    expect(code).to.equal(1)
    const apertium = listed(out, 'apertium')!
    expect(apertium.languages).to.deep.equal(['ca', 'en', 'es', 'fr'])
    expect(apertium.probe).to.include({ answers: true, from: 'fr', to: 'en', text: 'NOUS AVONS SIGNÉ LA CHARTE.' })
    expect(apertium.probe).to.deep.include({ via: ['es'] })
    expect(listed(out, 'libretranslate')!.probe).to.include({
      answers: false,
      reason: 'LibreTranslate answered with status 503.',
    })
    expect((listed(out, 'deepl')!.probe as { reason: string }).reason).to.contain('look at TRUEQUOTE_DEEPL_KEY')
  })

  it('ends with 0 when all in use answer, though others may not', async () => {
    const server = await start(APERTIUM)
    const settings = { TRUEQUOTE_TRANSLATORS: 'apertium', TRUEQUOTE_APERTIUM_URL: server.url.href }
    const { code, out } = await run([], { ...settings, TRUEQUOTE_OPENAI_URL: 'http://127.0.0.1:1' })
    expect(code).to.equal(0)
    expect(out).to.match(
      /^● apertium: answers in \d+ ms: “NOUS AVONS SIGNÉ LA CHARTE\.” \(fr → es → en\)\n {4}runs here · is asked · 4 languages$/m,
    )
    expect(out).to.match(/^○ google: configured\n {4}runs elsewhere · is not asked · \d+ languages$/m)
  })

  it('ends when the settings cannot be used, and says which', async () => {
    const { code, err } = await run([], { TRUEQUOTE_TRANSLATORS: 'deepl' })
    expect([code, err]).to.deep.equal([
      2,
      'truequote: The translator “deepl” needs TRUEQUOTE_DEEPL_KEY; set it, or leave “deepl” out of TRUEQUOTE_TRANSLATORS.\n',
    ])
    expect((await run([], { TRUEQUOTE_LOCAL_TRANSLATORS: 'google' })).code).to.equal(2)
  })
})
