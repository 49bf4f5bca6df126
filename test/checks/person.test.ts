import { expect } from 'chai'
import { person } from '../../src/checks/person.ts'
import { tryCheck } from './try-check.ts'

const found = (original: string, originalLanguage: string, rendering: string, ...references: string[]) =>
  tryCheck(person, { original, originalLanguage, rendering, references })
const severities = (...pair: Parameters<typeof found>) => found(...pair).map(({ severity }) => severity)

describe('person', () => {
  it('is critical where the statement says who', () => {
    expect(severities('Elle est partie.', 'fr', 'He left.', 'She left.')).to.eql(['critical'])
  })
  it('is at most minor where the language leaves the gender open', () => {
    for (const [original, language] of [
      ['O gitti.', 'tr'],
      ['او رفت.', 'fa'],
      ['去りました。', 'ja'],
      ['떠났다.', 'ko'],
    ] as const) {
      expect(severities(original, language, 'He left.', 'She left.', 'She has left.')).to.eql(['minor'])
    }
  })
  it('is at most minor where a sentence without a pronoun makes the references guess', () => {
    expect(severities('Se fue ayer.', 'es', 'He left yesterday.', 'She left yesterday.')).to.eql(['minor'])
    expect(severities('Ella se fue ayer.', 'es', 'He left yesterday.', 'She left yesterday.')).to.eql(['critical'])
  })
  it('takes "they" of one person lightly, and "he" of "they" less so', () => {
    expect(severities('Er ging.', 'de', 'They left.', 'He left.')).to.eql(['minor'])
    expect(severities('Sie gingen.', 'de', 'He left.', 'They left.')).to.eql(['major'])
  })
  it('shows the pronoun of the statement that contradicts, with or without references', () => {
    const original = 'Она ушла.'
    for (const references of [['She left.'], []]) {
      const [one] = found(original, 'ru', 'He left.', ...references)
      expect(one?.original.map(({ start, end }) => original.slice(start, end))).to.eql(['Она'])
      expect(one?.features.source).to.equal(1)
    }
  })
  it('is silent without references where the statement has both, or none', () => {
    expect(found('Он сказал, что она ушла.', 'ru', 'He said that she left.')).to.eql([])
    expect(found('Partió ayer.', 'es', 'He left yesterday.')).to.eql([])
    expect(found('其他人走了。', 'zh', 'She left the others.')).to.eql([])
  })
})
