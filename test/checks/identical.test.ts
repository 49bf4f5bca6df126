import { expect } from 'chai'
import { identical } from '../../src/checks/identical.ts'
import { tryCheck } from './try-check.ts'

const text = 'Nous voulons la paix et la sécurité.'

describe('the check of identical texts', () => {
  it('finds that nothing was translated', () => {
    const [finding] = tryCheck(identical, { original: text, originalLanguage: 'fr', rendering: text })
    expect(finding).to.include({ severity: 'critical', category: 'untranslated' })
    expect(finding!.features.whole).to.equal(1)
  })
  it('says nothing of two texts in one language', () => {
    expect(
      tryCheck(identical, { original: text, originalLanguage: 'fr', rendering: text, renderingLanguage: 'fr' }),
    ).to.deep.equal([])
  })
  it('says nothing of names and numbers', () => {
    const names = 'Macron, Scholz 2:1'
    expect(tryCheck(identical, { original: names, originalLanguage: 'fr', rendering: names })).to.deep.equal([])
  })
  it('says nothing of a motto that the references keep, too', () => {
    const motto = 'il vaut mieux prévenir que guérir les maladies'
    const pair = { original: `Je dis : ${motto}.`, originalLanguage: 'fr', rendering: `I say: ${motto}.` }
    expect(tryCheck(identical, pair)).to.have.length(1)
    expect(tryCheck(identical, { ...pair, references: [`I am saying: ${motto}.`] })).to.deep.equal([])
  })
})
