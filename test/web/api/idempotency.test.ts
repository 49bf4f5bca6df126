import { expect } from 'chai'
import { PAIR, type TestServer, testServer } from '../test-server.ts'

const PATH = '/api/v1/verifications'

describe('Idempotency-Key', () => {
  let server: TestServer
  before(async () => {
    server = await testServer()
  })
  after(() => server.close())

  const send = (key: string, body: unknown = PAIR, headers: Record<string, string> = {}) =>
    server.post(PATH, body, { 'Idempotency-Key': key, ...headers })

  it('brings the same answer for the same pair, marked as replayed', async () => {
    const [first, second] = [await send('a'), await send('a')]
    expect([first.status, second.status]).to.deep.equal([201, 201])
    expect(first.headers.get('Idempotent-Replayed')).to.equal(null)
    expect(second.headers.get('Idempotent-Replayed')).to.equal('true')
    expect(second.headers.get('Location')).to.equal(first.headers.get('Location'))
    expect(await second.text()).to.equal(await first.text())
  })

  it('refuses another pair under the same key', async () => {
    await send('b')
    const response = await send('b', { ...PAIR, label: 'another' })
    expect(response.status).to.equal(422)
    expect(await response.json()).to.include({ type: 'urn:truequote:problem:idempotency-key-reused' })
  })

  it('keeps one pair when twenty requests come at once', async () => {
    const answers = await Promise.all(Array.from({ length: 20 }, () => send('c')))
    expect(answers.map(({ status }) => status)).to.deep.equal(Array(20).fill(201))
    expect(new Set(answers.map((answer) => answer.headers.get('Location'))).size).to.equal(1)
  })

  it('holds under respond-async, too', async () => {
    const [first, second] = [await send('d', PAIR, { Prefer: 'respond-async' }), await send('d')]
    expect([first.status, second.status]).to.deep.equal([202, 201])
    expect(second.headers.get('Location')).to.equal(first.headers.get('Location'))
    expect(await second.json()).to.include({ status: 'critical' })
  })

  it('does not keep a key for a pair that was refused', async () => {
    expect((await send('e', {})).status).to.equal(422)
    expect((await send('e')).status).to.equal(201)
  })

  for (const key of ['', 'with space', 'x'.repeat(256), 'é']) {
    it(`refuses the key “${key.slice(0, 20)}”`, async () => {
      const response = await send(key)
      expect(response.status).to.equal(400)
      expect(await response.json()).to.include({ type: 'urn:truequote:problem:invalid-idempotency-key' })
    })
  }
})
