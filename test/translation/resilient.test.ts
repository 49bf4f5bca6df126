import { expect } from 'chai'
import { resilient } from '../../src/translation/resilient.ts'
import { TranslationFailure } from '../../src/translation/translator.ts'
import { FakeTranslator, hanging } from './fake-translator.ts'

const REQUEST = { text: 'Oui.', from: 'fr', to: 'en' }

describe('translation/resilient', () => {
  it('tells those who wait behind a translator that hangs as soon as it is known to', async () => {
    const inner = new FakeTranslator(hanging)
    const translator = resilient(inner, 20)
    const asked = Array.from({ length: 40 }, () => translator.translate(REQUEST).catch((error) => error.code))
    const codes = await Promise.all(asked)
    expect(inner.asked.length).to.be.lessThan(40)
    expect(codes).to.deep.equal([
      ...Array.from({ length: inner.asked.length }, () => 'timed-out'),
      ...Array.from({ length: 40 - inner.asked.length }, () => 'unavailable'),
    ])
  })

  it('takes nobody’s patience for the translator’s fault: a crowd leaves, and a healthy one answers on', async () => {
    const begun: PromiseWithResolvers<string>[] = []
    const inner = new FakeTranslator(() => {
      begun.push(Promise.withResolvers())
      return begun.at(-1)!.promise
    })
    const translator = resilient(inner, 60_000)
    const impatient = new AbortController()
    const { signal } = impatient
    const leaving = Array.from({ length: 40 }, () => translator.translate({ ...REQUEST, signal }).catch((e) => e.code))
    await new Promise(setImmediate)
    impatient.abort(new TranslationFailure('timed-out', 'Nobody waits longer.'))
    expect(new Set(await Promise.all(leaving))).to.deep.equal(new Set(['timed-out']))
    for (const each of begun) each.resolve('YES.')
    inner.answer = async () => 'YES.'
    expect((await translator.translate(REQUEST)).text).to.equal('YES.')
  })

  it('asks again before it counts a failure', async () => {
    let calls = 0
    const inner = new FakeTranslator(async () => {
      calls += 1
      if (calls === 1) throw new TranslationFailure('unavailable', 'Out of order.', { retryAfter: 0 })
      return 'YES.'
    })
    expect((await resilient(inner, 5_000).translate(REQUEST)).text).to.equal('YES.')
  })
})
