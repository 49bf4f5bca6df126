import { expect } from 'chai'
import { baseOf, canonicalTag, fits, languageName, sameLanguage } from '../../src/language/tag.ts'

describe('language/tag', () => {
  const CANONICAL: readonly (readonly [tag: string, canonical: string | null])[] = [
    ['fr', 'fr'],
    ['FR-ca', 'fr-CA'],
    ['pt_BR', 'pt-BR'],
    [' de ', 'de'],
    ['zh-hant-tw', 'zh-Hant-TW'],
    ['fra', 'fr'],
    ['cmn', 'zh'],
    ['iw', 'he'],
    ['tl', 'fil'],
    ['und', 'und'],
    ['ckb', 'ckb'],
    ['sr-Latn', 'sr-Latn'],
    ['', null],
    ['french', null],
    ['xx', null],
    ['qqq', null],
    ['mul', null],
    ['zxx', null],
    ['fr-', null],
    ['f', null],
    ['français', null],
    ['<b>', null],
    ['\u0000', null],
    [`en-${'a'.repeat(200)}`, null],
  ]
  for (const [tag, canonical] of CANONICAL) {
    it(`${JSON.stringify(tag.slice(0, 20))} is ${canonical}`, () => expect(canonicalTag(tag)).to.equal(canonical))
  }

  it('knows the language of a tag', () => {
    expect(['zh-Hant-TW', 'pt_BR', 'EN'].map(baseOf)).to.deep.equal(['zh', 'pt', 'en'])
  })

  it('names a language in the reader’s language, or gives the tag back', () => {
    expect(languageName('fr')).to.equal('French')
    expect(languageName('zh-Hant')).to.equal('Chinese (Traditional)')
    expect(languageName('fr', 'de')).to.equal('Französisch')
    expect(languageName('not a tag')).to.equal('not a tag')
    expect(languageName('fr', 'not a tag')).to.equal('fr')
  })

  const SAME: readonly (readonly [a: string, b: string, same: boolean])[] = [
    ['fr', 'fr-CA', true],
    ['zh-Hans', 'zh-TW', true],
    ['nb', 'no', true],
    ['nn', 'nb', true],
    ['tl', 'fil', true],
    ['sh', 'sr', true],
    ['iw', 'he', true],
    ['fr', 'en', false],
    ['hr', 'sr', false],
    ['und', 'und', false],
    ['und', 'fr', false],
  ]
  for (const [a, b, same] of SAME) {
    it(`${a} and ${b} are ${same ? 'one language' : 'not one'}`, () => expect(sameLanguage(a, b)).to.equal(same))
  }

  const FITS: readonly (readonly [tag: string, other: string, holds: boolean])[] = [
    ['pt', 'pt-BR', true],
    ['pt-BR', 'pt-PT', false],
    ['zh', 'zh-Hant', true],
    ['zh-TW', 'zh-Hant', true],
    ['zh-CN', 'zh-Hans', true],
    ['zh-TW', 'zh-Hans', false],
    ['zh-Hant', 'zh-Hans', false],
    ['no', 'nb', true],
    ['nb', 'nn', true],
    ['sr-RS', 'sr-Cyrl', true],
    ['sr-RS', 'sr-Latn', true],
    ['sr-Latn', 'sr-Cyrl', false],
    ['pa-PK', 'pa-Guru', false],
    ['fr', 'en', false],
    ['und', 'und', false],
    ['not a tag', 'not a tag', true],
    ['not a tag', 'not-a', false],
  ]
  for (const [tag, other, holds] of FITS) {
    it(`what is said of ${tag} ${holds ? 'holds' : 'does not hold'} for ${other}`, () =>
      expect([fits(tag, other), fits(other, tag)]).to.deep.equal([holds, holds]))
  }
})
