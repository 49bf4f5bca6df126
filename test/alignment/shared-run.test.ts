import { expect } from 'chai'
import { longestSharedRun } from '../../src/alignment/shared-run.ts'

const words = (text: string): string[] => text.split(' ')

describe('the longest shared run', () => {
  it('is found where it begins in both', () => {
    expect(longestSharedRun(words('a b c d e f'), words('x c d e y'), 3)).to.deep.equal({
      first: 2,
      second: 1,
      length: 3,
    })
  })
  it('is the longest of several', () => {
    expect(longestSharedRun(words('a b c x d e f g'), words('a b c y d e f g'), 2)).to.include({ length: 4 })
  })
  it('is null when none is long enough', () => {
    expect(longestSharedRun(words('a b c'), words('a b d'), 3)).to.equal(null)
    expect(longestSharedRun([], [], 1)).to.equal(null)
  })
  it('stays near-linear on lists that repeat themselves', () => {
    const started = performance.now()
    const same = new Array<string>(20_000).fill('ha')
    expect(longestSharedRun(same, same, 6)).to.include({ length: 20_000 })
    expect(performance.now() - started).to.be.below(3_000)
  })
})
