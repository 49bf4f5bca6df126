import { expect } from 'chai'
import { parseHTML } from 'linkedom'
import { verify } from '../../../src/verify.ts'
import { type TestServer, testServer } from '../test-server.ts'

const ENTRY = {
  source: 'Alliance des États du Sahel',
  sourceLanguage: 'fr',
  targetLanguage: 'en',
  approved: 'Alliance of Sahel States\r\n\r\n AES \r\n',
  deprecated: 'Union of Desert Countries',
  kind: 'institution',
  note: 'Since 2023',
}

const CSV = 'source,source_language,target,target_language\nTchad,fr,Chad,en\n'

describe('pages of the glossary', () => {
  let server: TestServer
  beforeEach(async () => {
    server = await testServer({ verify })
  })
  afterEach(() => server.close())

  const send = (path: string, fields: Record<string, string>, headers: Record<string, string> = {}) =>
    fetch(server.url + path, { method: 'POST', body: new URLSearchParams(fields), redirect: 'manual', headers })
  const read = async (response: Response) => parseHTML(await response.text()).document
  const open = async (path: string) => read(await server.get(path))
  const rows = async (path = '/glossary') =>
    [...(await open(path)).querySelectorAll('.glossary tbody tr')].map((row) => row.textContent ?? '')

  it('adds an entry and lists it, ready for the next one of the same languages', async () => {
    const response = await send('/glossary', ENTRY)
    expect(response.status).to.equal(303)
    expect(response.headers.get('Location')).to.match(/^\/glossary\?source=fr&target=en&added=[\w-]{36}$/)
    const page = await open(response.headers.get('Location')!)
    expect([...page.querySelectorAll('.glossary td:first-of-type li')].map((one) => one.textContent)).to.deep.equal([
      'Alliance of Sahel States',
      'AES',
    ])
    expect(page.querySelector('[role=status]')?.textContent).to.equal(`Added ${ENTRY.source}.`)
    expect((await open('/glossary?added=none')).querySelector('[role=status]')).to.equal(null)
    expect(page.querySelector('#field-sourceLanguage [selected]')?.getAttribute('value')).to.equal('fr')
    expect(page.querySelector('nav [aria-current]')?.textContent).to.contain('Glossary')
  })

  it('shows the form again with what is wrong beside each field', async () => {
    const response = await send('/glossary', { ...ENTRY, sourceLanguage: '', approved: `fine\n${'x'.repeat(301)}` })
    expect(response.status).to.equal(422)
    const page = await read(response)
    expect(page.querySelector('.problems')?.textContent).to.contain('2 things need')
    expect(page.querySelector('#field-sourceLanguage-error')?.textContent).to.equal('Choose the language of the term.')
    expect([...page.querySelectorAll('.problems li')].map((one) => one.textContent?.split(':')[0])).to.deep.equal([
      'Language of the term',
      'Approved renderings',
    ])
    expect(page.querySelector('#field-approved-error')?.textContent).to.contain('at most 300')
    expect(page.querySelector('#field-source')?.getAttribute('value')).to.equal(ENTRY.source)
    expect(await rows()).to.deep.equal([])
  })

  it('says beside the term that there is an entry for it', async () => {
    await send('/glossary', ENTRY)
    const response = await send('/glossary', ENTRY)
    expect(response.status).to.equal(422)
    const page = await read(response)
    expect(page.querySelector('#field-source-error')?.textContent)
      .to.contain('already')
      .and.not.to.match(/[\w-]{36}/)
    expect(page.querySelector('.problems p a')?.getAttribute('href')).to.match(/^\/glossary\/[\w-]{36}$/)
  })

  it('changes an entry, shows what it said before, and takes it out', async () => {
    await send('/glossary', ENTRY)
    const address = (await open('/glossary')).querySelector('.glossary th a')!.getAttribute('href')!
    const changed = await send(address, { ...ENTRY, approved: 'AES' })
    expect([changed.status, changed.headers.get('Location')]).to.deep.equal([303, `${address}?done=changed`])
    const page = await open(`${address}?done=changed`)
    expect(page.querySelector('[role=status]')?.textContent).to.contain('changes are kept')
    expect(page.querySelector('details.retire [name=retire]')?.getAttribute('value')).to.equal('yes')
    expect(page.querySelector('[name=approved]')?.textContent?.trim()).to.equal('AES')
    const versions = [...page.querySelectorAll('.versions li')].map((one) => one.textContent)
    expect(versions).to.have.length(2)
    expect(versions[1]).to.contain('Alliance of Sahel States, AES').and.to.contain('in force until')
    expect((await send(address, { ...ENTRY, approved: '' })).status).to.equal(422)
    const retired = (await send(address, { retire: 'yes' })).headers.get('Location')!
    expect(await rows()).to.deep.equal([])
    const out = await open(retired)
    expect(out.querySelector('[role=status]')?.textContent).to.contain('taken out')
    expect(out.querySelector('.empty')?.textContent).to.contain('taken out')
    const again = [...out.querySelectorAll('form.retire input')].map((input): [string, string] => [
      input.getAttribute('name')!,
      input.getAttribute('value') ?? '',
    ])
    expect((await send('/glossary', Object.fromEntries(again))).status).to.equal(303)
    expect((await rows())[0])
      .to.contain('AES')
      .and.to.contain('Since 2023')
    expect((await send(address, { retire: 'yes' })).status).to.equal(404)
    expect((await server.get('/glossary/none')).status).to.equal(404)
  })

  it('narrows the list by words and languages, in pages', async () => {
    for (let i = 0; i < 52; i++) {
      await server.service.store.addGlossaryEntry(
        {
          source: `terme ${i}`,
          sourceLanguage: i % 2 ? 'fr' : 'it',
          targetLanguage: 'en',
          approved: ['x'],
          deprecated: [],
          kind: 'term',
        },
        'a',
      )
    }
    expect(await rows()).to.have.length(50)
    const next = (await open('/glossary')).querySelector('.pages [rel=next]')!.getAttribute('href')!
    expect(await rows(next)).to.have.length(2)
    expect(await rows('/glossary?source=it')).to.have.length(26)
    expect(await rows('/glossary?search=terme+7')).to.have.length(1)
    expect((await open('/glossary?search=nothing')).querySelector('.empty')?.textContent).to.contain('No entry matches')
    expect((await server.get('/glossary?cursor=broken')).status).to.equal(400)
  })

  it('imports what is pasted, CSV or TBX, and keeps what is to be corrected', async () => {
    const csv = await read(await send('/glossary/import', { file: CSV, kind: 'name' }))
    expect(csv.querySelector('[role=status]')?.textContent).to.contain('1 entry added, 0 changed, 0 as before')
    expect((await rows())[0])
      .to.contain('Tchad')
      .and.to.contain('Name')
    const tbx =
      '\n<martif><text><body><termEntry><langSet xml:lang="fr"><tig><term>Mali</term></tig></langSet><langSet xml:lang="ja">' +
      '<tig><term>マリ</term></tig></langSet></termEntry></body></text></martif>'
    expect((await read(await send('/glossary/import', { file: tbx.trim() }))).body.textContent).to.contain(
      '2 entries added',
    )
    const declared = `<?xml version="1.0" encoding="ISO-8859-1"?>${tbx.replace('Mali', 'Bénin').trim()}`
    expect((await read(await send('/glossary/import', { file: declared }))).body.textContent).to.contain('Bénin')
    const bad = await read(await send('/glossary/import', { file: `${CSV}Niger,fr,<b>Niger</b>,klingonese\n` }))
    expect(bad.querySelector('[role=status]')?.textContent).to.contain('1 as before. One line was not taken')
    expect(bad.querySelector('.problems')?.textContent).to.contain(
      'Line 3 (“Niger,fr,<b>Niger</b>,klingonese”): “klingonese”',
    )
    expect(bad.querySelector('details[open] [autofocus]')?.id).to.equal('field-file')
    expect(bad.querySelector('#field-file')?.textContent).to.contain('klingonese')
    const empty = await send('/glossary/import', { file: ' \n' })
    expect(empty.status).to.equal(422)
    expect((await read(empty)).querySelector('#field-file-error')?.textContent).to.contain('Paste something or choose')
  })

  it('shows hostile words as words', async () => {
    await send('/glossary', {
      ...ENTRY,
      source: '<img src=x onerror=alert(1)>',
      approved: '"><script>owned()</script>',
    })
    const page = await open('/glossary')
    expect(page.querySelector('.glossary img, .glossary script')).to.equal(null)
    expect(page.querySelector('.glossary tbody')?.textContent).to.contain('<script>owned()')
  })

  it('refuses forms of other sites and of other types', async () => {
    expect((await send('/glossary', ENTRY, { Origin: 'https://evil.example' })).status).to.equal(403)
    expect((await send('/glossary/import', { file: CSV }, { 'Sec-Fetch-Site': 'cross-site' })).status).to.equal(403)
    expect((await server.post('/glossary', ENTRY)).status).to.equal(415)
    expect(await rows()).to.deep.equal([])
  })

  it('puts an entry to use in the next report', async () => {
    await send('/glossary', ENTRY)
    const submitted = await send('/verifications', {
      'statement.text': 'Nous avons signé la charte de l’Alliance des États du Sahel.',
      'statement.language': 'fr',
      'rendering.text': 'We signed the charter of the Union of Desert Countries.',
      'rendering.language': 'en',
    })
    const report = await open(submitted.headers.get('Location')!)
    expect(report.querySelector('.glossary-used tbody')?.textContent).to.contain('rendered as no longer approved')
    expect(report.querySelector('.glossary-used th a')?.getAttribute('href')).to.match(/^\/glossary\/[\w-]{36}$/)
    expect(report.querySelector('.discrepancy')?.textContent).to.contain('The glossary no longer renders')
    const other = await send('/verifications', { 'statement.text': 'Bonjour.', 'rendering.text': 'Good day to you.' })
    expect((await open(other.headers.get('Location')!)).querySelector('.glossary-used')).to.equal(null)
  })
})
