import { expect } from 'chai'
import { antonym } from '../../src/checks/antonym.ts'
import { normalise } from '../../src/text/normalise.ts'
import { verify } from '../../src/verify.ts'
import { tryCheck } from './try-check.ts'

const ORIGINAL = '中国反对任何形式的战争，支持联合国的和平计划。'
const OPPOSES = 'China opposes any form of war and supports the UN peace plan.'
const SUPPORTS = 'China supports any form of war and opposes the UN peace plan.'
const PARAPHRASE = 'China is against all forms of war and backs the UN peace plan.'

const exchanged = (rendering: string, ...references: string[]) =>
  tryCheck(antonym, { original: ORIGINAL, originalLanguage: 'zh', rendering, references }).filter(
    ({ features }) => features.exchanged === 1,
  )

describe('checks/exchanged-opposites', () => {
  it('names both words and what the references say', () => {
    const [finding, ...others] = exchanged(SUPPORTS, OPPOSES, PARAPHRASE)
    expect(others).to.eql([])
    expect(finding?.message).to.equal(
      'The rendering exchanges “supports” and “opposes”: all 2 references say “opposes any form of war and supports the UN”.',
    )
    const { text } = normalise(SUPPORTS)
    expect(finding?.rendering.map(({ start, end }) => text.slice(start, end))).to.eql(['supports', 'opposes'])
    expect(finding?.references.map(({ spans }) => spans.length)).to.eql([2, 2])
  })
  it('is silent where one reference has the order of the rendering', () => {
    expect(exchanged(SUPPORTS, OPPOSES, SUPPORTS)).to.eql([])
    expect(exchanged(SUPPORTS, OPPOSES, OPPOSES)).to.have.lengthOf(1)
  })
  it('is silent where too few references have it the other way round', () => {
    const other = 'Beijing rejects every war.'
    expect(exchanged(SUPPORTS, OPPOSES, other, other)).to.eql([])
    expect(exchanged(SUPPORTS, OPPOSES, other)).to.have.lengthOf(1)
  })
  it('is silent where what they bear on moves along', () => {
    expect(exchanged('China supports the UN peace plan and opposes any form of war.', OPPOSES)).to.eql([])
    expect(exchanged('Any form of war China opposes; the UN peace plan it supports.', OPPOSES)).to.eql([])
  })
  it('is silent where both are denied as well', () => {
    expect(
      exchanged('China does not support war and does not oppose peace.', 'China opposes war and supports peace.'),
    ).to.eql([])
  })
  it('is critical in a report', async () => {
    const { status, discrepancies } = await verify({
      original: ORIGINAL,
      rendering: SUPPORTS,
      renderingLanguage: 'en',
      references: [{ text: PARAPHRASE, language: 'en' }],
    })
    expect(status).to.equal('critical')
    expect(discrepancies[0]?.check).to.equal('antonym')
  })
  it('stays linear in a sentence of opposites', () => {
    const long = 'we support war and oppose peace and '.repeat(2_500)
    const started = performance.now()
    exchanged(long, 'we oppose war and support peace and '.repeat(2_500))
    expect(performance.now() - started).to.be.below(15_000)
  })
})
