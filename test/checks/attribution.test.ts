import { expect } from 'chai'
import { attribution } from '../../src/checks/attribution.ts'
import { tryCheck } from './try-check.ts'

const found = (rendering: string, ...references: string[]) =>
  tryCheck(attribution, { original: 'x', originalLanguage: 'und', rendering, references }).map(({ message }) => message)

describe('attribution', () => {
  it('names the speaker that is left out', () => {
    expect(found('The dam is safe.', 'According to the engineer, the dam is safe.')).to.eql([
      'The rendering states as a fact what the reference gives as the words of “the engineer”.',
    ])
  })
  it('names the speaker that is exchanged, and suggests the right one', () => {
    const [one] = tryCheck(attribution, {
      original: 'x',
      originalLanguage: 'und',
      rendering: '“The dam is safe,” said the priest.',
      references: ['“The dam is safe,” said the engineer.', '“The dam is safe,” the engineer said.'],
    })
    expect(one?.suggestion).to.equal('the engineer')
    expect(one?.severity).to.equal('critical')
  })
  it('names the speaker that is invented', () => {
    expect(found('The dam is safe, the priest said.', 'The dam is safe.', 'The dam is secure.')).to.have.length(1)
  })
  it('is silent where a report is worded otherwise', () => {
    expect(found('The engineer vowed that the dam is safe.', 'The engineer said that the dam is safe.')).to.eql([])
    expect(found('The dam is allegedly safe.', 'The engineer said that the dam is safe.')).to.eql([])
    expect(found('She said that the dam is safe.', 'The engineer said that the dam is safe.')).to.eql([])
  })
  it('is silent where two names stand for one speaker', () => {
    expect(found('The mayor said it is safe.', 'Novák, the mayor of the town, said it is safe.')).to.eql([])
  })
  it('is silent where a reference agrees', () => {
    expect(found('The priest said so.', 'The engineer said so.', 'The priest said so.')).to.eql([])
  })
})
