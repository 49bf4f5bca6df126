import { expect } from 'chai'
import { submitAndVerify } from '../../src/service/submit-and-verify.ts'
import { TranslationFailure } from '../../src/translation/translator.ts'
import { type TestService, testService } from '../service/test-service.ts'
import { FakeTranslator } from '../translation/fake-translator.ts'
import { answers, truequote } from './command-line.ts'

const PAIR = {
  statement: { text: 'Ils n’ont pas signé la charte.', language: 'fr' },
  rendering: { text: 'They signed the charter.', language: 'en' },
}
const failing = async (): Promise<string> => {
  throw new TranslationFailure('bad-reply', 'Out of order.')
}

describe('truequote rerun', () => {
  let made: TestService
  let translator: FakeTranslator
  beforeEach(async () => {
    translator = new FakeTranslator(failing, { id: 'far' })
    made = await testService({ translators: [translator], realComparison: true })
  })
  afterEach(() => made.close())
  const rerun = (...args: string[]) =>
    truequote(['rerun', ...args], {
      openService: async () => ({ service: made.service, close: async () => undefined }),
    })

  it('verifies anew what lacks a translation, and says what still does', async () => {
    const { id } = await submitAndVerify(made.service, PAIR)
    const still = await rerun('--incomplete')
    expect(still.code).to.equal(1)
    expect(still.out).to.equal(
      'as before  “Ils n’ont pas signé la charte.”, still without far\n' +
        '0 of 1 verified anew; 1 still lack a translation: try again when the translators are back.\n',
    )

    translator.answer = async () => 'They did not sign the charter.'
    const done = await rerun('--incomplete', '--json')
    expect(done.code).to.equal(0)
    expect(answers(done.out).map(({ rerunOf, status, lacking }) => [rerunOf, status, lacking])).to.deep.equal([
      [id, 'critical', []],
    ])
    expect(await rerun('--incomplete')).to.deep.include({ code: 0, out: 'No verification lacks a translation.\n' })
  })

  it('verifies anew what is named, whether it lacks anything or not', async () => {
    translator.answer = async () => 'They did not sign the charter.'
    const { id } = await submitAndVerify(made.service, PAIR)
    const { code, out } = await rerun(id, id, '--json')
    expect(code).to.equal(0)
    expect(answers(out).map(({ rerunOf }) => rerunOf)).to.deep.equal([id, id])
  })

  for (const [args, message] of [
    [[], /Give the ids of the verifications to rerun, or --incomplete/],
    [['v1', '--incomplete'], /Give the ids of the verifications to rerun, or --incomplete/],
    [['nothing-here'], /“nothing-here”/],
  ] as const) {
    it(`refuses “${args.join(' ')}” with what to do`, async () => {
      const { code, out, err } = await rerun(...args)
      expect([code, out]).to.deep.equal([2, ''])
      expect(err).to.match(message)
    })
  }
})
