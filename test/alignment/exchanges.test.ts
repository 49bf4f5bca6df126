import { expect } from 'chai'
import { findExchanges } from '../../src/alignment/exchanges.ts'
import { alignPair } from '../../src/alignment/prepare.ts'

const exchanges = (rendering: string, reference: string) => {
  const pair = alignPair({
    original: '',
    originalLanguage: 'fr',
    rendering,
    renderingLanguage: 'en',
    references: [reference],
    quoteType: 'direct',
  })
  const { words } = pair.rendering
  const text = (first: number, last: number) =>
    words
      .slice(first, last + 1)
      .map((word) => word.text)
      .join(' ')
  return findExchanges(pair.rendering, pair.references[0]!).map(
    ({ left, right, context }) => `${text(left.first, left.last)} ↔ ${text(right.first, right.last)} (${context})`,
  )
}

describe('findExchanges', () => {
  it('finds two words that changed places, the rest being the same', () => {
    expect(exchanges('Mali attacked France.', 'France attacked Mali.')).to.eql(['Mali ↔ France (2)'])
    expect(
      exchanges('In May the German judge freed the Polish driver.', 'In May the Polish judge freed the German driver.'),
    ).to.eql(['German ↔ Polish (2)'])
  })
  it('finds two stretches that changed places', () => {
    expect(exchanges('The old mayor insulted a young nurse.', 'A young nurse insulted the old mayor.')).to.eql([
      'The old mayor ↔ a young nurse (2)',
    ])
  })
  it('finds nothing where a stretch only moved', () => {
    expect(exchanges('On Monday the minister resigned.', 'The minister resigned on Monday.')).to.eql([])
  })
  it('finds nothing where the order is the same or nothing corresponds', () => {
    expect(exchanges('France attacked Mali.', 'France attacked Mali.')).to.eql([])
    expect(exchanges('France attacked Mali.', 'Nobody came to dinner.')).to.eql([])
  })
})
