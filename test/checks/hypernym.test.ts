import { expect } from 'chai'
import { hypernym } from '../../src/checks/hypernym.ts'
import { substitution } from '../../src/checks/substitution.ts'
import { tryCheck } from './try-check.ts'

const pair = (rendering: string, ...references: string[]) => ({
  original: 'x',
  originalLanguage: 'und',
  rendering,
  references,
})

describe('hypernym', () => {
  const lost = pair('The animal attacked the boy.', 'The dog attacked the boy.', 'The dog has attacked the boy.')
  it('says which word is less precise than which', () => {
    const [found] = tryCheck(hypernym, lost)
    expect(found?.message).to.equal('The rendering says less precisely “animal” where all 2 references say “dog”.')
    expect(found?.suggestion).to.equal('dog')
    expect(found?.severity).to.equal('major')
  })
  it('speaks in place of the general check', () => {
    expect(tryCheck(substitution, lost)).to.eql([])
  })
  it('is silent where a reference has the broader word too', () => {
    expect(
      tryCheck(
        hypernym,
        pair('The animal attacked the boy.', 'The dog attacked the boy.', 'The animal attacked the boy.'),
      ),
    ).to.eql([])
  })
  it('is silent where the rendering is more precise, or says something else', () => {
    expect(tryCheck(hypernym, pair('The dog attacked the boy.', 'The animal attacked the boy.'))).to.eql([])
    expect(tryCheck(hypernym, pair('The train attacked the boy.', 'The dog attacked the boy.'))).to.eql([])
  })
  it('grows with the share of references that agree', () => {
    const all = tryCheck(hypernym, lost)[0]!.features.preciseAgreed!
    const half = tryCheck(
      hypernym,
      pair('The animal attacked the boy.', 'The dog attacked the boy.', 'The cat attacked the boy.'),
    )
    expect(all).to.be.above(half[0]!.features.preciseAgreed!)
  })
})
