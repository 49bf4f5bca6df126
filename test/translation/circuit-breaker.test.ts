import { expect } from 'chai'
import { withCircuitBreaker } from '../../src/translation/circuit-breaker.ts'
import { TranslationFailure, type TranslationFailureCode } from '../../src/translation/translator.ts'
import { FakeTranslator, hanging } from './fake-translator.ts'

const failing = (code: TranslationFailureCode, retryAfter?: number) => async (): Promise<string> => {
  throw new TranslationFailure(code, 'Out of order.', retryAfter === undefined ? {} : { retryAfter })
}

describe('translation/circuit-breaker', () => {
  let time: number
  let translator: FakeTranslator
  let guarded: ReturnType<typeof withCircuitBreaker>
  /** What a request comes to: `ok`, or the failure's code. */
  const ask = (to = 'en') =>
    guarded.translate({ text: 'Oui.', from: 'fr', to }).then(
      () => 'ok',
      (error: TranslationFailure) => error.code,
    )
  const times = async (count: number) => {
    for (let index = 0; index < count; index++) await ask()
  }

  beforeEach(() => {
    time = 0
    translator = new FakeTranslator()
    guarded = withCircuitBreaker(translator, { failures: 3, openMs: 10_000, now: () => time })
  })

  it('lets everything pass while the translator works', async () => {
    expect(await ask()).to.equal('ok')
  })

  for (const code of ['unavailable', 'timed-out', 'bad-reply'] as const) {
    it(`asks no more after three times ${code}`, async () => {
      translator.answer = failing(code)
      await times(5)
      expect(translator.asked).to.have.length(3)
      expect(await ask()).to.equal('unavailable')
    })
  }

  it('says why and for how long it does not ask', async () => {
    translator.answer = failing('unavailable')
    await times(3)
    time = 4_000
    const refused = await guarded.translate({ text: 'Oui.', from: 'fr', to: 'en' }).catch((error) => error)
    expect(refused.message).to.equal('Out of order. It was not asked again so soon.')
    expect(refused.retryAfter).to.equal(6)
    expect(refused.cause).to.be.instanceOf(TranslationFailure)
  })

  it('counts failures in a row only', async () => {
    translator.answer = failing('unavailable')
    await times(2)
    translator.answer = async () => 'YES.'
    await ask()
    translator.answer = failing('unavailable')
    await times(2)
    expect(translator.asked).to.have.length(5)
  })

  it('does not blame the translator for a language that it lacks or for a caller who left', async () => {
    for (let index = 0; index < 4; index++) expect(await ask('xx')).to.equal('unsupported-language')
    translator.answer = hanging
    for (let index = 0; index < 4; index++) {
      const controller = new AbortController()
      const { signal } = controller
      const left = guarded.translate({ text: 'Oui.', from: 'fr', to: 'en', signal }).catch((error) => error)
      controller.abort(new Error('enough'))
      expect((await left).message).to.equal('enough')
    }
    translator.answer = async () => 'YES.'
    expect(await ask()).to.equal('ok')
  })

  it('does not count it when a caller’s time is over: the caller may have come late', async () => {
    translator.answer = hanging
    for (let index = 0; index < 3; index++) {
      const controller = new AbortController()
      const { signal } = controller
      const left = guarded.translate({ text: 'Oui.', from: 'fr', to: 'en', signal }).catch((error) => error)
      controller.abort(new TranslationFailure('timed-out', 'Too late.'))
      await left
    }
    translator.answer = async () => 'YES.'
    expect(await ask()).to.equal('ok')
  })

  it('takes what is said of one text for a sign of life', async () => {
    translator.answer = failing('unavailable')
    await times(2)
    translator.answer = failing('untranslated')
    await times(1)
    translator.answer = failing('unavailable')
    await times(2)
    expect(translator.asked).to.have.length(5)
  })

  it('waits again after a single failed trial, however it came to rest', async () => {
    translator.answer = failing('rate-limited', 10)
    await ask()
    time = 10_000
    translator.answer = failing('unavailable')
    await ask()
    expect(await ask()).to.equal('unavailable')
    expect(translator.asked).to.have.length(2)
  })

  it('stops at once where it gets too many requests, for as long as it is told', async () => {
    translator.answer = failing('rate-limited', 30)
    await ask()
    expect(await ask()).to.equal('rate-limited')
    expect(translator.asked).to.have.length(1)
    time = 29_999
    expect(await ask()).to.equal('rate-limited')
    expect(translator.asked).to.have.length(1)
    time = 30_000
    translator.answer = async () => 'YES.'
    expect(await ask()).to.equal('ok')
    expect(translator.asked).to.have.length(2)
  })

  it('waits its own time after too many requests without a word of how long, and never longer than an hour', async () => {
    translator.answer = failing('rate-limited')
    await ask()
    time = 9_999
    await ask()
    expect(translator.asked).to.have.length(1)
    translator.answer = failing('rate-limited', 86_400)
    time = 10_000
    await ask()
    time += 3_600_000
    translator.answer = async () => 'YES.'
    expect(await ask()).to.equal('ok')
  })

  it('tries with a single request whether it works again', async () => {
    translator.answer = failing('unavailable')
    await times(3)
    time = 10_000
    let finish: (text: string) => void = () => undefined
    translator.answer = () => new Promise((resolve) => (finish = resolve))
    const trial = ask()
    expect(await ask()).to.equal('unavailable')
    expect(translator.asked).to.have.length(4)
    finish('YES.')
    expect(await trial).to.equal('ok')
    translator.answer = async () => 'YES.'
    expect(await ask()).to.equal('ok')
  })

  it('waits twice as long each time the trial fails, at most an hour, and as at first once it worked', async () => {
    translator.answer = failing('unavailable')
    await times(3)
    const rests = []
    for (let trial = 0; trial < 11; trial++) {
      const refused = await guarded.translate({ text: 'Oui.', from: 'fr', to: 'en' }).catch((error) => error)
      rests.push(refused.retryAfter)
      time += refused.retryAfter * 1000
      await ask()
    }
    expect(rests).to.deep.equal([10, 20, 40, 80, 160, 320, 640, 1280, 2560, 3600, 3600])
    translator.answer = async () => 'YES.'
    time += 3_600_000
    await ask()
    translator.answer = failing('unavailable')
    await times(3)
    expect((await guarded.translate({ text: 'Oui.', from: 'fr', to: 'en' }).catch((e) => e)).retryAfter).to.equal(10)
  })

  it('tries again when the caller of the trial leaves', async () => {
    translator.answer = failing('unavailable')
    await times(3)
    time = 10_000
    translator.answer = hanging
    const controller = new AbortController()
    const left = guarded
      .translate({ text: 'Oui.', from: 'fr', to: 'en', signal: controller.signal })
      .catch((error) => error)
    controller.abort(new Error('enough'))
    await left
    translator.answer = async () => 'YES.'
    expect(await ask()).to.equal('ok')
  })
})
