import { expect } from 'chai'
import type { GlossaryTerm } from '../../src/model/glossary.ts'
import { glossaryOf } from '../../src/service/look-up-terms.ts'
import { type TestService, testService } from './test-service.ts'

const MANY = 10_000

const term = (source: string, target: string): GlossaryTerm => ({
  source,
  sourceLanguage: 'fr',
  targetLanguage: 'en',
  approved: [target],
  deprecated: [],
  kind: 'term',
})

describe('service/look-up-terms', () => {
  let made: TestService
  before(async function () {
    this.timeout(120_000)
    made = await testService()
    const terms = Array.from({ length: MANY }, (_, i) => term(`ministère numéro${i} du conseil`, `ministry no${i}`))
    terms.push(term('Conseil de sécurité', 'Security Council'), term('sécheresse', 'drought'))
    for (let at = 0; at < terms.length; at += 1_000) {
      await made.service.store.importGlossaryTerms(terms.slice(at, at + 1_000), 'a')
    }
  })
  after(() => made.close())

  const find = async (text: string, from = 'fr', to = 'en') =>
    (await glossaryOf(made.service.store)({ text, from, to })).map(({ source }) => source)

  it(`finds the terms of a statement among ${MANY}, without reading them all`, async () => {
    const began = performance.now()
    expect(await find('Le Conseil de sécurité parle de la sécheresse.')).to.deep.equal([
      'Conseil de sécurité',
      'sécheresse',
    ])
    expect(await find('The Security Council speaks.', 'en', 'fr')).to.deep.equal(['Conseil de sécurité'])
    expect(await find('Rien de tout cela.')).to.deep.equal([])
    expect(performance.now() - began).to.be.lessThan(2_000)
  })

  it('hands on no more terms than a comparison needs', async () => {
    const text = Array.from({ length: 3_000 }, (_, i) => `le ministère numéro${i} du conseil`).join('. ')
    expect(await find(text)).to.have.length(2_000)
    // What stands there to the letter is among them, however late it was added and however many only begin alike.
    const few = `Le ministère numéro0 du conseil de la sécheresse, numéro${'1'.repeat(20)}.`
    expect(await find(few))
      .to.have.length(2_000)
      .and.include('sécheresse')
  })
})
