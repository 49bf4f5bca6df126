import { expect } from 'chai'
import { cached, type TranslationCache } from '../../src/translation/cached.ts'
import { TranslationFailure, type TranslationRequest } from '../../src/translation/translator.ts'
import { FakeTranslator, hanging } from './fake-translator.ts'
import { LASTING, MemoryCache } from './memory-cache.ts'

const REQUEST: TranslationRequest = { text: 'Bonjour.', from: 'fr', to: 'en' }

describe('translation/cached', () => {
  it('asks anew for what was kept too long, and uses it on where nobody answers', async () => {
    const translator = new FakeTranslator()
    let now = Date.parse('2026-01-02T03:04:05.000Z')
    const kept = cached(translator, new MemoryCache(), { ...LASTING, maxAgeDays: 30, now: () => now })
    await kept.translate(REQUEST)
    now += 30 * 86_400_000
    expect((await kept.translate(REQUEST)).cached).to.equal(true)
    now += 1
    expect((await kept.translate(REQUEST)).cached).to.equal(false)
    translator.answer = async () => {
      throw new TranslationFailure('unavailable', 'Nobody is there.')
    }
    expect(await kept.translate(REQUEST)).to.include({ cached: true, retrievedAt: '2026-01-02T03:04:05.000Z' })
    expect(translator.asked).to.have.length(3)
  })

  it('keeps what a translation went through', async () => {
    const translator = new FakeTranslator()
    const plain = translator.translate.bind(translator)
    translator.translate = async (request) => ({ ...(await plain(request)), via: ['es', 'ca'] })
    const kept = cached(translator, new MemoryCache(), LASTING)
    await kept.translate(REQUEST)
    expect((await kept.translate(REQUEST)).via).to.deep.equal(['es', 'ca'])
  })

  it('asks once and then answers from the cache, with the time of the first answer', async () => {
    const translator = new FakeTranslator()
    const kept = cached(translator, new MemoryCache(), LASTING)
    const first = await kept.translate(REQUEST)
    const second = await kept.translate(REQUEST)
    expect(first.cached).to.equal(false)
    expect(second).to.deep.equal({ ...first, cached: true })
    expect(translator.asked).to.have.length(1)
  })

  const OTHERS: readonly Partial<TranslationRequest>[] = [{ text: 'Bonsoir.' }, { from: 'de' }, { to: 'ja' }]
  for (const other of OTHERS) {
    it(`asks again for ${JSON.stringify(other)}`, async () => {
      const translator = new FakeTranslator()
      const kept = cached(translator, new MemoryCache(), LASTING)
      await kept.translate(REQUEST)
      expect((await kept.translate({ ...REQUEST, ...other })).cached).to.equal(false)
      expect(translator.asked).to.have.length(2)
    })
  }

  it('keeps nothing of a failure', async () => {
    const translator = new FakeTranslator(async () => {
      throw new TranslationFailure('bad-reply', 'Nonsense.')
    })
    const cache = new MemoryCache()
    const kept = cached(translator, cache, LASTING)
    expect((await kept.translate(REQUEST).catch((error) => error)).code).to.equal('bad-reply')
    expect(cache.kept.size).to.equal(0)
    translator.answer = async () => 'HELLO.'
    expect((await kept.translate(REQUEST)).text).to.equal('HELLO.')
  })

  it('translates without a cache that is broken, and tells about it', async () => {
    const broken: TranslationCache = {
      cachedTranslation: async () => {
        throw new Error('the disk is gone')
      },
      keepTranslation: async () => {
        throw new Error('the disk is full')
      },
    }
    const told: unknown[] = []
    const kept = cached(new FakeTranslator(), broken, { ...LASTING, onCacheFailure: (failure) => told.push(failure) })
    expect((await kept.translate(REQUEST)).text).to.equal('BONJOUR.')
    expect(told.map((failure) => (failure as Error).message)).to.deep.equal(['the disk is gone', 'the disk is full'])
  })

  it('asks once for equal requests at one time', async () => {
    const translator = new FakeTranslator()
    const kept = cached(translator, new MemoryCache(), LASTING)
    const answers = await Promise.all([
      kept.translate(REQUEST),
      kept.translate({ ...REQUEST }),
      kept.translate(REQUEST),
    ])
    expect(answers.map(({ text }) => text)).to.deep.equal(['BONJOUR.', 'BONJOUR.', 'BONJOUR.'])
    expect(translator.asked).to.have.length(1)
  })

  it('lets one caller go without taking the answer from another', async () => {
    let finish: (text: string) => void = () => undefined
    const translator = new FakeTranslator(() => new Promise((resolve) => (finish = resolve)))
    const kept = cached(translator, new MemoryCache(), LASTING)
    const controller = new AbortController()
    const leaving = kept.translate({ ...REQUEST, signal: controller.signal }).catch((error) => error)
    const staying = kept.translate(REQUEST)
    controller.abort(new Error('enough'))
    expect((await leaving).message).to.equal('enough')
    finish('HELLO.')
    expect((await staying).text).to.equal('HELLO.')
  })

  it('stops the request when the last caller has gone, and asks anew for the next', async () => {
    const translator = new FakeTranslator(hanging)
    const kept = cached(translator, new MemoryCache(), LASTING)
    const controller = new AbortController()
    const leaving = kept.translate({ ...REQUEST, signal: controller.signal }).catch((error) => error)
    await new Promise(setImmediate)
    controller.abort(new Error('enough'))
    await leaving
    expect(translator.asked[0]?.signal?.aborted).to.equal(true)
    translator.answer = async () => 'HELLO.'
    expect((await kept.translate(REQUEST)).text).to.equal('HELLO.')
  })
})
