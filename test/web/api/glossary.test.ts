import { expect } from 'chai'
import { verify } from '../../../src/verify.ts'
import { type TestServer, testServer } from '../test-server.ts'

const PATH = '/api/v1/glossary'

const AES = {
  source: 'Alliance des États du Sahel',
  sourceLanguage: 'fr',
  targetLanguage: 'en',
  approved: ['Alliance of Sahel States', 'AES'],
  deprecated: ['Union of Desert Countries'],
  kind: 'institution',
  note: 'Since 2023',
}

const CSV = 'source,source_language,target,target_language\nTchad,fr,Chad,en\nBénin,fr,Benin,en\n'

describe('web/api/glossary', () => {
  let server: TestServer
  beforeEach(async () => {
    server = await testServer({ verify })
  })
  afterEach(() => server.close())

  const send = (method: string, path: string, body?: unknown, headers: Record<string, string> = {}) =>
    fetch(server.url + path, {
      method,
      headers: { ...(body === undefined ? {} : { 'Content-Type': 'application/json' }), ...headers },
      ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    })
  const add = async (entry: unknown = AES) => await (await server.post(PATH, entry)).json()
  const load = (body: string | Uint8Array, type = 'text/csv', query = '') =>
    server.post(`${PATH}/import${query}`, body, { 'Content-Type': type })

  it('adds, shows, changes, lists and retires an entry', async () => {
    const response = await server.post(PATH, AES)
    const entry = await response.json()
    expect([response.status, response.headers.get('Location')]).to.deep.equal([201, `${PATH}/${entry.id}`])
    expect(entry).to.deep.include({ ...AES, version: 1, retiredAt: null })
    const changed = await send('PUT', `${PATH}/${entry.id}`, { ...AES, approved: ['AES'], note: null })
    expect([changed.status, (await changed.json()).version]).to.deep.equal([200, 2])
    const shown = await (await server.get(`${PATH}/${entry.id}`)).json()
    expect(shown.entry)
      .to.deep.include({ approved: ['AES'], version: 2 })
      .and.not.to.have.property('note')
    expect(shown.versions.map((one: { version: number }) => one.version)).to.deep.equal([2, 1])
    expect((await (await server.get(`${PATH}?q=sahel&source=fr&target=en`)).json()).items).to.have.length(1)
    expect((await send('DELETE', `${PATH}/${entry.id}`)).status).to.equal(204)
    expect((await (await server.get(PATH)).json()).items).to.deep.equal([])
    expect((await (await server.get(`${PATH}/${entry.id}`)).json()).entry.retiredAt).to.be.a('string')
    expect((await send('DELETE', `${PATH}/${entry.id}`)).status).to.equal(404)
  })

  it('lists in pages', async () => {
    for (const source of ['un', 'deux', 'trois']) await add({ ...AES, source })
    const first = await (await server.get(`${PATH}?limit=2`)).json()
    const second = await (await server.get(first.links.next)).json()
    expect([...first.items, ...second.items].map(({ source }) => source)).to.deep.equal(['trois', 'deux', 'un'])
    expect(second.links.next).to.equal(null)
  })

  const FAULTS: readonly (readonly [what: string, change: object, field: string, says: RegExp])[] = [
    ['no term', { source: ' ' }, 'source', /no term/],
    ['no approved rendering', { approved: [] }, 'approved', /at least one/],
    ['a language that is none', { sourceLanguage: 'klingonese' }, 'sourceLanguage', /“klingonese”/],
    ['an undetermined language', { targetLanguage: 'und' }, 'targetLanguage', /“und”/],
    ['one language twice', { targetLanguage: 'fr' }, 'targetLanguage', /Both languages are “fr”/],
    ['a kind that is none', { kind: 'slang' }, 'kind', /name, institution, term/],
    ['a long term', { source: 'x'.repeat(301) }, 'source', /at most 300/],
    ['too many renderings', { approved: Array(21).fill('a') }, 'approved', /21 renderings; at most 20/],
    ['half a character', { approved: ['a\ud800'] }, 'approved.0', /half a character/],
    ['NUL', { note: 'a\0' }, 'note', /NUL/],
    ['a turned direction', { deprecated: ['a\u202eb'] }, 'deprecated.0', /direction/],
    ['a rendering in both lists', { deprecated: ['AES'] }, 'deprecated.0', /“AES” is approved as well/],
    ['an unknown field', { aproved: ['x'] }, 'aproved', /Did you mean “approved”/],
  ]
  for (const [what, change, field, says] of FAULTS) {
    it(`refuses ${what}, naming the field, and keeps nothing`, async () => {
      const response = await server.post(PATH, { ...AES, ...change })
      const { errors, status } = await response.json()
      expect([response.status, status]).to.deep.equal([422, 422])
      expect(errors.find((one: { field: string }) => one.field === field)?.detail).to.match(says)
      expect((await (await server.get(PATH)).json()).items).to.deep.equal([])
    })
  }

  it('answers 409 for a term that is there, 404 for one that is not', async () => {
    const { id } = await add()
    const again = await server.post(PATH, { ...AES, source: AES.source.normalize('NFD') })
    expect(again.status).to.equal(409)
    expect(await again.json()).to.deep.include({ type: 'urn:truequote:problem:glossary-entry-exists' })
    expect((await (await server.post(PATH, AES)).json()).detail).to.include(id)
    expect((await send('PUT', `${PATH}/none`, AES)).status).to.equal(404)
    expect((await server.get(`${PATH}/none`)).status).to.equal(404)
    expect((await send('PATCH', `${PATH}/${id}`, AES)).headers.get('Allow')).to.equal('GET, PUT, DELETE, HEAD, OPTIONS')
  })

  it('refuses what comes from a page of another site', async () => {
    const { id } = await add()
    const foreign = { Origin: 'https://evil.example' }
    expect((await send('DELETE', `${PATH}/${id}`, undefined, foreign)).status).to.equal(403)
    expect((await send('PUT', `${PATH}/${id}`, AES, foreign)).status).to.equal(403)
    expect((await server.post(`${PATH}/import`, CSV, { ...foreign, 'Content-Type': 'text/csv' })).status).to.equal(403)
  })

  it('imports, says what came of it, and exports what can be imported again', async () => {
    expect(await (await load(CSV, 'text/csv; charset=utf-8', '?kind=name')).json()).to.deep.equal({
      added: 2,
      changed: 0,
      unchanged: 0,
      faults: [],
      faulty: 0,
    })
    const response = await server.get(`${PATH}/export`)
    expect(response.headers.get('Content-Type')).to.equal('text/csv; charset=utf-8')
    expect(response.headers.get('Content-Disposition')).to.equal('attachment; filename=truequote-glossary.csv')
    const csv = new Uint8Array(await response.arrayBuffer())
    expect(new TextDecoder().decode(csv)).to.match(
      /^source,.*\r\n(Bénin,fr,Benin,en,name,,|Tchad,fr,Chad,en,name,,)\r\n/,
    )
    expect(await (await load(csv)).json()).to.include({ added: 0, unchanged: 2 })
    const tbx =
      '<martif type="TBX"><text><body><termEntry><langSet xml:lang="fr"><tig><term>Mali</term></tig></langSet>' +
      '<langSet xml:lang="ja"><tig><term>マリ</term></tig></langSet></termEntry></body></text></martif>'
    expect(await (await load(tbx, 'application/xml')).json()).to.include({ added: 2, faulty: 0 })
  })

  it('answers 422 with the lines where nothing can be used, 200 where something can', async () => {
    const none = await load('source,source_language,target,target_language\n,fr,Chad,en\n')
    const problem = await none.json()
    expect([none.status, problem.type, problem.errors[0].field]).to.deep.equal([
      422,
      'urn:truequote:problem:unreadable-glossary',
      'line 2',
    ])
    const some = await load(`${CSV},fr,x,en\n`)
    expect([some.status, (await some.json()).faulty]).to.deep.equal([200, 1])
  })

  it('refuses other types, compressed and huge bodies', async () => {
    expect((await load(CSV, 'application/json')).status).to.equal(415)
    const packed = await server.post(`${PATH}/import`, CSV, { 'Content-Type': 'text/csv', 'Content-Encoding': 'gzip' })
    expect(packed.status).to.equal(415)
    expect((await load(new Uint8Array(20_000_001))).status).to.equal(413)
    expect((await load(Uint8Array.from([0x61, 0xff, 0xfe, 0xfd]))).status).to.equal(422)
    expect((await load(CSV, 'text/csv', '?kind=slang')).status).to.equal(400)
  })

  it('verifies with what is approved, and says so', async () => {
    const { id } = await add()
    const pair = {
      statement: { text: 'Nous avons signé la charte de l’Alliance des États du Sahel.', language: 'fr' },
      rendering: { text: 'We signed the charter of the Union of Desert Countries.', language: 'en' },
    }
    const made = await (await server.post('/api/v1/verifications', pair)).json()
    expect(made.glossary).to.have.length(1)
    expect(made.glossary[0]).to.deep.include({ entry: id, found: 'deprecated', source: AES.source })
    expect(made.discrepancies[0]).to.deep.include({ check: 'glossary', suggestion: 'Alliance of Sahel States' })
    expect(made.method.glossary).to.match(/^[0-9a-f]{64}$/)
    await send('DELETE', `${PATH}/${id}`)
    const after = await (await server.post('/api/v1/verifications', pair)).json()
    expect([after.glossary, after.method.glossary]).to.deep.equal([[], undefined])
    const kept = await (await server.get(made.links.self)).json()
    expect(kept.glossary).to.deep.equal(made.glossary)
  })
})
