import { expect } from 'chai'
import { cutMarks, findMarks, wordsCutAt } from '../../src/alignment/cuts.ts'
import { alignPair } from '../../src/alignment/prepare.ts'

const marks = (text: string): string[] => findMarks(text).map(({ start, end }) => text.slice(start, end))

describe('marks of cuts', () => {
  for (const [text, expected] of [
    ['one ... two', ['...']],
    ['one […] two (…) three', ['[…]', '(…)']],
    ['one [ ... ] two', ['[ ... ]']],
    ['一……二', ['……']],
    ['a. b.. c', []],
    ['“[the president]”', []],
  ] as const) {
    it(text, () => expect(marks(text)).to.deep.equal(expected))
  }

  it('tell what a reference has in their place', () => {
    const pair = alignPair({
      original: 'Unterstützung, wenn alle frei sind.',
      originalLanguage: 'de',
      rendering: 'We support the agreement … and will sign it.',
      renderingLanguage: 'en',
      references: ['We support the agreement if all hostages are free and will sign it.'],
      quoteType: 'direct',
    })
    const [mark] = cutMarks(pair)
    expect(wordsCutAt(pair, mark!, 0)).to.include({ text: 'if all hostages are free', insideSentence: true })
  })

  it('are found in linear time', () => {
    const started = performance.now()
    expect(findMarks('[ '.repeat(50_000))).to.deep.equal([])
    expect(performance.now() - started).to.be.below(2_000)
  })
})
