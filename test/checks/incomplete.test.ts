import { expect } from 'chai'
import { incomplete } from '../../src/checks/incomplete.ts'
import { tryCheck } from './try-check.ts'

const odds = (rendering: string): number =>
  Math.max(
    -9,
    ...tryCheck(incomplete, { original: 'x', originalLanguage: 'de', rendering }).map(({ features }) => features.odds!),
  )

describe('incomplete', () => {
  for (const [whole, cut] of [
    ['We signed the treaty with the unions yesterday.', 'We signed the with the unions yesterday.'],
    ['The president of the commission has resigned.', 'The of the commission has resigned.'],
    ['There is an important question to be answered.', 'There is an to be answered.'],
    ['We walked along the bank of the river.', 'We walked along the of the river.'],
  ] as const) {
    it(`suspects “${cut}” more than “${whole}”`, () => expect(odds(cut)).to.be.above(odds(whole)))
  }

  it('marks the gap, in the rendering', () => {
    const rendering = 'Yesterday we signed the with the unions.'
    const [found] = tryCheck(incomplete, { original: 'x', originalLanguage: 'de', rendering })
    expect(rendering.slice(0, found!.rendering[0]!.end)).to.equal('Yesterday we signed the ')
  })

  it('trusts a gap less that a reference shares', () => {
    const pair = { original: 'x', originalLanguage: 'de', rendering: 'Yesterday we signed the with the unions.' }
    const lonely = tryCheck(incomplete, { ...pair, references: ['Yesterday we signed the treaty with the unions.'] })
    const shared = tryCheck(incomplete, { ...pair, references: ['Yesterday we signed the with the unions.'] })
    expect([lonely[0]!.features.against, shared[0]!.features.against]).to.deep.equal([0, 1])
  })

  it('says nothing of other languages', () =>
    expect(
      tryCheck(incomplete, {
        original: 'x',
        originalLanguage: 'en',
        rendering: 'Wir haben den mit den unterschrieben.',
        renderingLanguage: 'de',
      }),
    ).to.be.empty)
})
