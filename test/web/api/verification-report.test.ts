import { expect } from 'chai'
import { submitAndVerify } from '../../../src/service/submit-and-verify.ts'
import { PAIR, type TestServer, testServer } from '../test-server.ts'

describe('web/api/verification-report', () => {
  let server: TestServer
  let path: string
  let id: string
  before(async () => {
    server = await testServer()
    id = (await submitAndVerify(server.service, PAIR)).id
    path = `/api/v1/verifications/${id}/report`
  })
  after(() => server.close())

  const gives = (type: string, extension: string, query: string, accept?: string) =>
    it(`gives ${type} for ${query || 'no query'} and Accept: ${accept ?? 'nothing'}`, async () => {
      const response = await server.get(path + query, accept ? { Accept: accept } : {})
      expect(response.status).to.equal(200)
      expect(response.headers.get('Content-Type')).to.match(new RegExp(`^${type}; charset=utf-8(;|$)`))
      expect(response.headers.get('Content-Disposition')).to.equal(`inline; filename="truequote-${id}.${extension}"`)
      expect(response.headers.get('Vary')).to.include('Accept')
      expect(await response.text()).to.include('Assimi Goita')
    })
  it('lets the page use its own style sheet and nothing else', async () => {
    const policy = (await server.get(`${path}?format=html`)).headers.get('Content-Security-Policy')
    expect(policy).to.match(/^default-src 'none'; style-src 'sha256-/)
  })
  gives('text/html', 'html', '')
  gives('text/html', 'html', '', 'text/html,application/xhtml+xml,*/*;q=0.8')
  gives('application/json', 'json', '', 'application/json')
  gives('text/csv', 'csv', '', 'text/csv;q=0.9, application/json;q=0.1')
  gives('text/markdown', 'md', '', 'text/markdown')
  gives('application/json', 'json', '?format=json', 'text/html')
  gives('text/csv', 'csv', '?format=csv')
  gives('text/markdown', 'md', '?format=markdown', 'image/png')
  gives('text/html', 'html', '?format=html')

  it('says 406 with the forms there are', async () => {
    const response = await server.get(path, { Accept: 'image/png' })
    expect(response.status).to.equal(406)
    expect((await response.json()).detail).to.match(
      /“image\/png”.*text\/html.*application\/json.*text\/markdown.*text\/csv/,
    )
  })

  it('says 400 for a format that is not known', async () => {
    const response = await server.get(`${path}?format=pdf`)
    expect(response.status).to.equal(400)
    expect((await response.json()).errors[0]).to.deep.include({ field: 'format' })
  })
})
