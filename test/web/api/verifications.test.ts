import { expect } from 'chai'
import type { Outcome } from '../../../src/model/verification.ts'
import { verificationSchema } from '../../../src/web/api/verification-schema.ts'
import { outcomeOf } from '../../service/outcome.ts'
import { PAIR, type TestServer, testServer } from '../test-server.ts'

const PATH = '/api/v1/verifications'

describe('web/api/verifications', () => {
  let server: TestServer
  before(async () => {
    server = await testServer()
  })
  after(() => server.close())

  it('answers a pair with the completed verification and where it stands', async () => {
    const response = await server.post(PATH, PAIR)
    expect(response.status).to.equal(201)
    const verification = verificationSchema.parse(await response.json())
    expect(verification).to.include({ status: 'critical', basis: 'machine', risk: 0.97, confidential: false })
    expect(verification.authenticity).to.deep.equal({ statement: 'unchecked', rendering: 'unchecked' })
    expect(verification.statement).to.deep.include(PAIR.statement)
    expect(verification.rendering).to.deep.include(PAIR.rendering)
    const location = response.headers.get('Location')
    expect(location).to.equal(verification.links.self)
    expect(await (await server.get(location!)).json()).to.deep.equal(verification)
    expect((await server.get(verification.links.report)).status).to.equal(200)
    expect((await server.get(verification.links.statement)).status).to.equal(200)
    expect((await server.get(verification.links.page)).status).to.equal(200)
  })

  it('finds the statement and the rendering again when the same pair comes twice, also at once', async () => {
    const input = { ...PAIR, statement: { ...PAIR.statement, text: 'La même phrase.' } }
    const answers = await Promise.all(
      Array.from({ length: 10 }, async () => verificationSchema.parse(await (await server.post(PATH, input)).json())),
    )
    expect(new Set(answers.map(({ id }) => id)).size).to.equal(10)
    expect(new Set(answers.map(({ statement }) => statement.id)).size).to.equal(1)
    expect(new Set(answers.map(({ rendering }) => rendering.id)).size).to.equal(1)
  })

  describe('POST {id}/reruns', () => {
    const first = async () => verificationSchema.parse(await (await server.post(PATH, PAIR)).json())
    const rerun = (id: string, headers = {}) => server.post(`${PATH}/${id}/reruns`, '', headers)

    it('verifies the same pair anew and leaves the earlier verification as it was', async () => {
      const before = await first()
      const response = await rerun(before.id)
      expect(response.status).to.equal(201)
      const after = verificationSchema.parse(await response.json())
      expect(response.headers.get('Location')).to.equal(after.links.self)
      expect([after.rerunOf, after.status, after.rendering]).to.deep.equal([before.id, 'critical', before.rendering])
      expect(after.id).not.to.equal(before.id)
      expect(await (await server.get(before.links.self)).json()).to.deep.equal(before)
      const { items } = await (await server.get(`${PATH}?rendering=${before.rendering.id}&limit=2`)).json()
      expect(items.map(({ id }: { id: string }) => id)).to.deep.equal([after.id, before.id])
    })

    it('does so once under one key, and at once where the client does not wait', async () => {
      const { id } = await first()
      const headers = { 'Idempotency-Key': 'again-1', Prefer: 'respond-async' }
      const [one, two] = [await rerun(id, headers), await rerun(id, headers)]
      expect([one.status, two.status]).to.deep.equal([202, 202])
      expect(two.headers.get('Idempotent-Replayed')).to.equal('true')
      expect(two.headers.get('Location')).to.equal(one.headers.get('Location'))
      expect((await rerun((await first()).id, headers)).status).to.equal(422)
    })

    it('says 404 for an id that is not there', async () => expect((await rerun('nothing-here')).status).to.equal(404))
  })

  it('says 404 in a problem document for an id that is not there', async () => {
    const response = await server.get(`${PATH}/nothing-here`)
    expect(response.status).to.equal(404)
    expect(response.headers.get('Content-Type')).to.match(/^application\/problem\+json/)
    const problem = await response.json()
    expect(problem).to.include({
      type: 'urn:truequote:problem:not-found',
      status: 404,
      instance: `${PATH}/nothing-here`,
    })
    expect(problem.detail).to.include('“nothing-here”')
    expect(problem.requestId).to.equal(response.headers.get('X-Request-Id'))
  })

  it('names every field at fault, and stores nothing', async () => {
    const before = await (await server.get(PATH)).json()
    const response = await server.post(PATH, {
      statement: { text: '', date: '2023-02-30' },
      rendering: { text: 'a', x: 1 },
    })
    expect(response.status).to.equal(422)
    const { errors, type } = await response.json()
    expect(type).to.equal('urn:truequote:problem:invalid-input')
    expect(errors.map(({ field }: { field: string }) => field)).to.have.members([
      'statement.text',
      'statement.date',
      'rendering.x',
    ])
    expect(await (await server.get(PATH)).json()).to.deep.equal(before)
  })

  it('gives texts back to the letter, whatever is in them', async () => {
    const hostile = '<script>alert(1)</script> "\\ \u2028 \u202E نعم 😀 \uFFFD \uFDD0 \t\r\n {{7*7}} %00'
    const input = {
      statement: { text: hostile, speaker: '<img src=x onerror=alert(1)>', medium: '"><svg/onload=1>' },
      rendering: {
        text: hostile,
        outlet: "'; drop table statement; --",
        translatedBy: '{{x}}',
        url: 'https://a.b/?<i>',
      },
      references: [{ text: hostile, by: '<b>' }],
      label: '</title><script>',
    }
    const response = await server.post(PATH, input)
    expect(response.status).to.equal(201)
    expect(response.headers.get('Content-Type')).to.match(/^application\/json/)
    expect(response.headers.get('X-Content-Type-Options')).to.equal('nosniff')
    const { links, label } = verificationSchema.parse(await response.json())
    const again = verificationSchema.parse(await (await server.get(links.self)).json())
    expect(again.statement).to.deep.include(input.statement)
    expect(again.rendering).to.deep.include(input.rendering)
    expect(label).to.equal(input.label)
  })

  describe('Prefer: respond-async', () => {
    it('answers 202 at once; the verification is completed at its Location', async () => {
      const gate = Promise.withResolvers<void>()
      const slow = await testServer({
        verify: async (pair): Promise<Outcome> => {
          await gate.promise
          return outcomeOf(pair)
        },
      })
      try {
        const response = await slow.post(PATH, PAIR, { Prefer: 'handling=strict, respond-async; x=1' })
        expect(response.status).to.equal(202)
        expect(response.headers.get('Preference-Applied')).to.equal('respond-async')
        const accepted = verificationSchema.parse(await response.json())
        expect(accepted).to.include({ status: 'pending', risk: null, basis: null, method: null, completedAt: null })
        const location = response.headers.get('Location')!
        expect(await (await slow.get(location)).json()).to.deep.equal(accepted)
        gate.resolve()
        await slow.service.queue.run(accepted.id)
        expect(await (await slow.get(location)).json()).to.include({ status: 'critical', id: accepted.id })
      } finally {
        gate.resolve()
        await slow.close()
      }
    })

    it('is not what another preference asks for', async () => {
      const response = await server.post(PATH, PAIR, { Prefer: 'respond-asynchronously' })
      expect(response.status).to.equal(201)
      expect(response.headers.get('Preference-Applied')).to.equal(null)
    })
  })

  it('answers although the comparison breaks, as undetermined', async () => {
    const broken = await testServer({
      verify: async () => {
        throw new Error('a broken engine')
      },
    })
    try {
      const response = await broken.post(PATH, PAIR)
      expect(response.status).to.equal(201)
      const body = await response.text()
      expect(verificationSchema.parse(JSON.parse(body)).status).to.equal('undetermined')
      expect(body).not.to.include('a broken engine')
    } finally {
      await broken.close()
    }
  })

  it('finishes a verification whose client went away', async () => {
    const gate = Promise.withResolvers<void>()
    const begun = Promise.withResolvers<void>()
    const slow = await testServer({
      verify: async (pair) => {
        begun.resolve()
        await gate.promise
        return outcomeOf(pair)
      },
    })
    try {
      const client = new AbortController()
      const request = fetch(slow.url + PATH, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify(PAIR),
        signal: client.signal,
      }).catch((error: Error) => error.name)
      await begun.promise
      client.abort()
      expect(await request).to.equal('AbortError')
      gate.resolve()
      const [id] = await slow.service.store.pending(1)
      await slow.service.queue.run(id!)
      expect((await slow.service.store.verification(id!))?.status).to.equal('critical')
    } finally {
      gate.resolve()
      await slow.close()
    }
  })
})
