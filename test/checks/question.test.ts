import { expect } from 'chai'
import { question } from '../../src/checks/question.ts'
import { tryCheck } from './try-check.ts'

describe('the check of questions', () => {
  it('knows an English question without its mark, and is less sure of it', () => {
    const pair = { original: 'Le ministre a signé.', originalLanguage: 'fr', rendering: 'Did the minister sign.' }
    const [finding] = tryCheck(question, pair)
    expect(finding!.features).to.include({ source: 0, sourceLooks: 1, added: 1 })
  })
  it('takes a particle for a mark', () => {
    expect(tryCheck(question, { original: '彼は来ますか', originalLanguage: 'ja', rendering: 'Is he coming?' })).to.eql(
      [],
    )
  })
  it('counts references that state what the rendering asks', () => {
    const [finding] = tryCheck(question, {
      original: 'Le ministre a signé.',
      originalLanguage: 'fr',
      rendering: 'Has the minister signed?',
      references: ['The minister signed.', 'Has the minister signed?'],
    })
    expect(finding!.features).to.include({ source: 1, votes: 0.5, against: 0.5 })
  })
  it('marks the one sentence of several', () => {
    const rendering = 'He came early. He spoke at length. Did he sign the treaty?'
    const [finding] = tryCheck(question, {
      original: 'Er kam früh. Er sprach lange. Er unterschrieb den Vertrag.',
      originalLanguage: 'de',
      rendering,
    })
    expect(finding!.rendering.map(({ start, end }) => rendering.slice(start, end))).to.eql(['Did he sign the treaty?'])
  })
  it('does not take a quotation mark in a sentence for its beginning', () => {
    const rendering = 'He said the army would "soon" have satellites.'
    expect(tryCheck(question, { original: '军队很快将拥有卫星。', originalLanguage: 'zh', rendering })).to.eql([])
  })
})
