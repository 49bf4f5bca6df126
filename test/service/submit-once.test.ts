import { expect } from 'chai'
import { submitOnce } from '../../src/service/submit-once.ts'
import { type TestService, testService } from './test-service.ts'

const PAIR = { statement: { text: 'Il a signé.' }, rendering: { text: 'He signed.' } }

describe('service/submit-once', () => {
  let made: TestService
  before(async () => {
    made = await testService()
  })
  after(() => made.close())

  it('keeps the same pair under the same key once', async () => {
    const first = await submitOnce(made.service, PAIR, 'one')
    const second = await submitOnce(made.service, { ...PAIR, label: ' ' }, 'one')
    expect([first.replayed, second.replayed]).to.deep.equal([false, true])
    expect(second.verification.id).to.equal(first.verification.id)
  })

  it('keeps it again under another key', async () => {
    const first = await submitOnce(made.service, PAIR, 'two')
    const second = await submitOnce(made.service, PAIR, 'three')
    expect(second.verification.id).not.to.equal(first.verification.id)
  })

  it('refuses another pair under a key', async () => {
    await submitOnce(made.service, PAIR, 'four')
    const error = await submitOnce(made.service, { ...PAIR, label: 'other' }, 'four').catch((cause: unknown) => cause)
    expect(error).to.have.property('code', 'idempotency-key-reused')
  })

  it('keeps it once when it arrives many times at once', async () => {
    const all = await Promise.all(Array.from({ length: 20 }, () => submitOnce(made.service, PAIR, 'five')))
    expect(new Set(all.map(({ verification }) => verification.id)).size).to.equal(1)
  })
})
