import { expect } from 'chai'
import { analyse } from '../../src/alignment/analyse.ts'
import { isFixed, isInName } from '../../src/checks/fixed-words.ts'

const fixedIn = (text: string): string[] => {
  const analysed = analyse(text, 'en')
  return analysed.words.filter((word, i) => word.kind === 'word' && isFixed(analysed, i)).map((word) => word.text)
}
const namesIn = (text: string): string[] => {
  const analysed = analyse(text, 'en')
  return analysed.words.filter((word, i) => /^\p{Lu}/u.test(word.text) && isInName(analysed, i)).map(({ text }) => text)
}

describe('words that are not translated', () => {
  it('are abbreviations', () => expect(fixedIn('NATO met the PCs and the iPhone.')).to.eql(['NATO', 'PCs', 'iPhone']))
  it('are particles inside a name', () => expect(fixedIn('García de la Torre spoke of the sea.')).to.eql(['de', 'la']))
  it('are units', () => expect(fixedIn('It is 40 sq mi wide')).to.eql(['sq', 'mi']))
  it('are not the words around them', () => expect(fixedIn('The minister spoke of peace.')).to.eql([]))
})

describe('names of several words', () => {
  it('are known by their capitals', () => {
    expect(namesIn('He left Stanford University for Berlin.')).to.eql(['Stanford', 'University'])
  })
  it('do not begin with the word that opens a sentence', () =>
    expect(namesIn('Yesterday Berlin slept.')).to.eql(['Yesterday']))
})
