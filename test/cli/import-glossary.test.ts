import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect } from 'chai'
import { type TestService, testService } from '../service/test-service.ts'
import { truequote } from './command-line.ts'

const CSV = 'source;source_language;target;target_language\nTchad;fr;Chad;en\nNiger;fr;;en\n'
const TBX =
  '<tbx type="TBX-Basic"><text><body><conceptEntry><langSec xml:lang="fr"><termSec><term>Mali</term></termSec></langSec>' +
  '<langSec xml:lang="he"><termSec><term>מאלי</term></termSec></langSec></conceptEntry></body></text></tbx>'

describe('truequote import, of a glossary', () => {
  let folder = ''
  let made: TestService
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'truequote-'))
    made = await testService()
  })
  afterEach(async () => {
    await made.close()
    await rm(folder, { recursive: true })
  })

  async function take(name: string, text: string, flags: readonly string[] = []) {
    const path = join(folder, name)
    await writeFile(path, text)
    const { service } = made
    return await truequote(['import', path, ...flags], {
      openService: async () => ({ service, close: async () => {} }),
    })
  }

  it('takes a CSV, and names what it skipped by its line', async () => {
    expect(await take('desk.CSV', CSV)).to.deep.equal({
      code: 0,
      out: 'desk.CSV: 1 entry added, 0 changed, 0 as before, 1 line skipped.\n',
      err: 'line 3: There is no rendering of “Niger”; give at least one, or take the line out.\n',
    })
    expect((await take('again.csv', CSV)).out).to.contain('0 entries added, 0 changed, 1 as before')
  })

  it('takes a TBX, and prints it as JSON', async () => {
    const { code, out, err } = await take('terms.tbx', TBX, ['--json'])
    expect([code, err, JSON.parse(out)]).to.deep.equal([
      0,
      '',
      { added: 2, changed: 0, unchanged: 0, faulty: 0, faults: [] },
    ])
    expect((await made.service.store.glossary({}, { limit: 9 })).items).to.have.length(2)
  })

  it('refuses a file of another kind and one that is no text', async () => {
    const other = await take('notes.docx', '')
    expect([other.code, other.err]).to.satisfy(([code, err]: [number, string]) => code === 2 && err.includes('.csv'))
    expect((await take('bytes.csv', '\ufffd')).code).to.equal(0)
  })
})
