import { expect } from 'chai'
import { isComparable, type Languages, readReferences } from '../../src/journey/read-references.ts'
import { resolveLanguage } from '../../src/language/resolve.ts'
import type { Reference } from '../../src/model/reference.ts'

const languages = (original: string, rendering: string): Languages => ({
  original: resolveLanguage('', original),
  rendering: resolveLanguage('', rendering),
})

describe('journey/read-references', () => {
  const cases: readonly [
    original: string,
    rendering: string,
    reference: string,
    of: Reference['of'],
    usable: boolean,
  ][] = [
    ['fr', 'en', 'en', 'statement', true],
    ['en', 'fr', 'en', 'rendering', true],
    ['en-GB', 'fr', 'en-US', 'rendering', true],
    ['en', 'fr', 'fr-CA', 'statement', true],
    ['zh', 'ja', 'zh-Hant', 'rendering', true],
    ['en', 'en', 'en', 'statement', true],
    ['en', 'fr', 'de', 'statement', false],
    ['und', 'fr', 'en', 'statement', false],
  ]
  for (const [original, rendering, reference, of, usable] of cases) {
    it(`takes ${reference} for a translation of the ${of} where ${original} became ${rendering}${usable ? '' : ', which it cannot use'}`, () => {
      const pair = languages(original, rendering)
      const [read] = readReferences([{ text: 'x', language: reference }], pair)
      expect(read!.of).to.equal(of)
      expect(isComparable(read!, pair)).to.equal(usable)
    })
  }
  it('tells the direction by the text where no language is stated, and who made it', () => {
    const pair = languages('en', 'de')
    const read = readReferences(
      [
        { text: 'The minister signed the agreement with the neighbouring countries yesterday.', by: 'the desk' },
        { text: 'Der Minister unterzeichnete gestern das Abkommen mit den Nachbarländern.' },
      ],
      pair,
    )
    expect(read.map(({ of, by }) => [of, by])).to.eql([
      ['rendering', 'the desk'],
      ['statement', 'the submitter'],
    ])
  })
  it('uses a text whose language cannot be told, as before', () => {
    const pair = languages('en', 'de')
    const [read] = readReferences([{ text: '42' }], pair)
    expect(read).to.include({ language: 'und', of: 'statement' })
    expect(isComparable(read!, pair)).to.equal(true)
  })
})
