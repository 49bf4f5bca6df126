import { expect } from 'chai'
import { readConfig } from '../../src/config.ts'
import type { StoredVerification } from '../../src/model/stored.ts'
import { exportList, listForms } from '../../src/service/export-list.ts'
import { exportReport, reportForms } from '../../src/service/export-report.ts'
import { importTmx } from '../../src/service/import-tmx.ts'
import { createTranslators } from '../../src/translation/providers/index.ts'
import { verify } from '../../src/verify.ts'
import { submission } from '../contracts/store/samples.ts'
import { pieces } from '../translation/tmx/tmx.ts'
import { type TestService, testService } from './test-service.ts'

const STATEMENT = 'Nous ne quitterons jamais cette région, et personne ne nous en chassera.'
const PUBLISHED = 'We will leave this region, and everybody will chase us out of it.'

describe('what was exported, imported again', () => {
  let made: TestService
  beforeEach(async () => {
    made = await testService({ realComparison: true })
  })
  afterEach(() => made.close())

  /** Verifies and keeps a pair, as the service does, with the memory as the only translator. */
  async function verified(rendering: string, references: readonly string[], confidential = false) {
    const { store } = made.service
    const translators = createTranslators({ config: readConfig({ TRUEQUOTE_TRANSLATORS: 'memory' }), memory: store })
    const { id } = await store.submit(
      submission({
        statement: { text: STATEMENT, language: 'fr' },
        rendering: { text: rendering, language: 'en' },
        references: references.map((text) => ({ text, language: 'en' })),
        confidential,
      }),
      'anonymous',
    )
    const pair = {
      original: STATEMENT,
      originalLanguage: 'fr',
      rendering,
      renderingLanguage: 'en',
      references: references.map((text) => ({ text, language: 'en' })),
      confidential,
    }
    return await store.complete(id, await verify(pair, { translators }), 'system')
  }

  const tmxForm = listForms.find(({ id }) => id === 'tmx')!
  async function exported(): Promise<string> {
    let file = ''
    for await (const piece of exportList(made.service, {}, tmxForm)) file += piece
    return file
  }
  const single = async ({ id }: StoredVerification) =>
    (await exportReport(made.service, id, reportForms.find((form) => form.id === 'tmx')!)).text
  const take = (file: string) => importTmx(made.service, pieces(file, 4_000), { file: 'export.tmx' })

  it('does not let a published rendering vouch for itself', async () => {
    const before = await verified(PUBLISHED, ['We will never leave this region, and nobody will chase us out of it.'])
    expect(before.status).to.equal('critical')
    expect(await take(await exported())).to.include({ units: 1, added: 0, skipped: 1 })

    // Even where another program took the status away.
    const stripped = (await exported())
      .replace(/ *<prop.*<\/prop>\n/g, '')
      .replace(/ *<tuv[^>]*>\s*<seg>We will never[^<]*<\/seg>\s*<\/tuv>\n/, '')
    await made.close()
    made = await testService({ realComparison: true })
    expect(await take(stripped)).to.include({ units: 1, added: 1, skipped: 0 })
    const { outcome } = await verified(PUBLISHED, [])
    expect(outcome?.status).to.not.be.oneOf(['faithful', 'minor'])
    const fromFile = outcome?.references.filter(({ version }) => version === 'export.tmx') ?? []
    expect(fromFile.map(({ unused }) => unused)).to.deep.equal([
      'It is the published text word for word. The memory may have it from there, so it proves nothing.',
    ])
  })

  it('keeps confidential pairs out of lists, and out of the memory', async () => {
    const secret = await verified(PUBLISHED, [], true)
    expect(await exported()).to.not.contain('<tu ')
    const file = await single(secret)
    expect(file).to.contain('<prop type="x-confidential">true</prop>')
    const { added, faults } = await take(file)
    expect([added, faults.length]).to.deep.equal([0, 1])
  })
})
