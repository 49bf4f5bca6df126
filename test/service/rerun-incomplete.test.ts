import { expect } from 'chai'
import { type Rerun, rerunIncomplete } from '../../src/service/rerun-incomplete.ts'
import { submitAndVerify } from '../../src/service/submit-and-verify.ts'
import { cached } from '../../src/translation/cached.ts'
import { resilient } from '../../src/translation/resilient.ts'
import { TranslationFailure } from '../../src/translation/translator.ts'
import { FakeTranslator } from '../translation/fake-translator.ts'
import { LASTING, MemoryCache } from '../translation/memory-cache.ts'
import { type TestService, testService } from './test-service.ts'

const input = (name: string) => ({
  statement: { text: `Le président ${name} n’a pas signé la charte hier.`, language: 'fr' },
  rendering: { text: `President ${name} signed the charter yesterday.`, language: 'en' },
})

const failing = async (): Promise<string> => {
  throw new TranslationFailure('bad-reply', 'Out of order.')
}
const working: FakeTranslator['answer'] = async ({ text }) =>
  `President ${/président (\w+)/.exec(text)![1]} did not sign the charter yesterday.`

describe('service/rerun-incomplete', () => {
  let made: TestService
  let translators: FakeTranslator[]
  beforeEach(async () => {
    translators = ['far', 'near'].map((id) => new FakeTranslator(failing, { id }))
    made = await testService({ translators, realComparison: true })
  })
  afterEach(() => made.close())

  const rerun = async (): Promise<Rerun[]> => {
    const reruns: Rerun[] = []
    for await (const each of rerunIncomplete(made.service, 'somebody')) reruns.push(each)
    return reruns
  }

  it('accepts and verifies a pair while every translator fails, and completes it by a rerun once they are back', async () => {
    const first = await submitAndVerify(made.service, input('Keita'))
    // The negation shows in the two texts themselves: it is found without any translation.
    expect(first.outcome?.discrepancies.map(({ check }) => check)).to.include('negation')
    expect(first.outcome?.references).to.deep.equal([])
    expect(first.outcome?.method.translators.map(({ outcome, code }) => [outcome, code])).to.deep.equal([
      ['failed', 'bad-reply'],
      ['failed', 'bad-reply'],
    ])

    translators[0]!.answer = working
    const [once, ...others] = await rerun()
    expect(others).to.deep.equal([])
    expect([once!.lacking, once!.verification?.rerunOf]).to.deep.equal([['near'], first.id])
    expect(once!.verification?.outcome?.references.map(({ text }) => text)).to.deep.equal([
      'President Keita did not sign the charter yesterday.',
    ])

    translators[1]!.answer = working
    const [twice] = await rerun()
    expect([twice!.lacking, twice!.verification?.rerunOf]).to.deep.equal([[], once!.verification?.id])
    expect(twice!.verification?.outcome?.method.referencesUsed).to.equal(2)
    expect(await rerun()).to.deep.equal([])
    expect((await made.service.store.verification(first.id))?.outcome).to.deep.equal(first.outcome)
  })

  it('tries each pair once, however many there are and however many still fail', async () => {
    const names = Array.from({ length: 5 }, (_, index) => `Keita${index}`)
    for (const name of names) await submitAndVerify(made.service, input(name))
    const reruns = await rerun()
    expect(reruns.map(({ earlier }) => earlier.statement.text)).to.deep.equal(
      names.map((name) => input(name).statement.text),
    )
    expect(reruns.map(({ lacking }) => lacking)).to.deep.equal(names.map(() => ['far', 'near']))
    // Nothing was gained, so nothing is kept: however often it is tried in vain, the list stays as it was.
    expect((await made.service.store.verifications({}, { limit: 50 })).items).to.have.length(names.length)
  })

  it('sends a confidential pair to nobody outside, by a rerun neither', async () => {
    const { id } = await submitAndVerify(made.service, { ...input('Keita'), confidential: true })
    expect(await rerun()).to.deep.equal([])
    const again = await made.service.queue.run((await made.service.store.rerun(id, 'somebody')).id)
    expect(again.outcome?.method.translators.map(({ outcome }) => outcome)).to.deep.equal(['skipped', 'skipped'])
    expect(translators.flatMap(({ asked }) => asked)).to.deep.equal([])
  })
})

describe('service with a translator that hangs', () => {
  it('loses none of 200 pairs submitted at once, and has the other translator’s reference for each', async () => {
    const quick = new FakeTranslator(working, { id: 'quick' })
    const hangs = new FakeTranslator(
      ({ signal }) => new Promise((_, reject) => signal?.addEventListener('abort', () => reject(signal.reason))),
      { id: 'hangs' },
    )
    const cache = new MemoryCache()
    const made = await testService({
      translators: [quick, hangs].map((each) => cached(resilient(each, 300), cache, LASTING)),
      environment: { TRUEQUOTE_TRANSLATION_DEADLINE_MS: '20000' },
      realComparison: true,
    })
    try {
      const names = Array.from({ length: 200 }, (_, index) => `Keita${index}`)
      const done = await Promise.all(names.map((name) => submitAndVerify(made.service, input(name))))
      expect(new Set(done.map(({ id }) => id)).size).to.equal(200)
      for (const [index, { statement, outcome }] of done.entries()) {
        expect(statement.text).to.equal(input(names[index]!).statement.text)
        expect(outcome?.references.map(({ text }) => text)).to.deep.equal([
          `President ${names[index]} did not sign the charter yesterday.`,
        ])
        expect(outcome?.method.translators.map((asked) => asked.outcome)).to.deep.equal(['answered', 'failed'])
      }
      expect(await made.service.store.pending(1)).to.deep.equal([])
      expect(await made.service.store.incomplete(500)).to.have.length(200)
    } finally {
      await made.close()
    }
  })
})
