import { expect } from 'chai'
import { answers, truequote } from './command-line.ts'

const FRENCH = 'Nous avons signé la charte avec les chefs d’État de nos deux pays voisins.'

describe('truequote detect', () => {
  it('names the language, most likely first', async () => {
    const { code, out } = await truequote(['detect', FRENCH])
    expect(code).to.equal(0)
    expect(out).to.match(/^[01]\.\d\d {2}fr {2}French\n/)
  })
  it('takes standard input', async () =>
    expect((await truequote(['detect', '@-'], { input: FRENCH })).out).to.contain('French'))
  it('prints JSON', async () => {
    const { tag, confidence, candidates } = JSON.parse((await truequote(['detect', FRENCH, '--json'])).out)
    expect([tag, candidates[0].tag]).to.deep.equal(['fr', 'fr'])
    expect(confidence).to.be.within(0.5, 1)
  })
  it('shows where the language changes, and which neighbours the words do not tell apart', async () => {
    const mixed = 'Il a dit hier : « We will never give up the fight against those people », puis il est parti.'
    const { out } = await truequote(['detect', mixed])
    expect(out).to.match(/^English, characters \d+ to \d+: We will never give up/m)
    expect((await truequote(['detect', 'Podpisali su povelju danas'])).out).to.contain(
      'These words alone do not tell Croatian from Bosnian',
    )
  })
  it('says so when the text does not tell', async () =>
    expect((await truequote(['detect', '12345'])).out).to.match(/und {2}language unknown/))
})

describe('truequote detect --ndjson', () => {
  it('answers with the fields of the contract, in order', async () => {
    const input = `{"id":1,"text":"${FRENCH}"}\r\n\r\n{"id":"b","text":""}\n`
    const { code, out } = await truequote(['detect', '--ndjson'], { input })
    const [first, second] = answers(out)
    expect(code).to.equal(0)
    expect(Object.keys(first)).to.deep.equal(['id', 'tag', 'confidence', 'candidates'])
    expect([first.id, first.tag, second.id, second.tag]).to.deep.equal([1, 'fr', 'b', 'und'])
    expect(Object.keys(first.candidates[0])).to.deep.equal(['tag', 'confidence'])
  })

  const refused: readonly [string, unknown, string][] = [
    ['oops', null, 'invalid-json'],
    ['[]', null, 'invalid-input'],
    ['null', null, 'invalid-input'],
    ['"text"', null, 'invalid-input'],
    ['{"text":"a"}', null, 'invalid-input'],
    ['{"id":1}', 1, 'invalid-input'],
    ['{"id":1,"text":2}', 1, 'invalid-input'],
    ['{"id":1,"text":"a","lang":"fr"}', 1, 'invalid-input'],
    [`{"id":1,"text":"${'a'.repeat(1_001)}"}`, 1, 'invalid-input'],
  ]
  for (const [line, id, code] of refused) {
    it(`answers ${line.slice(0, 40)} with ${code}`, async () => {
      const input = `${line}\n{"id":2,"text":"${FRENCH}"}`
      const [bad, good] = answers(
        (await truequote(['detect', '--ndjson'], { input, environment: { TRUEQUOTE_MAX_TEXT: '1000' } })).out,
      )
      expect([bad.id, bad.error.code, good.tag]).to.deep.equal([id, code, 'fr'])
    })
  }
})
