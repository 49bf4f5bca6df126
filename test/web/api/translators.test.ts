import { expect } from 'chai'
import { translatorsSchema } from '../../../src/web/api/translator-schema.ts'
import { FakeService } from '../../translation/fake-service.ts'
import { libretranslate } from '../../translation/protocols.ts'
import { type TestServer, testServer } from '../test-server.ts'

describe('web/api/translators', () => {
  let server: TestServer
  let translator: FakeService
  before(async () => {
    translator = await FakeService.start(libretranslate())
    const environment = {
      TRUEQUOTE_TRANSLATORS: 'configured',
      TRUEQUOTE_LIBRETRANSLATE_URL: translator.url.href,
      TRUEQUOTE_DEEPL_KEY: 'sesame',
      TRUEQUOTE_DEEPL_URL: 'https://deepl.example.org',
    }
    server = await testServer({ environment })
  })
  after(async () => {
    await server.close()
    await translator.stop()
  })

  it('says who is configured, where it runs and which languages it has, without a secret and asking nobody', async () => {
    const response = await server.get('/api/v1/translators')
    expect(response.status).to.equal(200)
    const body = await response.text()
    for (const secret of ['sesame', 'deepl.example.org', translator.host]) expect(body).not.to.contain(secret)
    const { translators } = translatorsSchema.parse(JSON.parse(body))
    const told = Object.fromEntries(translators.map(({ id, configured, kind }) => [id, [configured, kind]]))
    expect(told).to.deep.include({
      deepl: [true, 'remote'],
      google: [true, 'remote'],
      libretranslate: [true, 'local'],
      apertium: [false, null],
    })
    expect(translators.find(({ id }) => id === 'google')?.languages).to.include.members(['fr', 'en'])
    expect(translator.arrived).to.have.length(0)
  })

  it('takes no parameters and no other method', async () => {
    expect((await server.get('/api/v1/translators?probe=1')).status).to.equal(400)
    expect((await server.post('/api/v1/translators', {})).status).to.equal(405)
  })
})
