import { expect } from 'chai'
import { growthOf, growthTable } from '../../bench/growth.ts'
import { wordDiffShare } from '../../bench/word-diff-share.ts'

const LENGTHS = [100, 1_000, 5_000, 50_000]
const timesOf = (time: (length: number) => number) => LENGTHS.map((length) => ({ length, ms: time(length) }))

describe('bench/growth', () => {
  it('sees linear growth as 1 and quadratic growth as 2', () => {
    expect(growthOf(timesOf((length) => length / 300))).to.be.closeTo(1, 1e-9)
    expect(growthOf(timesOf((length) => length ** 2 / 1e6))).to.be.closeTo(2, 1e-9)
    expect(growthOf(timesOf(() => 5))).to.be.closeTo(0, 1e-9)
  })

  it('draws a longer bar for a longer time', () => {
    const bars = growthTable(timesOf((length) => length))
      .split('\n')
      .map((line) => line.split('█').length)
    expect(bars).to.eql([...bars].sort((a, b) => a - b))
    expect(new Set(bars).size).to.equal(LENGTHS.length)
  })
})

describe('bench/word-diff-share', () => {
  it('is 1 for equal texts, 0 for texts without a common word, and between them for others', () => {
    expect(wordDiffShare('He left.', 'He left.')).to.equal(1)
    expect(wordDiffShare('alpha', 'beta')).to.equal(0)
    expect(wordDiffShare('He left early', 'He left late')).to.be.within(0.4, 0.9)
  })
})
