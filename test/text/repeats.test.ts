import { expect } from 'chai'
import { findPassagesAgain, findRepeats } from '../../src/text/repeats.ts'
import { tokenize } from '../../src/text/words.ts'

const tokens = (text: string) => tokenize(text, 'en').map((token) => ({ ...token, norm: token.text.toLowerCase() }))
const repeats = (text: string) =>
  findRepeats(tokens(text)).map(({ whole, times, parted }) => [text.slice(whole.start, whole.end), times, parted])

describe('findRepeats', () => {
  it('finds a word or stretch that follows itself, whatever its case', () => {
    expect(repeats('We went to the The market.')).to.eql([['the The', 2, false]])
    expect(repeats('They left the town left the town today.')).to.eql([['left the town left the town', 2, false]])
  })
  it('counts how often, and sees marks between', () => {
    expect(repeats('no, no, no')).to.eql([['no, no, no', 3, true]])
  })
  it('finds none in a text that says everything once', () => {
    expect(repeats('The army of the north left the town.')).to.eql([])
    expect(repeats('')).to.eql([])
  })
  it('takes linear time', () => {
    const long = tokens('peace and war '.repeat(10_000))
    const started = performance.now()
    expect(findRepeats(long)).to.have.lengthOf.at.least(1)
    expect(performance.now() - started).to.be.below(1_000)
  })
})

describe('findPassagesAgain', () => {
  const passage = 'the council of the old town raised all the taxes'
  it('finds a long passage that comes again later', () => {
    const text = `In May ${passage}, and people say that ${passage}.`
    const [found] = findPassagesAgain(tokens(text))
    expect(found && text.slice(found.whole.start, found.whole.end)).to.equal(passage)
  })
  it('leaves short ones alone', () => {
    expect(findPassagesAgain(tokens('The old town is old, and the old town is small.'))).to.eql([])
  })
})
