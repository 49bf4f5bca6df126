import { expect } from 'chai'
import { repetition } from '../../src/checks/repetition.ts'
import { tryCheck } from './try-check.ts'

const marked = (rendering: string, original: string, references: string[] = [], renderingLanguage = 'en') =>
  tryCheck(repetition, { original, originalLanguage: 'fr', rendering, renderingLanguage, references }).flatMap(
    (found) => found.rendering.map(({ start, end }) => rendering.slice(start, end)),
  )

describe('repetition', () => {
  it('marks the doubled words and suggests them once', () => {
    const [found] = tryCheck(repetition, {
      original: 'Il est parti.',
      originalLanguage: 'fr',
      rendering: 'He has has left.',
    })
    expect(found?.suggestion).to.equal('has')
    expect(found?.message).to.contain('“has” twice')
  })
  it('is silent where the statement says it twice as well', () => {
    expect(marked('They came slowly slowly.', 'Ils sont venus lentement lentement.')).to.eql([])
  })
  it('is silent where a reference does', () => {
    expect(marked('He visited Walla Walla.', 'Il a visité la ville.', ['He went to Walla Walla.'])).to.eql([])
    expect(marked('He visited Walla Walla.', 'Il a visité la ville.', ['He went to the city.'])).to.eql(['Walla Walla'])
  })
  it('knows which words a language doubles', () => {
    expect(marked('Nous nous sommes levés.', 'x', [], 'fr')).to.eql([])
    expect(marked('She said that that was wrong.', 'x')).to.eql([])
    expect(marked('She said that that that was wrong.', 'x')).to.eql(['that that that'])
  })
  it('marks a doubled stretch even in a language that doubles words', () => {
    expect(marked('Hükümet vergileri artırdı hükümet vergileri artırdı.', 'x', [], 'tr')).to.have.length(1)
  })
})
