import { once } from 'node:events'
import { connect } from 'node:net'
import { expect } from 'chai'
import { serve } from '../../src/web/serve.ts'
import { outcomeOf } from '../service/outcome.ts'
import { type TestService, testService } from '../service/test-service.ts'
import { PAIR } from './test-server.ts'

describe('web/serve', () => {
  let made: TestService
  afterEach(() => made.close())

  const post = (url: string) =>
    fetch(`${url}/api/v1/verifications`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(PAIR),
    })

  it('listens where it says, and no longer once it is closed', async () => {
    made = await testService()
    const { url, close } = await serve(made.service, { port: 0 })
    expect(url).to.match(/^http:\/\/127\.0\.0\.1:\d+$/)
    expect((await fetch(`${url}/healthz`)).status).to.equal(200)
    await close()
    const error = await fetch(`${url}/healthz`).catch((cause: Error) => cause)
    expect(error).to.be.instanceOf(TypeError)
  })

  it('answers what is being answered before it closes, and holds no idle connection', async () => {
    const gate = Promise.withResolvers<void>()
    const begun = Promise.withResolvers<void>()
    made = await testService({
      verify: async (pair) => {
        begun.resolve()
        await gate.promise
        return outcomeOf(pair)
      },
    })
    const { url, close } = await serve(made.service, { port: 0 })
    const idle = connect(Number(new URL(url).port), '127.0.0.1')
    await once(idle, 'connect')
    const response = post(url)
    await begun.promise
    const closed = close()
    gate.resolve()
    expect((await response).status).to.equal(201)
    idle.destroy()
    await closed
  })

  it('says which address is not to be had, and what to do', async () => {
    made = await testService()
    const { url, close } = await serve(made.service, { port: 0 })
    const { port } = new URL(url)
    const taken = await serve(made.service, { port: Number(port) }).catch((cause: unknown) => cause)
    await close()
    expect(taken).to.have.property('code', 'cannot-listen')
    expect((taken as Error).message)
      .to.include(port)
      .and.include('another program listens there')
    const elsewhere = await serve(made.service, { host: '192.0.2.1', port: 0 }).catch((cause: unknown) => cause)
    expect((elsewhere as Error).message)
      .to.include('192.0.2.1')
      .and.include('does not have that address')
  })
})
