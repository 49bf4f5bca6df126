import { expect } from 'chai'
import { addition } from '../../src/checks/addition.ts'
import { omission } from '../../src/checks/omission.ts'
import { substitution } from '../../src/checks/substitution.ts'
import { tryCheck } from './try-check.ts'

const pairOf = (rendering: string, ...references: string[]) => ({
  original: 'x',
  originalLanguage: 'de',
  rendering,
  references,
})

const feature = (check: typeof addition, name: string, rendering: string, ...references: string[]): number => {
  const [finding] = tryCheck(check, pairOf(rendering, ...references))
  expect(finding, 'a finding').to.not.equal(undefined)
  return finding!.features[name] ?? 0
}

describe('what speaks for an edit', () => {
  it('an insertion is exact where its neighbours stand together in the references', () => {
    const reference = 'We discussed the budget of the city.'
    expect(feature(addition, 'insertedExactly', 'We discussed the secret budget of the city.', reference)).to.equal(1)
  })

  it('more references that agree on a lost word weigh more', () => {
    const [lost, kept, other] = ['We met yesterday.', 'We met the ministers yesterday.', 'We met yesterday.']
    expect(feature(omission, 'agreement', lost, kept, kept)).to.be.above(
      feature(omission, 'agreement', lost, kept, other),
    )
  })

  it('a related word in the place of another weighs less than an alien one', () => {
    const reference = 'The army entered the city.'
    const near = feature(substitution, 'related', 'The army entered the town.', reference)
    expect(near).to.be.above(feature(substitution, 'related', 'The army entered the debate.', reference))
  })

  it('a lost verb weighs more where the rendering is a predicate short', () => {
    const reference = 'The minister said that he signed the treaty.'
    expect(feature(omission, 'verbless', 'The minister said that he the treaty.', reference)).to.be.above(0)
  })

  it('an adjective can go without trace, an object of a preposition cannot', () => {
    const adjective = feature(addition, 'needed', 'We saw the old house today.', 'We saw the house today.')
    const noun = feature(addition, 'needed', 'We sat on the bank of the river.', 'We sat by it on the river.')
    expect(adjective).to.be.below(noun)
  })
})
