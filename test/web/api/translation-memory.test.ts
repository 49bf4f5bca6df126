import { expect } from 'chai'
import { memoryImportSchema } from '../../../src/web/api/memory-schema.ts'
import { MOST_TMX_BYTES } from '../../../src/web/api/translation-memory.ts'
import { tmx, tu } from '../../translation/tmx/tmx.ts'
import { type TestServer, testServer } from '../test-server.ts'

describe('web/api/translation-memory', () => {
  let server: TestServer
  before(async () => {
    server = await testServer()
  })
  after(() => server.close())

  const post = (body: string | Uint8Array, query = '', type = 'application/xml') =>
    server.post(`/api/v1/translation-memory${query}`, body, { 'Content-Type': type })

  it('adds the units of a file, once', async () => {
    const file = tmx(`${tu('Nous partirons.', 'We will leave.')}${tu('x', 'x')}`)
    const first = await post(file, '?file=desk.tmx')
    expect(first.status).to.equal(200)
    expect(memoryImportSchema.parse(await first.json())).to.deep.equal({
      units: 2,
      added: 1,
      known: 0,
      skipped: 1,
      faults: [{ line: 4, message: 'All its texts are the same, so none translates another.' }],
    })
    expect(await (await post(file, '', 'application/x-tmx+xml; charset=utf-8')).json()).to.include({
      added: 0,
      known: 1,
    })
    expect(await server.service.store.recall({ text: 'Nous partirons.', from: 'fr', to: 'en' })).to.include({
      text: 'We will leave.',
      name: 'desk.tmx',
    })
  })

  it('says what is wrong with a file, and what was kept of it', async () => {
    const response = await post(`${tmx(tu('Oui.', 'Yes.'))}<`)
    expect(response.status).to.equal(422)
    const { type, detail } = await response.json()
    expect(type).to.equal('urn:truequote:problem:bad-tmx')
    expect(detail).to.match(/is not XML as it should be.*\(1 unit\) is kept\.$/)
    expect((await post('')).status).to.equal(422)
  })

  it('refuses a file that is too large, and says what to do', async () => {
    const response = await post(new Uint8Array(MOST_TMX_BYTES + 1))
    expect(response.status).to.equal(413)
    expect((await response.json()).detail).to.equal(
      'The file is larger than 16,777,216 bytes, the most that is accepted here. Split it, or use truequote import on the server.',
    )
  })

  it('refuses what is no XML, and parameters that it does not know', async () => {
    expect((await post('{}', '', 'application/json')).status).to.equal(415)
    expect((await post(tmx(''), '?name=x')).status).to.equal(400)
    expect((await server.get('/api/v1/translation-memory')).status).to.equal(405)
  })
})
