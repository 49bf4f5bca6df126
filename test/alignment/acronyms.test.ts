import { expect } from 'chai'
import { expands, isAcronym, sameLetters } from '../../src/alignment/acronyms.ts'

describe('acronyms', () => {
  for (const word of ['AES', 'U.N.', 'ČSSD', 'ЕС', 'MoD', 'G20', 'ČT.']) {
    it(`${word} is one`, () => expect(isAcronym(word)).to.equal(true))
  }
  for (const word of ['Paris', 'a', 'I', 'Ltd', 'международный']) {
    it(`${word} is none`, () => expect(isAcronym(word)).to.equal(false))
  }
  it('stand for words in any order', () => {
    expect(expands('OTAN', ['North', 'Atlantic', 'Treaty', 'Organization'])).to.equal(true)
    expect(expands('PZPN', ['Polski', 'Związek', 'Piłki', 'Nożnej'])).to.equal(true)
    expect(expands('PZPN', ['Polish', 'Football', 'Association'])).to.equal(false)
    expect(expands('A', ['Alliance'])).to.equal(false)
  })
  it('are alike with the same letters in another order', () => {
    expect(sameLetters('CEDEAO', 'CEDAEO')).to.equal(true)
    expect(sameLetters('CEZ', 'ECHR')).to.equal(false)
  })
})
