import { expect } from 'chai'
import fc from 'fast-check'
import { cutIntoPieces, joinPieces } from '../../src/translation/pieces.ts'

const texts = (text: string, longest: number, language = 'en') =>
  cutIntoPieces(text, language, longest).map((piece) => piece.text)

describe('translation/pieces', () => {
  const CASES: readonly (readonly [text: string, longest: number, pieces: string[]])[] = [
    ['One. Two. Three.', 100, ['One. Two. Three.']],
    ['One. Two. Three.', 10, ['One. Two.', 'Three.']],
    ['One.\n\nTwo.', 5, ['One.', 'Two.']],
    ['  One. Two.  ', 5, ['One.', 'Two.']],
    ['one two three four', 10, ['one two', 'three four']],
    ['abcdefghij', 4, ['abcd', 'efgh', 'ij']],
    ['😀😀😀', 3, ['😀', '😀', '😀']],
    ['', 10, []],
    [' \n ', 10, []],
  ]
  for (const [text, longest, pieces] of CASES) {
    it(`cuts ${JSON.stringify(text)} at ${longest}`, () => expect(texts(text, longest)).to.deep.equal(pieces))
  }

  it('joins with a space, with none where the language has none, and keeps paragraphs', () => {
    const pieces = cutIntoPieces('One. Two.\n\nThree.', 'en', 6)
    expect(pieces.map(({ text }) => text)).to.deep.equal(['One.', 'Two.', 'Three.'])
    expect(joinPieces(['Un.', 'Deux.', 'Trois.'], pieces, 'fr')).to.equal('Un. Deux.\n\nTrois.')
    expect(joinPieces(['一。', '二。', '三。'], pieces, 'zh')).to.equal('一。二。\n\n三。')
  })

  it('loses nothing of any text and never exceeds the limit', () => {
    const unit = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('. ', '\n\n', ' ', '。', 'Yes. ', '😀', ' '.repeat(50)),
    )
    fc.assert(
      fc.property(fc.array(unit), fc.integer({ min: 2, max: 40 }), (parts, longest) => {
        const text = parts.join('')
        const pieces = cutIntoPieces(text, 'en', longest)
        expect(pieces.map((piece) => piece.text + piece.gap).join('')).to.equal(text.trim())
        for (const piece of pieces) {
          expect(piece.text.length).to.be.within(1, longest)
          expect(piece.text.isWellFormed()).to.equal(text.isWellFormed())
        }
      }),
      { seed: 7, numRuns: 200 },
    )
  })

  it('cuts a hundred thousand characters without a space quickly', () => {
    expect(texts('a'.repeat(100_000), 5_000)).to.have.length(20)
  })
})
