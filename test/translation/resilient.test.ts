import { expect } from 'chai'
import { resilient } from '../../src/translation/resilient.ts'
import { TranslationFailure } from '../../src/translation/translator.ts'
import { FakeTranslator, hanging } from './fake-translator.ts'

describe('translation/resilient', () => {
  it('tells those who wait behind a translator that hangs as soon as it is known to', async () => {
    const inner = new FakeTranslator(hanging)
    const translator = resilient(inner)
    const controllers = Array.from({ length: 40 }, () => new AbortController())
    const asked = controllers.map(({ signal }) =>
      translator.translate({ text: 'Oui.', from: 'fr', to: 'en', signal }).catch((error) => error.code),
    )
    await new Promise(setImmediate)
    const begun = inner.asked.length
    expect(begun).to.be.lessThan(40)
    // The first ones come to the end of their time; nobody else's time is over.
    for (const controller of controllers.slice(0, begun)) controller.abort(late())
    expect(await Promise.all(asked)).to.deep.equal([
      ...Array.from({ length: begun }, () => 'timed-out'),
      ...Array.from({ length: 40 - begun }, () => 'unavailable'),
    ])
    expect(inner.asked.length).to.equal(begun)
  })

  it('asks again before it counts a failure', async () => {
    let calls = 0
    const inner = new FakeTranslator(async () => {
      calls += 1
      if (calls === 1) throw new TranslationFailure('unavailable', 'Out of order.', { retryAfter: 0 })
      return 'YES.'
    })
    expect((await resilient(inner).translate({ text: 'Oui.', from: 'fr', to: 'en' })).text).to.equal('YES.')
  })
})

const late = () => new TranslationFailure('timed-out', 'Too late.')
