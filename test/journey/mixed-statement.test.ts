import { expect } from 'chai'
import { noticesOf } from '../../src/journey/notices.ts'
import { resolveLanguage } from '../../src/language/resolve.ts'

const QUOTING =
  'Le ministre a déclaré hier : « We will never give up the fight against those who attack us », puis il est parti.'
const RENDERING = 'The minister said yesterday that they would never give up, and left.'

const codes = (original: string, stated?: string) =>
  noticesOf(
    { original, languages: { original: resolveLanguage(original, stated), rendering: resolveLanguage(RENDERING) } },
    [],
    [],
  )

describe('journey/notices, of a statement in two languages', () => {
  for (const stated of [undefined, 'fr']) {
    it(`names the passage, where ${stated ?? 'nothing'} was stated`, () => {
      const notice = codes(QUOTING, stated).find(({ code }) => code === 'language-mixed')
      expect(notice?.message).to.contain('in English: “We will never give up')
    })
  }
  it('says nothing of one language, of names and of a wrongly stated language', () => {
    const plain = 'Le ministre a cité le « New York Times » hier, puis il est parti sans un mot de plus.'
    expect(codes(plain).map(({ code }) => code)).not.to.include('language-mixed')
    expect(codes(RENDERING, 'fr').map(({ code }) => code)).not.to.include('language-mixed')
  })
})
