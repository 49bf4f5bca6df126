import { expect } from 'chai'
import { parseHTML } from 'linkedom'
import { outcomeOf } from '../../service/outcome.ts'
import { type TestServer, testServer } from '../test-server.ts'

const TEXTS = { 'statement.text': 'J’ai signé ce jour la Charte.', 'rendering.text': 'I signed the Charter today.' }

describe('pages', () => {
  let server: TestServer
  before(async () => {
    server = await testServer({ environment: { TRUEQUOTE_MAX_TEXT: '1000', TRUEQUOTE_MAX_REFERENCES: '2' } })
  })
  after(() => server.close())

  const send = (fields: Record<string, string>) =>
    fetch(`${server.url}/verifications`, { method: 'POST', body: new URLSearchParams(fields), redirect: 'manual' })
  const read = async (response: Response) => parseHTML(await response.text()).document
  const open = async (path: string) => read(await server.get(path))
  /** Submits a pair and returns where its report is. */
  const submitted = async (fields: Record<string, string> = TEXTS) => (await send(fields)).headers.get('Location')!

  it('leads from the form to the report', async () => {
    const response = await send(TEXTS)
    expect(response.status).to.equal(303)
    const report = await open(response.headers.get('Location')!)
    expect(report.querySelector('.banner .status')?.textContent).to.equal('Critical')
    expect(report.querySelectorAll('.pair blockquote').length).to.equal(2)
  })

  it('verifies a pair anew from its report, and leads between the two', async () => {
    const first = await submitted()
    const response = await fetch(`${server.url}${first}/reruns`, { method: 'POST', redirect: 'manual' })
    expect(response.status).to.equal(303)
    const second = response.headers.get('Location')!
    expect(second).not.to.equal(first)
    expect((await open(first)).querySelector('.newer a')?.getAttribute('href')).to.equal(second)
    expect((await open(second)).querySelector('.newer')).to.equal(null)
    expect((await open(second)).querySelectorAll('.runs li a').length).to.be.greaterThan(0)
    const asked = await fetch(`${server.url}${first}/translators`, { method: 'POST', redirect: 'manual' })
    expect(asked.headers.get('Location')).to.equal(`${first}?asked=in-vain`)
    const missing = await fetch(`${server.url}/verifications/nothing/reruns`, { method: 'POST' })
    expect(missing.status).to.equal(404)
  })

  it('keeps a form once that is sent twice, and again when it was changed', async () => {
    const key = { key: '0b7e' }
    const first = await submitted({ ...TEXTS, ...key })
    expect(await submitted({ ...TEXTS, ...key })).to.equal(first)
    expect(await submitted({ ...TEXTS, 'rendering.text': 'I signed a charter.', ...key })).not.to.equal(first)
  })

  it('answers 422 with the form as it was typed and what is wrong in it', async () => {
    const response = await send({ ...TEXTS, 'statement.date': '2023-02-30', 'references.1.by': 'the desk' })
    expect(response.status).to.equal(422)
    const page = await read(response)
    expect(page.querySelector('.problems')?.textContent).to.contain('2 things need')
    expect(page.querySelector('[name="statement.date"]')?.getAttribute('value')).to.equal('2023-02-30')
    expect(page.querySelector('#field-statement-date-error')?.textContent).to.contain('There is no day “2023-02-30”')
    expect(page.querySelector('#field-references-1-text-error')?.textContent).to.contain('There is no text here')
    expect(page.querySelector('[name="references.1.by"]')?.getAttribute('value')).to.equal('the desk')
  })

  it('refuses a text over the limit beside its field, and keeps it', async () => {
    const response = await send({ ...TEXTS, 'statement.text': 'é'.repeat(1_001) })
    expect(response.status).to.equal(422)
    const page = await read(response)
    expect(page.querySelector('#field-statement-text-error')?.textContent).to.contain('at most 1,000 are accepted')
    expect(page.querySelector('[name="statement.text"]')?.textContent).to.contain('é'.repeat(1_001))
  })

  it('names a field that it does not know', async () => {
    const response = await send({ ...TEXTS, 'statement.colour': 'red' })
    expect(response.status).to.equal(422)
    expect((await read(response)).querySelector('.problems')?.textContent).to.contain('There is no field “colour”')
  })

  it('adds and removes a reference without a script, and loses nothing', async () => {
    const more = await read(await send({ ...TEXTS, 'references.0.text': 'one', add: 'reference' }))
    expect(more.querySelectorAll('.reference').length).to.equal(2)
    expect(more.querySelector('[name="statement.text"]')?.textContent).to.contain('J’ai signé')
    const less = await read(
      await send({ ...TEXTS, 'references.0.text': 'one', 'references.1.text': 'two', remove: '0' }),
    )
    expect([...less.querySelectorAll('.reference textarea')].map((each) => each.textContent?.trim())).to.deep.equal([
      'two',
    ])
  })

  it('fills the form with the example, a statement, or an earlier pair', async () => {
    expect((await open('/?example=goita')).querySelector('[name="statement.text"]')?.textContent).to.contain(
      'Liptako-Gourma',
    )
    const path = await submitted()
    const again = await open(`/?from=${path.split('/').at(-1)}`)
    expect(again.querySelector('[name="rendering.text"]')?.textContent).to.contain('I signed the Charter today.')
    const statement = (await open(path)).querySelector('.source a[href^="/statements/"]')?.getAttribute('href')
    const other = await open(`/?statement=${statement?.split('/').at(-1)}`)
    expect(other.querySelector('[name="statement.text"]')?.textContent).to.contain('J’ai signé')
    expect(other.querySelector('[name="rendering.text"]')?.textContent?.trim()).to.equal('')
  })

  it('takes an unknown example for none', async () => {
    for (const name of ['nothing', '__proto__', 'constructor']) {
      expect((await server.get(`/?example=${name}`)).status, name).to.equal(200)
    }
  })

  it('shows all renderings of one statement', async () => {
    const path = await submitted()
    await submitted({ ...TEXTS, 'rendering.text': 'The Charter was signed.', 'rendering.outlet': 'Example Wire' })
    const href = (await open(path)).querySelector('.source a[href^="/statements/"]')!.getAttribute('href')!
    const cards = [...(await open(href)).querySelectorAll('.card')].map((card) => card.textContent)
    expect(cards.some((card) => card?.includes('The Charter was signed.'))).to.equal(true)
    expect(cards.length).to.be.at.least(2)
  })

  it('filters the list by what stands in the address', async () => {
    await submitted({ 'statement.text': 'Une phrase unique.', 'rendering.text': 'A singular sentence.' })
    const rows = async (query: string) => (await open(`/verifications?${query}`)).querySelectorAll('.row').length
    expect(await rows('search=singular')).to.equal(1)
    expect(await rows('search=singular&status=critical')).to.equal(1)
    expect(await rows('search=singular&status=critical&status=minor')).to.equal(1)
    expect(await rows('search=singular&status=faithful')).to.equal(0)
    expect(await rows('search=nothing-like-this')).to.equal(0)
  })

  it('says what to do where no verification matches', async () => {
    const page = await open('/verifications?search=nothing-like-this')
    expect(page.querySelector('.empty a')?.getAttribute('href')).to.equal('/verifications')
  })

  for (const [extension, type] of [
    ['md', 'text/markdown'],
    ['csv', 'text/csv'],
    ['json', 'application/json'],
    ['html', 'text/html'],
  ] as const) {
    it(`gives the report away as .${extension}`, async () => {
      const response = await server.get(`${await submitted()}/report.${extension}`)
      expect(response.status).to.equal(200)
      expect(response.headers.get('Content-Type')).to.contain(type)
      expect(response.headers.get('Content-Disposition')).to.match(
        new RegExp(`^attachment; filename=".*\\.${extension}"$`),
      )
    })
  }

  it('says that there is no such status, and shows the list', async () => {
    const told = async (address: string) => (await open(address)).querySelector('[role=status]')?.textContent
    expect(await told('/verifications?status=bad&status=minor')).to.contain('There is no status “bad”')
    expect(await told('/verifications?status=minor')).to.equal(undefined)
  })

  it('names what is wrong with an address once', async () => {
    const page = await read(await server.get('/verifications?cursor=zzz', { Accept: 'text/html' }))
    expect(page.querySelector('.trouble')?.textContent?.match(/“zzz” is not a cursor/g)).to.have.length(1)
  })

  for (const [path, status, words] of [
    ['/nowhere', 404, 'not here'],
    ['/verifications/none', 404, 'There is no verification “none”'],
    ['/statements/none', 404, 'There is no statement “none”'],
    ['/verifications/none', 404, 'Look the verification up in the list'],
    ['/statements/none', 404, 'Look for words of the statement'],
    ['/glossary/none', 404, 'Look the term up in the glossary'],
    ['/?from=none', 404, 'There is no verification “none”'],
    ['/verifications/none/report.md', 404, 'There is no verification “none”'],
    ['/verifications/none/report.exe', 404, 'There is no report as “.exe”'],
    ['/verifications?cursor=%00', 400, 'cannot be read'],
  ] as const) {
    it(`answers ${path} with a page that says what to do: ${words}`, async () => {
      const response = await server.get(path, { Accept: 'text/html' })
      expect(response.status).to.equal(status)
      const page = await read(response)
      expect(page.querySelector('.trouble')?.textContent).to.contain(words)
      expect(page.querySelector('.trouble a[href="/"]')).not.to.equal(null)
    })
  }

  it('answers a form that is far too large with a page', async () => {
    const response = await send({ ...TEXTS, 'statement.text': 'x'.repeat(200_000) })
    expect(response.status).to.equal(413)
    expect((await read(response)).querySelector('.trouble h1')?.textContent).to.contain('more than can be taken')
  })

  it('carries nothing inline on any page', async () => {
    const path = await submitted()
    for (const each of ['/', '/verifications', path, '/nowhere']) {
      const page = await open(each)
      expect(page.querySelectorAll('[style], style, script:not([src]), [onclick], [onload]').length, each).to.equal(0)
    }
  })
})

describe('pages of a comparison that takes long', () => {
  it('shows both texts while it is worked on, and the report afterwards', async () => {
    const gate = Promise.withResolvers<void>()
    const server = await testServer({
      verify: async (pair) => {
        await gate.promise
        return outcomeOf(pair)
      },
    })
    try {
      const { id } = await server.service.store.submit(
        { statement: { text: 'Oui.' }, rendering: { text: 'Yes.' }, references: [], confidential: false },
        'test',
      )
      const done = server.service.queue.run(id)
      const pending = parseHTML(await (await server.get(`/verifications/${id}`)).text()).document
      expect(pending.querySelector('.banner .status')?.textContent).to.equal('Pending')
      gate.resolve()
      await done
      const report = parseHTML(await (await server.get(`/verifications/${id}`)).text()).document
      expect(report.querySelector('.banner .status')?.textContent).to.equal('Critical')
    } finally {
      gate.resolve()
      await server.close()
    }
  })
})
