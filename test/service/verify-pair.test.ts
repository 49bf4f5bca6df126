import { expect } from 'chai'
import type { Pair } from '../../src/model/pair.ts'
import type { Service } from '../../src/service/service.ts'
import { submitAndVerify } from '../../src/service/submit-and-verify.ts'
import { submitPair } from '../../src/service/submit-pair.ts'
import { MAX_ATTEMPTS, verifyStored } from '../../src/service/verify-pair.ts'
import { outcomeOf } from './outcome.ts'
import { type TestService, testService } from './test-service.ts'

const INPUT = {
  statement: { text: 'Il a signé hier.', language: 'fr' },
  rendering: { text: 'He signed yesterday.', quoteType: 'partial' },
  references: [{ text: 'He signed it yesterday.', by: 'the desk' }],
  confidential: true,
}

describe('service/verify-pair', () => {
  let made: TestService
  afterEach(() => made.close())

  const withVerify = async (verify: Service['verify']) => {
    made = await testService({ verify })
    return made.service
  }

  it('hands the pair as it was submitted to the comparison and keeps the outcome', async () => {
    const pairs: Pair[] = []
    const service = await withVerify(async (pair) => {
      pairs.push(pair)
      return outcomeOf(pair)
    })
    const done = await submitAndVerify(service, INPUT, 'demo')
    expect(JSON.parse(JSON.stringify(pairs))).to.deep.equal([
      {
        original: 'Il a signé hier.',
        originalLanguage: 'fr',
        rendering: 'He signed yesterday.',
        references: [{ text: 'He signed it yesterday.', by: 'the desk' }],
        quoteType: 'partial',
        confidential: true,
      },
    ])
    expect(done.status).to.equal('critical')
    expect(done.outcome).to.deep.equal(outcomeOf(pairs[0]!))
    const events = await service.store.events(done.id)
    expect(events.map(({ action, actor }) => `${action} by ${actor}`)).to.deep.equal([
      'verification.submitted by demo',
      'verification.completed by system',
    ])
  })

  it('tries again after a failure', async () => {
    let calls = 0
    const service = await withVerify(async (pair) => {
      calls += 1
      if (calls < MAX_ATTEMPTS) throw new Error('a passing trouble')
      return outcomeOf(pair)
    })
    expect((await submitAndVerify(service, INPUT)).status).to.equal('critical')
    expect(calls).to.equal(MAX_ATTEMPTS)
  })

  it('completes a pair that always breaks the comparison as undetermined, with a notice, and logs why', async () => {
    let calls = 0
    const service = await withVerify(async () => {
      calls += 1
      throw new Error('an engine that breaks')
    })
    const done = await submitAndVerify(service, INPUT)
    expect(calls).to.equal(MAX_ATTEMPTS)
    expect(done.status).to.equal('undetermined')
    expect(done.outcome?.notices.map(({ code }) => code)).to.deep.equal(['comparison-failed'])
    expect(done.outcome?.languages.original).to.include({ tag: 'fr', source: 'stated' })
    expect(await service.store.pending(10)).to.deep.equal([])
    expect(JSON.stringify(made.logged)).to.include('an engine that breaks').and.not.include('Il a signé')
  })

  it('does not touch a pair again that took the whole process down each time', async () => {
    let calls = 0
    const service = await withVerify(async (pair) => {
      calls += 1
      return outcomeOf(pair)
    })
    const { id } = await submitPair(service, INPUT)
    for (let crash = 0; crash < MAX_ATTEMPTS; crash += 1) await service.store.begin(id)
    expect((await verifyStored(service, id)).status).to.equal('undetermined')
    expect(calls).to.equal(0)
  })

  it('returns a completed verification as it is', async () => {
    let calls = 0
    const service = await withVerify(async (pair) => {
      calls += 1
      return outcomeOf(pair)
    })
    const done = await submitAndVerify(service, INPUT)
    expect(await verifyStored(service, done.id)).to.deep.equal(done)
    expect(calls).to.equal(1)
  })

  it('lets the outcome of a faster process stand', async () => {
    const service = await withVerify(async (pair) => {
      const [id] = await service.store.pending(1)
      await service.store.complete(id!, { ...outcomeOf(pair), status: 'minor' }, 'system')
      return outcomeOf(pair)
    })
    expect((await submitAndVerify(service, INPUT)).status).to.equal('minor')
  })

  it('knows no verification that was never submitted', async () => {
    const service = await withVerify(async (pair) => outcomeOf(pair))
    const error = await verifyStored(service, 'nothing').catch((cause: unknown) => cause)
    expect(error).to.have.property('code', 'not-found')
  })
})
