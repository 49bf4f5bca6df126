import { expect } from 'chai'
import { submitAndVerify } from '../../src/service/submit-and-verify.ts'
import { type TestService, testService } from '../service/test-service.ts'
import { truequote } from './command-line.ts'

const PAIR = {
  statement: { text: 'Il a signé.', language: 'fr', speaker: 'Keita' },
  rendering: { text: 'He signed.', outlet: 'Wire' },
}

describe('truequote export', () => {
  let made: TestService
  let id: string
  before(async () => {
    made = await testService()
    ;({ id } = await submitAndVerify(made.service, PAIR))
    await submitAndVerify(made.service, { ...PAIR, statement: { ...PAIR.statement, speaker: 'Touré' } })
  })
  after(() => made.close())
  const run = (...args: string[]) =>
    truequote(['export', ...args], {
      openService: async () => ({ service: made.service, close: async () => undefined }),
    })

  it('writes a whole list, as NDJSON unless told otherwise', async () => {
    const { code, out } = await run()
    expect(code).to.equal(0)
    expect(
      out
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line).statement.speaker),
    ).to.deep.equal(['Touré', 'Keita'])
    expect((await run('--format', 'csv')).out).to.match(/^\ufeffverification,/)
  })

  it('writes what the options leave', async () => {
    for (const [args, count] of [
      [['--speaker', 'keita'], 1],
      [['--status', 'faithful', 'minor'], 0],
      [['--status', 'critical', '--language', 'fr', '--outlet', 'wire', '--search', 'signé'], 2],
    ] as const) {
      const { out } = await run(...args)
      expect(out.split('\n').filter(Boolean)).to.have.length(count)
    }
  })

  it('writes the report of one, as JSON unless told otherwise', async () => {
    expect(JSON.parse((await run(id)).out).id).to.equal(id)
    expect((await run(id, '--format', 'markdown')).out).to.match(/^# critical/)
    expect((await run(id, '--format', 'tmx')).out).to.include('<tu ')
  })

  for (const [args, message] of [
    [['--format', 'pdf'], /There is no list as “pdf”; give --format as one of csv, ndjson, tmx/],
    [['v1', '--format', 'ndjson'], /There is no report as “ndjson”; give --format as one of html, json/],
    [['--status', 'bad'], /“bad” is not a status/],
    [['v1', '--search', 'x'], /leave out the options that narrow a list/],
    [['nothing-here'], /“nothing-here”/],
  ] as const) {
    it(`refuses “${args.join(' ')}” with what to do`, async () => {
      const { code, out, err } = await run(...args)
      expect([code, out]).to.deep.equal([2, ''])
      expect(err).to.match(message)
    })
  }
})
