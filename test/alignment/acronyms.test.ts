import { expect } from 'chai'
import { anagramKey, expansionKey, initialsKey, isAcronym } from '../../src/alignment/acronyms.ts'

describe('acronyms', () => {
  for (const word of ['AES', 'U.N.', 'ČSSD', 'ЕС', 'MoD', 'G20', 'ČT.']) {
    it(`${word} is one`, () => expect(isAcronym(word)).to.equal(true))
  }
  for (const word of ['Paris', 'a', 'I', 'Ltd', 'международный']) {
    it(`${word} is none`, () => expect(isAcronym(word)).to.equal(false))
  }
  const standsFor = (acronym: string, words: string) => initialsKey(words.split(' ')) === expansionKey(acronym)
  for (const [acronym, words] of [
    ['OTAN', 'North Atlantic Treaty Organization'],
    ['PZPN', 'Polski Związek Piłki Nożnej'],
  ] as const) {
    it(`${acronym} stands for ${words}, in any order`, () => expect(standsFor(acronym, words)).to.equal(true))
  }
  for (const [acronym, words] of [
    ['PZPN', 'Polish Football Association'],
    ['A', 'Alliance'],
  ] as const) {
    it(`${acronym} does not stand for ${words}`, () => expect(standsFor(acronym, words)).to.equal(false))
  }
  it('are alike with the same letters in another order', () => {
    expect(anagramKey('CEDEAO')).to.equal(anagramKey('CEDAEO'))
    expect(anagramKey('CEZ')).not.to.equal(anagramKey('ECHR'))
    expect(anagramKey('A')).to.equal(null)
  })
})
