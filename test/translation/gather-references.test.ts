import { expect } from 'chai'
import { cached } from '../../src/translation/cached.ts'
import { withCircuitBreaker } from '../../src/translation/circuit-breaker.ts'
import { type GatherRequest, gatherReferences } from '../../src/translation/gather-references.ts'
import { TranslationFailure, type Translator } from '../../src/translation/translator.ts'
import { deaf, FakeTranslator, hanging } from './fake-translator.ts'
import { LASTING, MemoryCache } from './memory-cache.ts'

const LIMITS = { most: 4, deadlineMs: 5_000 }

const gather = (request: Partial<GatherRequest>) =>
  gatherReferences({
    text: 'Nous avons signé.',
    from: 'fr',
    to: 'en',
    of: 'statement',
    confidential: false,
    translators: [],
    limits: LIMITS,
    ...request,
  })

const refusing = (error: unknown) => async (): Promise<string> => {
  throw error
}

describe('translation/gather-references', () => {
  it('makes a reference of each answer, in the order of the translators', async () => {
    let finish: (text: string) => void = () => undefined
    const slow = new FakeTranslator(() => new Promise((resolve) => (finish = resolve)), { id: 'slow' })
    const quick = new FakeTranslator(
      async () => {
        finish('We have signed.')
        return 'We signed.'
      },
      { id: 'quick', kind: 'local' },
    )
    const { references, reports } = await gather({ translators: [slow, quick] })
    expect(references.map(({ text }) => text)).to.deep.equal(['We have signed.', 'We signed.'])
    expect(references[0]).to.deep.equal({
      text: 'We have signed.',
      language: 'en',
      by: 'Fake',
      kind: 'machine',
      of: 'statement',
      engine: 'Fake',
      version: '1',
      retrievedAt: '2026-01-02T03:04:05.000Z',
    })
    expect(reports).to.deep.equal([
      { id: 'slow', outcome: 'answered' },
      { id: 'quick', outcome: 'answered' },
    ])
  })

  it('tells what came from the cache', async () => {
    const translator = cached(new FakeTranslator(), new MemoryCache(), LASTING)
    expect((await gather({ translators: [translator] })).reports[0]?.outcome).to.equal('answered')
    expect((await gather({ translators: [translator] })).reports[0]?.outcome).to.equal('cached')
  })

  const FAILURES: readonly (readonly [what: string, answer: FakeTranslator['answer'], code: string, reason: string])[] =
    [
      ['fails', refusing(new TranslationFailure('unavailable', 'Nobody is there.')), 'unavailable', 'Nobody is there.'],
      ['breaks', refusing(new TypeError('x is undefined')), 'broken', 'broken broke down: x is undefined'],
      ['throws what is no error', refusing('bang'), 'broken', 'broken broke down: bang'],
      ['answers with nothing', async () => ' ', 'bad-reply', 'broken answered with no text.'],
      ['is too slow', hanging, 'timed-out', 'There was no answer within 30 ms.'],
      ['does not even listen', deaf, 'timed-out', 'There was no answer within 30 ms.'],
    ]
  for (const [what, answer, code, reason] of FAILURES) {
    it(`leaves a translator behind that ${what}, and keeps the others`, async () => {
      const translators = [new FakeTranslator(answer, { id: 'broken' }), new FakeTranslator()]
      const { references, reports } = await gather({ translators, limits: { ...LIMITS, deadlineMs: 30 } })
      expect(references.map(({ text }) => text)).to.deep.equal(['NOUS AVONS SIGNÉ.'])
      expect(reports).to.deep.equal([
        { id: 'broken', outcome: 'failed', reason, code },
        { id: 'fake', outcome: 'answered' },
      ])
    })
  }

  const ABOUT_THE_TEXT: readonly (readonly [what: string, answer: FakeTranslator['answer'], code: string])[] = [
    ['gives a name back as it is', async ({ text }) => `${text}\n`, 'untranslated'],
    ['will not translate the text', refusing(new TranslationFailure('declined', 'Not this.')), 'declined'],
    ['lacks the pair', refusing(new TranslationFailure('unsupported-language', 'Not these.')), 'unsupported-language'],
  ]
  for (const [what, answer, code] of ABOUT_THE_TEXT) {
    it(`does not count it as a failure when a translator ${what}: asking again would not help`, async () => {
      const { reports } = await gather({ translators: [new FakeTranslator(answer)] })
      expect(reports.map((report) => [report.outcome, report.code])).to.deep.equal([['skipped', code]])
    })
  }

  it('gives the place of one that fails to the next', async () => {
    const translators = ['a', 'b', 'c', 'd'].map((id) => new FakeTranslator(undefined, { id }))
    translators[0]!.answer = refusing(new TranslationFailure('refused', 'Wrong key.'))
    const { references, reports } = await gather({ translators, limits: { ...LIMITS, most: 2 } })
    expect(references).to.have.length(2)
    expect(reports.map(({ id, outcome, code }) => [id, outcome, code])).to.deep.equal([
      ['a', 'failed', 'refused'],
      ['b', 'answered', undefined],
      ['c', 'answered', undefined],
      ['d', 'skipped', 'surplus'],
    ])
  })

  it('asks the first that can be asked, and no more than so many', async () => {
    const translators = ['a', 'b', 'c', 'd'].map((id) => new FakeTranslator(undefined, { id }))
    translators[1]!.languages = () => new Set(['ja'])
    const { reports } = await gather({ translators, limits: { ...LIMITS, most: 2 } })
    expect(reports.map(({ id, outcome, code }) => [id, outcome, code])).to.deep.equal([
      ['a', 'answered', undefined],
      ['b', 'skipped', undefined],
      ['c', 'answered', undefined],
      ['d', 'skipped', 'surplus'],
    ])
    expect(reports[3]?.reason).to.match(/^d was not asked: others come before it/)
    expect(translators[3]!.asked).to.have.length(0)
  })

  it('keeps what a reference went through and how alike the remembered text was', async () => {
    const translator = new FakeTranslator()
    const plain = translator.translate.bind(translator)
    translator.translate = async (request) => ({ ...(await plain(request)), via: ['es'], match: 0.9 })
    const { references } = await gather({ translators: [translator] })
    expect(references[0])
      .to.include({ match: 0.9 })
      .and.deep.include({ via: ['es'] })
  })

  it('reports a translator that breaks while it is asked for its languages', async () => {
    const translator = new FakeTranslator()
    translator.languages = () => {
      throw new Error('no list')
    }
    expect((await gather({ translators: [translator] })).reports[0]?.outcome).to.equal('failed')
  })

  describe('of a confidential text', () => {
    const SECRET = 'Le nom de la source est secret.'

    /** A translator that fails the test as soon as anything is asked of it. */
    const untouchable = (kind: unknown): Translator => ({
      id: 'far',
      kind: kind as Translator['kind'],
      version: '1',
      languages: () => null,
      translate: ({ text }) => {
        throw new Error(`leaked: ${text}`)
      },
    })
    const watched = (): FakeTranslator => new FakeTranslator()

    for (const kind of ['remote', undefined, 'REMOTE', 'Local']) {
      it(`asks nothing of a translator that says “${kind}”`, async () => {
        const { references, reports } = await gather({
          text: SECRET,
          confidential: true,
          translators: [untouchable(kind)],
        })
        expect(references).to.deep.equal([])
        expect(reports).to.deep.equal([
          { id: 'far', outcome: 'skipped', reason: 'The texts are confidential and were not sent to far.' },
        ])
      })
    }

    const wrappings: readonly (readonly [string, (translator: Translator, cache: MemoryCache) => Translator])[] = [
      ['a cache', (translator, cache) => cached(translator, cache, LASTING)],
      ['a circuit breaker', (translator) => withCircuitBreaker(translator)],
      ['both', (translator, cache) => cached(withCircuitBreaker(translator), cache, LASTING)],
    ]
    for (const [what, wrap] of wrappings) {
      it(`asks nothing of a remote translator inside ${what}`, async () => {
        const inner = watched()
        const cache = new MemoryCache()
        const translators = [wrap(inner, cache)]
        const { references } = await gather({ text: SECRET, confidential: true, translators })
        expect([references.length, inner.asked.length, cache.kept.size]).to.deep.equal([0, 0, 0])
        // The same wrapping does ask when nothing is confidential: the guard is what held it back.
        await gather({ text: SECRET, translators })
        expect(inner.asked).to.have.length(1)
      })
    }

    it('still asks local ones', async () => {
      const near = new FakeTranslator(undefined, { id: 'near', kind: 'local' })
      const { references, reports } = await gather({
        text: SECRET,
        confidential: true,
        translators: [untouchable('remote'), near],
      })
      expect(references).to.have.length(1)
      expect(reports.map(({ outcome }) => outcome)).to.deep.equal(['skipped', 'answered'])
    })
  })

  const SKIPPED: readonly (readonly [from: string, to: string, reason: RegExp])[] = [
    ['und', 'en', /language of the text is not known/],
    ['fr', 'und', /translate into is not known/],
    ['fr', 'fr', /Both texts are in French/],
    ['fr-CA', 'fr-FR', /nothing to translate/],
    ['tlh', 'en', /fake does not translate Klingon/],
    ['fr', 'pl', /fake does not translate Polish/],
  ]
  for (const [from, to, reason] of SKIPPED) {
    it(`asks nobody from ${from} to ${to}`, async () => {
      const translator = new FakeTranslator()
      const { references, reports } = await gather({ from, to, translators: [translator] })
      expect(references).to.deep.equal([])
      expect(reports[0]?.outcome).to.equal('skipped')
      expect(reports[0]?.reason).to.match(reason)
      expect(translator.asked).to.have.length(0)
    })
  }

  it('rejects with the caller’s reason when the caller aborts, before or while it waits', async () => {
    const reason = new Error('enough')
    expect(await gather({ signal: AbortSignal.abort(reason) }).catch((error) => error)).to.equal(reason)
    for (const answer of [hanging, deaf]) {
      const controller = new AbortController()
      const waiting = gather({ translators: [new FakeTranslator(answer)], signal: controller.signal }).catch((e) => e)
      controller.abort(reason)
      expect(await waiting).to.equal(reason)
    }
  })

  it('asks nobody where there is nobody', async () => {
    expect(await gather({})).to.deep.equal({ references: [], reports: [] })
  })
})
