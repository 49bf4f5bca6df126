import { expect } from 'chai'
import { withDeadline } from '../../src/translation/with-deadline.ts'
import { deaf, FakeTranslator, hanging } from './fake-translator.ts'

const REQUEST = { text: 'Oui.', from: 'fr', to: 'en' }

describe('translation/with-deadline', () => {
  for (const [what, answer] of [
    ['hangs', hanging],
    ['does not even listen', deaf],
  ] as const) {
    it(`leaves a translator that ${what}`, async () => {
      const failure = await withDeadline(new FakeTranslator(answer), 20)
        .translate(REQUEST)
        .catch((error) => error)
      expect([failure.code, failure.message]).to.deep.equal(['timed-out', 'fake did not answer within 20 ms.'])
    })
  }

  it('lets one that answers answer, and a caller leave with the caller’s reason', async () => {
    expect((await withDeadline(new FakeTranslator(), 20).translate(REQUEST)).text).to.equal('OUI.')
    const controller = new AbortController()
    const { signal } = controller
    const asked = withDeadline(new FakeTranslator(hanging), 60_000)
      .translate({ ...REQUEST, signal })
      .catch((error) => error)
    const reason = new Error('enough')
    controller.abort(reason)
    expect(await asked).to.equal(reason)
  })
})
