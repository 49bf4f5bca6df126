import { expect } from 'chai'
import { detectionSchema } from '../../../src/web/api/detection-schema.ts'
import { type TestServer, testServer } from '../test-server.ts'

describe('web/api/languages', () => {
  let server: TestServer
  before(async () => {
    server = await testServer()
  })
  after(() => server.close())

  const names = (text: string, tag: string) =>
    it(`names ${tag}`, async () => {
      const response = await server.post('/api/v1/languages/detect', { text })
      expect(response.status).to.equal(200)
      expect(detectionSchema.parse(await response.json()).tag).to.equal(tag)
    })
  names('Le président a signé la charte avec les chefs d’État du Burkina Faso et du Niger.', 'fr')
  names('The president signed the charter together with the heads of state of two neighbours.', 'en')
  names('12345', 'und')

  it('tells the passages of a text in two languages', async () => {
    const text = 'Il a dit hier : « We will never give up the fight against those people », puis il est parti.'
    const response = await server.post('/api/v1/languages/detect', { text })
    const { segments } = detectionSchema.parse(await response.json())
    expect(segments?.map(({ tag }) => tag)).to.deep.equal(['fr', 'en', 'fr'])
  })

  it('names the field at fault', async () => {
    const response = await server.post('/api/v1/languages/detect', { txt: 'a' })
    expect(response.status).to.equal(422)
    const { errors } = await response.json()
    expect(errors.map(({ field }: { field: string }) => field)).to.have.members(['text', 'txt'])
  })
})
