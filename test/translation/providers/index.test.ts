import { expect } from 'chai'
import { Failure } from '../../../src/model/failure.ts'
import { createTranslators, PROVIDERS, translatorsById } from '../../../src/translation/providers/index.ts'

describe('translation/providers', () => {
  it('create a translator of the same id and kind', () => {
    for (const { id, kind, create } of PROVIDERS) {
      const translator = create({})
      expect([translator.id, translator.kind]).to.deep.equal([id, kind])
    }
  })

  it('have ids of their own and a line of help', () => {
    expect(new Set(PROVIDERS.map(({ id }) => id)).size).to.equal(PROVIDERS.length)
    for (const { help } of PROVIDERS) expect(help).to.match(/\.$/)
  })

  it('are found by id, each once', () => {
    expect(translatorsById(['google', 'google']).map(({ id }) => id)).to.deep.equal(['google'])
    expect(translatorsById([])).to.deep.equal([])
  })

  it('are named when an id is not among them', () => {
    expect(() => translatorsById(['gogle'])).to.throw(Failure, 'There is no translator “gogle”; use one of: google')
  })

  it('stay what they are inside the circuit breaker', () => {
    const [translator] = createTranslators({ translators: ['google'] })
    expect(translator).to.include({ id: 'google', kind: 'remote', version: 'web' })
    expect(translator?.languages()?.has('fr')).to.equal(true)
  })
})
