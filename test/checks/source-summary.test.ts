import { expect } from 'chai'
import { alignPair } from '../../src/alignment/prepare.ts'
import { sourceSummary } from '../../src/checks/source-summary.ts'

const summary = (rendering: string, references: readonly string[] = []) =>
  sourceSummary(
    alignPair({
      original: 'Le gouvernement a signé un accord de paix.',
      originalLanguage: 'fr',
      rendering,
      renderingLanguage: 'en',
      references,
      quoteType: 'direct',
    }),
  )

describe('what shows of a pair without references as a whole', () => {
  const faithful = summary('The government signed a peace agreement.')
  it('counts the words that nothing accounts for', () => {
    const padded = summary('The drunken government signed a shameful peace agreement in a kitchen.')
    expect(padded.odd).to.be.above(faithful.odd!)
    expect(padded.longer).to.be.above(faithful.longer!)
  })
  it('counts the words that nothing renders', () => {
    const cut = summary('The government signed.')
    expect(cut.open).to.be.above(faithful.open!)
    expect(cut.shorter).to.be.above(faithful.shorter!)
  })
  it('is left to the references where there are some', () =>
    expect(summary('The government signed.', ['The government signed a peace agreement.'])).to.eql({}))
})
