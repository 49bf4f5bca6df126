import { expect } from 'chai'
import { verificationSchema } from '../../../src/web/api/verification-schema.ts'
import { PAIR, type TestServer, testServer } from '../test-server.ts'

describe('POST /api/v1/verifications', () => {
  let server: TestServer
  before(async () => {
    server = await testServer()
  })
  after(() => server.close())

  it('answers 201 with the completed verification and where it stands', async () => {
    const response = await server.post('/api/v1/verifications', PAIR)
    expect(response.status).to.equal(201)
    const verification = verificationSchema.parse(await response.json())
    expect(verification).to.include({ status: 'critical', basis: 'machine', risk: 0.97 })
    expect(verification.statement).to.deep.include(PAIR.statement)
    expect(verification.rendering).to.deep.include(PAIR.rendering)
    const location = response.headers.get('Location')
    expect(location).to.equal(verification.links.self)
    expect(await (await server.get(location!)).json()).to.deep.equal(verification)
  })
})
