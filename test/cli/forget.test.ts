import { expect } from 'chai'
import { importTmx } from '../../src/service/import-tmx.ts'
import { type TestService, testService } from '../service/test-service.ts'
import { pieces, tmx, tu } from '../translation/tmx/tmx.ts'
import { truequote } from './command-line.ts'

describe('truequote forget', () => {
  let made: TestService
  beforeEach(async () => {
    made = await testService()
    const { service } = made
    await importTmx(service, pieces(tmx(tu('un', 'one') + tu('deux', 'two'))), { file: 'wrong.tmx' })
    await importTmx(service, pieces(tmx(tu('trois', 'three'))), { file: 'desk/of/paris' })
  })
  afterEach(() => made.close())

  const run = (...args: string[]) =>
    truequote(['forget', ...args], { openService: async () => ({ service: made.service, close: async () => {} }) })
  const knows = async (text: string) => (await made.service.store.recall({ text, from: 'fr', to: 'en' })) !== null

  it('undoes an import, and says how much it was', async () => {
    expect(await run('/home/ada/wrong.tmx')).to.deep.equal({ code: 0, out: 'wrong.tmx: 2 units forgotten.\n', err: '' })
    expect([await knows('un'), await knows('deux'), await knows('trois')]).to.deep.equal([false, false, true])
    expect((await made.service.store.events('translation-memory')).at(-1)).to.include({
      action: 'memory.forgotten',
      actor: 'command line',
    })
  })

  it('takes the name as it was given over HTTP, and prints JSON', async () => {
    expect((await run('desk/of/paris', '--json')).out).to.equal('{"file":"desk/of/paris","units":1}\n')
    expect(await knows('trois')).to.equal(false)
  })

  it('says so when nothing came from the file', async () => {
    const { code, out, err } = await run('never.tmx')
    expect([code, out]).to.deep.equal([2, ''])
    expect(err).to.contain('Nothing in the translation memory came from “never.tmx”.')
  })
})
