import { expect } from 'chai'
import fc from 'fast-check'
import { snippet } from '../../../src/web/views/snippet.ts'

const TEXT = 'I signed today with the Heads of State of Burkina Faso and Chad the Liptako-Gourma Charter.'

describe('snippet', () => {
  it('shows whole words around the marked ones', () => {
    const start = TEXT.indexOf('Chad')
    expect(snippet(TEXT, [{ start, end: start + 4 }])).to.deep.equal({
      before: '…of State of Burkina Faso and ',
      marked: 'Chad',
      after: ' the Liptako-Gourma Charter.',
    })
  })
  it('is null where the text has no place', () => expect(snippet(TEXT, [])).to.equal(null))
  it('shortens a long stretch by its middle', () => {
    const long = 'word '.repeat(200)
    expect(snippet(long, [{ start: 0, end: long.length }])?.marked.length).to.be.below(200)
  })
  it('cuts no letter in two where there are no spaces', () => {
    const text = '👩‍🚀'.repeat(50)
    const at = text.length / 2
    const found = snippet(text, [{ start: at, end: at + 5 }])!
    expect(found.before.replace('…', '').length % '👩‍🚀'.length).to.equal(0)
    expect(found.after.replace('…', '').length % '👩‍🚀'.length).to.equal(0)
  })
  it('takes any span of any text', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.nat(300), fc.nat(300), (text, start, end) => {
        expect(snippet(text, [{ start, end }])).to.have.keys('before', 'marked', 'after')
      }),
      { seed: 5 },
    ))
})
