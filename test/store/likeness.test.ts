import { expect } from 'chai'
import { likenessOf } from '../../src/store/likeness.ts'

describe('likenessOf', () => {
  const words = (text: string) => text.split(' ').filter(Boolean)
  for (const [one, other, likeness] of [
    ['we leave today', 'we leave today', 1],
    ['we leave today', 'we leave tomorrow', 2 / 3],
    ['we leave', 'we leave very soon', 1 / 2],
    ['we leave', 'they stay', 0],
    ['a b', 'b a', 0],
    ['', '', 0],
    ['', 'we', 0],
  ] as const) {
    it(`of “${one}” and “${other}” is ${likeness.toFixed(2)}`, () => {
      expect(likenessOf(words(one), words(other))).to.be.closeTo(likeness, 1e-9)
      expect(likenessOf(words(other), words(one))).to.be.closeTo(likeness, 1e-9)
    })
  }
  it('tells more words apart than there are letters', () => {
    const many = Array.from({ length: 5_000 }, (_, k) => `w${k}`)
    expect(likenessOf(many, many)).to.equal(1)
    expect(likenessOf(many, many.toSpliced(2_500, 1, 'other'))).to.equal(1 - 1 / 5_000)
  })
})
