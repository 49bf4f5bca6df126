import { expect } from 'chai'
import { TranslationFailure, type TranslationFailureCode } from '../../src/translation/translator.ts'
import { withRetries } from '../../src/translation/with-retries.ts'
import { FakeTranslator, hanging } from './fake-translator.ts'

const REQUEST = { text: 'Oui.', from: 'fr', to: 'en' }

describe('translation/with-retries', () => {
  let waits: number[]
  beforeEach(() => {
    waits = []
  })
  const retrying = (inner: FakeTranslator) =>
    withRetries(inner, {
      attempts: 4,
      firstWaitMs: 100,
      longestWaitMs: 350,
      random: () => 1,
      wait: async (ms) => waits.push(ms),
    })
  const failing = (times: number, code: TranslationFailureCode, retryAfter?: number) => {
    let left = times
    return new FakeTranslator(async ({ text }) => {
      if (left-- <= 0) return text.toUpperCase()
      throw new TranslationFailure(code, 'Out of order.', retryAfter === undefined ? {} : { retryAfter })
    })
  }

  it('asks again what did not answer, after growing waits, until it does', async () => {
    const inner = failing(3, 'unavailable')
    expect((await retrying(inner).translate(REQUEST)).text).to.equal('OUI.')
    expect(inner.asked).to.have.length(4)
    expect(waits).to.deep.equal([100, 200, 350])
  })

  it('gives up after so many attempts with the last failure', async () => {
    const inner = failing(9, 'unavailable')
    expect(
      await retrying(inner)
        .translate(REQUEST)
        .catch((error) => error.code),
    ).to.equal('unavailable')
    expect(inner.asked).to.have.length(4)
  })

  it('takes a share of the wait at random, so that not all return together', async () => {
    const inner = failing(1, 'unavailable')
    const retry = withRetries(inner, { firstWaitMs: 100, random: () => 0.25, wait: async (ms) => waits.push(ms) })
    await retry.translate(REQUEST)
    expect(waits).to.deep.equal([25])
  })

  it('waits as long as it is told where that is short', async () => {
    const inner = failing(1, 'rate-limited', 0.2)
    expect((await retrying(inner).translate(REQUEST)).text).to.equal('OUI.')
    expect(waits).to.deep.equal([200])
  })

  const FINAL: readonly (readonly [TranslationFailureCode, retryAfter?: number])[] = [
    ['rate-limited'],
    ['rate-limited', 1],
    ['unavailable', 60],
    ['timed-out'],
    ['bad-reply'],
    ['refused'],
    ['unsupported-language'],
  ]
  for (const [code, retryAfter] of FINAL) {
    it(`does not ask again after ${code}${retryAfter ? `, to return in ${retryAfter} s` : ''}`, async () => {
      const inner = failing(1, code, retryAfter)
      expect(
        await retrying(inner)
          .translate(REQUEST)
          .catch((error) => error.code),
      ).to.equal(code)
      expect(inner.asked).to.have.length(1)
    })
  }

  it('stops when the caller leaves, also during a wait', async () => {
    const reason = new Error('enough')
    const asked = new AbortController()
    const whileAsked = withRetries(new FakeTranslator(hanging))
      .translate({ ...REQUEST, signal: asked.signal })
      .catch((error) => error)
    asked.abort(reason)
    expect(await whileAsked).to.equal(reason)

    const waiting = new AbortController()
    const inner = new FakeTranslator(async () => {
      // The wait that follows is a minute at least: only leaving ends it.
      setImmediate(() => waiting.abort(reason))
      throw new TranslationFailure('unavailable', 'Out of order.')
    })
    const patient = withRetries(inner, { firstWaitMs: 120_000, longestWaitMs: 120_000, random: () => 0.5 })
    const left = await patient.translate({ ...REQUEST, signal: waiting.signal }).catch((error) => error)
    expect(left).to.equal(reason)
    expect(inner.asked).to.have.length(1)
  })
})
