import { expect } from 'chai'
import { analyse } from '../../src/alignment/analyse.ts'
import { missingSentences } from '../../src/alignment/missing-sentences.ts'

const missing = (text: string, language: string, translation: string): string[] =>
  missingSentences(analyse(text, language), analyse(translation, 'en'))
    .filter(({ confidence }) => confidence > 0.5)
    .map(({ start, end }) => text.slice(start, end))

const FRENCH =
  'La réforme est nécessaire pour notre pays. Elle coûtera 12 milliards d’euros à la France dès 2025. Le Parlement votera la semaine prochaine.'

describe('sentences a translation lacks', () => {
  it('are none when all are there', () => {
    const whole =
      'The reform is necessary for our country. It will cost France 12 billion euros from 2025. Parliament will vote next week.'
    expect(missing(FRENCH, 'fr', whole)).to.deep.equal([])
  })
  it('are none when two were joined', () => {
    const joined =
      'The reform is necessary for our country, and it will cost France 12 billion euros from 2025. Parliament will vote next week.'
    expect(missing(FRENCH, 'fr', joined)).to.deep.equal([])
  })
  it('are found by what they alone contain', () => {
    const cut = 'The reform is necessary for our country. Parliament will vote next week.'
    expect(missing(FRENCH, 'fr', cut)).to.deep.equal(['Elle coûtera 12 milliards d’euros à la France dès 2025.'])
  })
  it('are none for a text of one sentence, or none', () => {
    expect(missing('Oui.', 'fr', 'Yes.')).to.deep.equal([])
    expect(missing('', 'fr', 'Yes.')).to.deep.equal([])
    expect(missing(FRENCH, 'fr', '')).to.deep.equal([])
  })
})
