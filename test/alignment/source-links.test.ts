import { expect } from 'chai'
import { alignPair } from '../../src/alignment/prepare.ts'
import { type SourceLinks, sourceLinks } from '../../src/alignment/source-links.ts'

const pairOf = (original: string, originalLanguage: string, rendering: string) =>
  alignPair({ original, originalLanguage, rendering, renderingLanguage: 'en', references: [], quoteType: 'direct' })

/** How well the statement accounts for a word of the rendering. */
function licence(original: string, language: string, rendering: string, word: string): number {
  const pair = pairOf(original, language, rendering)
  return sourceLinks(pair)!.licensed[pair.rendering.words.findIndex(({ norm }) => norm === word)]!.value
}

const french = 'Le gouvernement a signé un accord de paix.'

describe('the links between a statement and its rendering', () => {
  it('are sure of the word itself, less of a synonym, and least of another word', () => {
    const [same, synonym, other] = ['agreement', 'pact', 'kitchen'].map((word) =>
      licence(french, 'fr', `The government signed a peace ${word}.`, word),
    ) as [number, number, number]
    expect(same).to.be.above(synonym)
    expect(synonym).to.be.above(other)
  })

  it('never take a word for its opposite', () =>
    expect(licence('Les prix augmentent.', 'fr', 'Prices decrease.', 'decrease')).to.be.below(0.6))

  it('say which words of the statement nothing renders', () => {
    const links = sourceLinks(pairOf(french, 'fr', 'The government signed an agreement.')) as SourceLinks
    const said = (norm: string) => links.said[links.terms.findIndex((term) => term.norm === norm)]!.value
    expect(said('gouvernement')).to.equal(1)
    expect(said('paix')).to.be.below(0.6)
  })

  it('point into the statement, also where it is written without blanks', () => {
    const pair = pairOf('政府支持这个计划。', 'zh', 'The government supports this plan.')
    const texts = sourceLinks(pair)!.terms.map(({ start, end }) => pair.original.text.slice(start, end))
    expect(texts).to.include.members(['政府', '支持', '计划'])
  })

  it('are none without a dictionary, for a rendering that is not English, and for long texts', () => {
    expect(sourceLinks(pairOf('qwe rty', 'xx', 'Peace.'))).to.equal(null)
    expect(sourceLinks({ ...pairOf(french, 'fr', 'x'), rendering: pairOf('x', 'fr', 'x').original })).to.equal(null)
    expect(sourceLinks(pairOf('paix '.repeat(400), 'fr', 'Peace.'))).to.equal(null)
  })
})
