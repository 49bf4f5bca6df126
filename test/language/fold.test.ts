import { expect } from 'chai'
import { foldOf, isLetterAt, isLetterBefore } from '../../src/language/fold.ts'

const BMP = 0x10000
const isSurrogate = (code: number) => code >= 0xd800 && code <= 0xdfff
const matcher = (code: number) => new RegExp(`^\\u{${code.toString(16)}}$`, 'iu')

describe('language/fold', () => {
  it('takes for one letter what regular expressions take for one', () => {
    for (let code = 1; code < BMP; code++) {
      const char = String.fromCharCode(code)
      if (isSurrogate(code) || /\s/.test(char)) continue
      const fold = foldOf(code)
      if (fold !== code) expect(matcher(fold).test(char), char).to.equal(true)
      for (const other of [char.toLowerCase(), char.toUpperCase()]) {
        if (other.length !== 1 || other === char) continue
        const otherCode = other.charCodeAt(0)
        expect(foldOf(otherCode) === fold, `${char} ${other}`).to.equal(matcher(otherCode).test(char))
      }
    }
  })

  it('makes a blank of all white space', () => {
    for (const char of '\t\n \u00a0\u2003\u3000') expect(foldOf(char.charCodeAt(0))).to.equal(0x20)
  })

  it('knows letters and marks on either side of a place, beyond the basic plane too', () => {
    expect([0, 1, 2].map((at) => isLetterAt('é1', at))).to.eql([true, false, false])
    expect([0, 1, 2].map((at) => isLetterBefore('é1', at))).to.eql([false, true, false])
    expect(isLetterAt('𐐷', 0)).to.equal(true)
    expect(isLetterBefore('𐐷', 2)).to.equal(true)
    expect(isLetterAt('😀', 0)).to.equal(false)
    expect(isLetterBefore('😀', 2)).to.equal(false)
  })
})
