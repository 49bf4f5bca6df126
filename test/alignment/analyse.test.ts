import { expect } from 'chai'
import fc from 'fast-check'
import { analyse } from '../../src/alignment/analyse.ts'

const wordOf = (text: string, word: string, language = 'en') =>
  analyse(text, language).words.find((candidate) => candidate.text === word)!

describe('analyse', () => {
  for (const [text, word, content] of [
    ['We want very cheap bread.', 'very', true],
    ['They live together.', 'together', true],
    ['They live in the city.', 'the', false],
    ['Only the king knew.', 'Only', true],
    ['About 20 percent left.', 'percent', false],
    ['About 20 per cent left.', 'cent', false],
    ['It costs 14 euros.', '14', true],
  ] as const) {
    it(`${content ? 'counts' : 'does not count'} “${word}” of “${text}” as content`, () =>
      expect(wordOf(text, word).content).to.equal(content))
  }

  for (const [text, word, norm] of [
    ['The U.S. army left.', 'U.S.', 'usa'],
    ['The US army left.', 'US', 'usa'],
    ['They told us so.', 'us', 'us'],
    ['He polled 1,400 people.', '1,400', '1400'],
    ['It was 3.5 million.', '3.5', '3.5'],
    ['The Café closed.', 'Café', 'cafe'],
  ] as const) {
    it(`knows “${word}” as ${norm}`, () => expect(wordOf(text, word).norm).to.equal(norm))
  }

  for (const language of ['en', 'de', 'ja', 'und']) {
    it(`places every word where it stands, in order, whatever the text (${language})`, () =>
      fc.assert(
        fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (raw) => {
          const text = raw.normalize('NFC')
          let end = 0
          for (const word of analyse(text, language).words) {
            expect(word.start).to.be.at.least(end)
            expect(text.slice(word.start, word.end)).to.equal(word.text)
            end = word.end
          }
        }),
        { seed: 2, numRuns: 80 },
      ))
  }
})
