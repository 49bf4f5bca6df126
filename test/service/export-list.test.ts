import { expect } from 'chai'
import { exportList, listForms } from '../../src/service/export-list.ts'
import { submitAndVerify } from '../../src/service/submit-and-verify.ts'
import { type TestService, testService } from './test-service.ts'

const input = (index: number) => ({
  statement: { text: `=Il a dit ${index}, "<oui>" & non.`, speaker: `=S${index}` },
  rendering: { text: `He said ${index}.\r\n`, outlet: '+Wire' },
})

describe('service/export-list', () => {
  const COUNT = 450
  let made: TestService
  before(async () => {
    made = await testService()
    for (let index = 0; index < COUNT; index++) await submitAndVerify(made.service, input(index))
  })
  after(() => made.close())

  const whole = async (id: string, filter = {}): Promise<string> => {
    let text = ''
    for await (const piece of exportList(made.service, filter, listForms.find((form) => form.id === id)!)) text += piece
    return text
  }

  it('writes every verification once, newest first, over many pages', async () => {
    const lines = (await whole('ndjson')).trimEnd().split('\n')
    expect(lines.map((line) => JSON.parse(line).statement.text)).to.deep.equal(
      Array.from({ length: COUNT }, (_, index) => input(COUNT - 1 - index).statement.text),
    )
  })

  it('writes what the filter leaves', async () => {
    const [line, ...others] = (await whole('ndjson', { speaker: '=S7' })).trimEnd().split('\n')
    expect([JSON.parse(line!).statement.speaker, others]).to.deep.equal(['=S7', []])
    expect(await whole('ndjson', { search: 'nothing at all' })).to.equal('')
  })

  it('writes a table with one head, and no cell that a spreadsheet would run', async () => {
    const text = await whole('csv')
    expect(text.match(/^\ufeffverification,/)).to.have.length(1)
    expect(text.match(/^verification,/gm)).to.equal(null)
    expect(text).to.include(`"'=Il a dit 3, ""<oui>"" & non."`)
    expect(text.match(/(?:^|,)"?[=+@]/gm)).to.equal(null)
  })

  it('writes one TMX document with a unit for each', async () => {
    const text = await whole('tmx')
    expect(text.match(/<tu /g)).to.have.length(COUNT)
    expect(text.match(/<body>|<\/body>/g)).to.deep.equal(['<body>', '</body>'])
    expect(text).to.include('&quot;&lt;oui&gt;&quot; &amp; non.')
  })

  it('reads a page when it is needed and no more', async () => {
    let pages = 0
    const { store } = made.service
    const counting = {
      ...made.service,
      store: {
        ...store,
        verifications: (...given: Parameters<typeof store.verifications>) => {
          pages += 1
          return store.verifications(...given)
        },
      },
    }
    const pieces = exportList(counting, {}, listForms[0]!)
    for (let taken = 0; taken < 10; taken++) await pieces.next()
    expect(pages).to.equal(1)
    await pieces.return(undefined)
  })
})
