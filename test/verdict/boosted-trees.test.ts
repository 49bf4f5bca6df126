import { expect } from 'chai'
import { isLeafValue, logOddsOf } from '../../src/verdict/boosted-trees.ts'

// votes ≤ 0.5: −1; else exact ≤ 0.5: 0.5, else 2.
const TREE = [0, 0.5, 3, -1, -1, 0, 1, 0.5, 9, -1, 0.5, 0, -1, 2, 0]
const TREES = { names: ['votes', 'exact'], trees: [TREE] }

describe('boosted trees', () => {
  it('follow each feature to a leaf', () => {
    expect(logOddsOf(TREES, { votes: 0.4, exact: 1 })).to.equal(-1)
    expect(logOddsOf(TREES, { votes: 0.6, exact: 0.5 })).to.equal(0.5)
    expect(logOddsOf(TREES, { votes: 1, exact: 1 })).to.equal(2)
  })
  it('count a feature that is not given as 0', () => expect(logOddsOf(TREES, { votes: 1 })).to.equal(0.5))
  it('take no notice of a feature they do not know', () => expect(logOddsOf(TREES, { fashion: 9 })).to.equal(-1))
  it('add up', () => expect(logOddsOf({ ...TREES, trees: [TREE, TREE] }, { votes: 1, exact: 1 })).to.equal(4))
  it('tell their leaves’ values from thresholds', () =>
    expect(TREE.flatMap((value, i) => (isLeafValue(TREE, i) ? [value] : []))).to.eql([-1, 0.5, 2]))
})
