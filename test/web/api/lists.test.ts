import { expect } from 'chai'
import { submitAndVerify } from '../../../src/service/submit-and-verify.ts'
import {
  renderingsSchema,
  statementSchema,
  statementsPageSchema,
  verificationsPageSchema,
} from '../../../src/web/api/verification-schema.ts'
import { outcomeOf } from '../../service/outcome.ts'
import { type TestServer, testServer } from '../test-server.ts'

const STATUSES = ['minor', 'major', 'critical'] as const
const COUNT = 7

describe('lists of the API', () => {
  let server: TestServer
  before(async () => {
    server = await testServer({
      verify: async (pair) => ({ ...outcomeOf(pair), status: STATUSES[pair.original.length % 3]! }),
    })
    for (let number = 0; number < COUNT; number += 1) {
      await submitAndVerify(server.service, {
        statement: { text: `Discours${'!'.repeat(number)}`, speaker: number % 2 ? 'Ada Çelik' : 'Bob', language: 'fr' },
        rendering: { text: `Speech ${number}`, outlet: number === 3 ? 'Wire & Co' : 'Post' },
      })
    }
  })
  after(() => server.close())

  const list = async (query: string) => {
    const response = await server.get(`/api/v1/verifications${query}`)
    expect(response.status).to.equal(200)
    return verificationsPageSchema.parse(await response.json())
  }
  const renderings = async (query: string) => (await list(query)).items.map(({ rendering }) => rendering)

  it('shows the newest first, with links', async () => {
    const { items, cursor, links } = await list('')
    expect(items.map(({ rendering }) => rendering)).to.deep.equal([6, 5, 4, 3, 2, 1, 0].map((n) => `Speech ${n}`))
    expect([cursor, links.next]).to.deep.equal([null, null])
    expect((await server.get(items[0]!.links.self)).status).to.equal(200)
  })

  const finds = (query: string, ...numbers: number[]) =>
    it(`finds ${numbers.length} for ${query}`, async () => {
      expect(await renderings(query)).to.deep.equal(numbers.map((number) => `Speech ${number}`))
    })
  finds('?outlet=Wire+%26+Co', 3)
  finds('?outlet=wire%20%26%20co', 3)
  finds('?speaker=Ada%20%C3%87elik', 5, 3, 1)
  finds('?q=speech+3', 3)
  finds('?q=%22%20OR%201=1%20--')
  finds('?q=', 6, 5, 4, 3, 2, 1, 0)
  finds('?language=FR', 6, 5, 4, 3, 2, 1, 0)
  finds('?language=de')
  finds('?status=major', 5, 2)
  finds('?status=major,critical&speaker=Bob', 6, 2, 0)
  finds('?status=major&status=critical', 6, 5, 3, 2, 0)
  finds('?limit=2', 6, 5)

  describe('exported whole', () => {
    it('holds what the filters leave, as a file', async () => {
      const response = await server.get('/api/v1/verifications/export?format=ndjson&status=major')
      expect(response.status).to.equal(200)
      expect(response.headers.get('Content-Type')).to.equal('application/x-ndjson; charset=utf-8')
      expect(response.headers.get('Content-Disposition')).to.equal(
        'attachment; filename="truequote-verifications.ndjson"',
      )
      const lines = (await response.text()).trimEnd().split('\n')
      expect(lines.map((line) => JSON.parse(line).rendering.text)).to.deep.equal(['Speech 5', 'Speech 2'])
    })

    it('can be had from the list’s own page, with what narrows it', async () => {
      const page = await (await server.get('/verifications?status=major&search=speech')).text()
      const address = /href="(\/verifications\/export\.csv[^"]*)"/.exec(page)![1]!.replaceAll('&amp;', '&')
      const file = await server.get(address)
      expect(file.headers.get('Content-Type')).to.equal('text/csv; charset=utf-8')
      expect((await file.text()).split('\r\n')).to.have.length(4)
      expect((await server.get('/verifications/export.exe')).status).to.equal(404)
    })

    for (const [query, message] of [
      ['', 'The form is missing; give format as one of csv, ndjson, tmx.'],
      ['?format=pdf', '“pdf” is no form of a list; give one of csv, ndjson, tmx.'],
    ] as const) {
      it(`refuses “${query}” with what to do`, async () => {
        const response = await server.get(`/api/v1/verifications/export${query}`)
        expect(response.status).to.equal(400)
        expect((await response.json()).errors).to.deep.equal([{ field: 'format', detail: message }])
      })
    }
  })

  it('leads through pages that keep the filters, without loss or repetition', async () => {
    const seen: string[] = []
    let next: string | null = '/api/v1/verifications?limit=2&speaker=Bob'
    while (next) {
      const response = await server.get(next)
      const page = verificationsPageSchema.parse(await response.json())
      expect(page.items.length).to.be.at.most(2)
      seen.push(...page.items.map(({ rendering }) => rendering))
      next = page.links.next
      expect(next === null).to.equal(page.cursor === null)
    }
    expect(seen).to.deep.equal([6, 4, 2, 0].map((number) => `Speech ${number}`))
  })

  const refuses = (path: string, field: string, ...words: string[]) =>
    it(`refuses ${path.slice(0, 60)}`, async () => {
      const response = await server.get(`/api/v1/${path}`)
      expect(response.status).to.equal(400)
      const problem = await response.json()
      expect(problem).to.include({ type: 'urn:truequote:problem:invalid-query', status: 400 })
      expect(problem.errors.map((error: { field: string }) => error.field)).to.deep.equal([field])
      for (const word of words) expect(problem.errors[0].detail).to.include(word)
    })
  refuses('verifications?status=wrong', 'status', '“wrong”', 'undetermined')
  refuses('verifications?limit=0', 'limit', '“0”', '1 to 200')
  refuses('verifications?limit=201', 'limit', '“201”')
  refuses('verifications?limit=1e2', 'limit', '“1e2”')
  refuses('verifications?language=english', 'language', '“english”')
  refuses('verifications?cursor=nonsense', 'cursor', '“nonsense”')
  refuses('verifications?outlt=x', 'outlt', 'Did you mean “outlet”?')
  refuses('verifications?q=a&q=b', 'q', 'several times')
  refuses('verifications?q=a%00', 'q', 'U+0000')
  refuses(`verifications?q=${'x'.repeat(301)}`, 'q', '300')
  refuses('verifications?__proto__=x', '__proto__', 'no field')
  refuses('statements?status=major', 'status', 'q, limit, cursor')
  refuses('statements?cursor=x', 'cursor', '“x”')
  refuses('openapi.json?x=1', 'x', 'no field')

  it('lists statements, shows one, and its renderings side by side', async () => {
    await submitAndVerify(server.service, {
      statement: { text: 'Discours', speaker: 'Bob', language: 'fr' },
      rendering: { text: 'Another speech', outlet: 'Other' },
    })
    const page = statementsPageSchema.parse(await (await server.get('/api/v1/statements?q=bob&limit=200')).json())
    const statement = page.items.find(({ text }) => text === 'Discours')!
    const path = `/api/v1/statements/${statement.id}`
    expect(statementSchema.parse(await (await server.get(path)).json())).to.deep.equal(statement)
    const all = renderingsSchema.parse(await (await server.get(`${path}/renderings`)).json())
    expect(all.statement).to.deep.equal(statement)
    expect(all.items.map(({ rendering, latest }) => [rendering.text, latest?.status])).to.deep.equal([
      ['Speech 0', 'critical'],
      ['Another speech', 'critical'],
    ])
  })

  it('pages through statements', async () => {
    const first = statementsPageSchema.parse(await (await server.get('/api/v1/statements?limit=3')).json())
    expect(first.items).to.have.length(3)
    const second = statementsPageSchema.parse(await (await server.get(first.links.next!)).json())
    expect(second.items.map(({ id }) => id)).not.to.include.members(first.items.map(({ id }) => id))
  })

  for (const path of ['statements/x', 'statements/x/renderings', 'verifications/x', 'verifications/x/report']) {
    it(`says 404 for ${path}`, async () => {
      const response = await server.get(`/api/v1/${path}`)
      expect(response.status).to.equal(404)
      expect(await response.json()).to.include({ type: 'urn:truequote:problem:not-found' })
    })
  }
})
