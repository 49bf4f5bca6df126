import { expect } from 'chai'
import fc from 'fast-check'
import { increasing } from '../../src/alignment/increasing.ts'

describe('increasing', () => {
  for (const [numbers, kept] of [
    [[], []],
    [[5], [5]],
    [
      [1, 2, 3],
      [1, 2, 3],
    ],
    [[3, 2, 1], [1]],
    [
      [9, 1, 2, 3],
      [1, 2, 3],
    ],
    [
      [1, 9, 2, 3],
      [1, 2, 3],
    ],
    [[2, 2, 2], [2]],
  ] as const) {
    it(`keeps ${JSON.stringify(kept)} of ${JSON.stringify(numbers)}`, () =>
      expect(increasing(numbers).map((at) => numbers[at])).to.deep.equal(kept))
  }
  it('keeps a longest selection', () =>
    fc.assert(
      fc.property(fc.array(fc.nat(20), { maxLength: 12 }), (numbers) => {
        const lengths: number[] = []
        for (const [at, number] of numbers.entries()) {
          lengths.push(1 + Math.max(0, ...lengths.filter((_, before) => before < at && numbers[before]! < number)))
        }
        const kept = increasing(numbers).map((at) => numbers[at]!)
        expect(kept.length).to.equal(Math.max(0, ...lengths))
        expect(kept.every((number, at) => at === 0 || kept[at - 1]! < number)).to.equal(true)
      }),
    ))
})
