import { expect } from 'chai'
import { excerpt } from '../../src/store/excerpt.ts'

describe('store/excerpt', () => {
  for (const [text, length] of [
    ['', 0],
    ['short', 5],
    ['x'.repeat(200), 200],
    ['x'.repeat(201), 200],
    [`${'x'.repeat(198)}😀`, 200],
    [`${'x'.repeat(199)}😀`, 199],
    ['😀'.repeat(101), 200],
  ] as const) {
    it(`takes ${length} of ${text.length} units`, () => {
      expect(excerpt(text)).to.equal(text.slice(0, length))
      expect(excerpt(text).isWellFormed()).to.equal(true)
    })
  }
})
