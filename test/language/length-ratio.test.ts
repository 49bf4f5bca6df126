import { expect } from 'chai'
import { expectedLength } from '../../src/language/length-ratio.ts'

describe('the expected length of a rendering', () => {
  it('is that of the text in its own language', () => expect(expectedLength(100, 'en', 'en')).to.equal(100))
  it('grows out of Chinese and shrinks out of German', () => {
    expect(expectedLength(100, 'zh', 'en')).to.be.above(200)
    expect(expectedLength(100, 'de', 'en')).to.be.below(100)
  })
  it('is not known of an unknown language', () => expect(expectedLength(100, 'und', 'en')).to.equal(null))
})
