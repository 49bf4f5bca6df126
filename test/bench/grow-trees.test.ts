import { expect } from 'chai'
import { growTrees } from '../../bench/grow-trees.ts'
import { randomNumbers } from '../../bench/random-numbers.ts'
import { logOddsOf } from '../../src/verdict/boosted-trees.ts'

/** Observations that are real where exactly one of two features is high, which no weighted sum can tell. */
function eitherButNotBoth(count: number) {
  const random = randomNumbers(7)
  return Array.from({ length: count }, () => {
    const features = { a: random(), b: random(), noise: random() }
    const label: 0 | 1 = features.a > 0.5 !== features.b > 0.5 ? 1 : 0
    return { features, label, weight: 1 }
  })
}

describe('growing trees', () => {
  const observations = eitherButNotBoth(1000)
  const trees = growTrees(observations, 0)
  const isReal = (features: Record<string, number>) => logOddsOf(trees, features) > 0

  it('learns what features mean together', () => {
    expect(isReal({ a: 0.9, b: 0.1 })).to.equal(true)
    expect(isReal({ a: 0.1, b: 0.9 })).to.equal(true)
    expect(isReal({ a: 0.9, b: 0.9 })).to.equal(false)
    expect(isReal({ a: 0.1, b: 0.1 })).to.equal(false)
  })
  it('grows the same trees every time', () => expect(growTrees(observations, 0)).to.eql(trees))
  it('leaves the prior alone where nothing tells observations apart', () => {
    const alike = observations.map((one) => ({ ...one, features: { same: 1 } }))
    expect(logOddsOf(growTrees(alike, 0), { same: 1 })).to.equal(0)
  })
})
