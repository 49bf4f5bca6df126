import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect } from 'chai'
import { type TestService, testService } from '../service/test-service.ts'
import { tmx, tu } from '../translation/tmx/tmx.ts'
import { truequote } from './command-line.ts'

describe('truequote import', () => {
  let folder = ''
  let made: TestService
  let closed = 0
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'truequote-'))
    made = await testService()
  })
  after(async () => {
    await made.close()
    await rm(folder, { recursive: true })
  })

  async function take(name: string, text: string, flags: readonly string[] = [], columns = 0) {
    const path = join(folder, name)
    await writeFile(path, text)
    const { service } = made
    const close = async () => {
      closed += 1
    }
    return await truequote(['import', path, ...flags], { openService: async () => ({ service, close }), columns })
  }

  it('says what became of the units, and names what it skipped by its line', async () => {
    const file = tmx(`${tu('un', 'one')}\n${tu('1984', '1984')}\n${tu('deux', 'two')}`)
    expect(await take('desk.TMX', file)).to.deep.equal({
      code: 0,
      out: 'desk.TMX: 3 units: 2 new, 0 known already, 1 skipped.\n',
      err: 'line 5: All its texts are the same, so none translates another.\n',
    })
    expect((await take('again.tmx', file)).out).to.contain('0 new, 2 known already, 1 skipped')
    expect(closed).to.equal(2)
  })

  it('prints it as JSON', async () => {
    const { out, err } = await take('a.tmx', tmx(tu('trois', 'three')), ['--json'], 80)
    expect(JSON.parse(out)).to.deep.equal({ units: 1, added: 1, known: 0, skipped: 0, faults: [] })
    expect(err).to.equal('')
  })

  it('counts the faults that it does not list', async () => {
    const { err } = await take('b.tmx', tmx(tu('x', 'x').repeat(25)))
    expect(err.split('\n')).to.have.length(22)
    expect(err).to.match(/… and 5 more\.\n$/)
  })

  it('shows how far it is where somebody watches, and takes that away at the end', async () => {
    const many = Array.from({ length: 300 }, (_, k) => tu(`numéro ${k}`, `number ${k}`)).join('\n')
    const { out, err } = await take('c.tmx', tmx(many), [], 80)
    expect(err).to.equal('\rc.tmx: 200 units read, 200 new\u001B[K\rc.tmx: 300 units read, 300 new\u001B[K\r\u001B[K')
    expect(out).to.equal('c.tmx: 300 units: 300 new, 0 known already, 0 skipped.\n')
  })

  it('says where a file breaks off and what is kept', async () => {
    const { code, out, err } = await take('d.tmx', `${tmx(tu('quatre', 'four'))}<`)
    expect([code, out]).to.deep.equal([2, ''])
    expect(err).to.match(
      /^truequote: Line \d+ is not XML as it should be: .* What stands before that \(1 unit\) is kept\.\n$/,
    )
  })

  it('refuses a file that is not there', async () => {
    const { code, err } = await truequote(['import', join(folder, '..', 'x.tmx')])
    expect([code, err]).to.satisfy(([c, e]: [number, string]) => c === 2 && /there is no such file/.test(e))
  })
})
