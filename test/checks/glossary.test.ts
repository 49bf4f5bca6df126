import { expect } from 'chai'
import { glossary } from '../../src/checks/glossary.ts'
import { GLOSSARY_PASSES } from '../../src/checks/glossary-examples.ts'
import type { GlossaryTerm } from '../../src/model/glossary.ts'
import { type Case, tryCheck } from './try-check.ts'

const AES: GlossaryTerm = {
  source: 'Alliance des États du Sahel',
  sourceLanguage: 'fr',
  targetLanguage: 'en',
  approved: ['Alliance of Sahel States'],
  deprecated: ['Alliance of the Sahelian States', 'Union of Desert Countries'],
  kind: 'institution',
}

const STATEMENT = 'L’Alliance des États du Sahel défend nos peuples.'
const of = (rendering: string, more: Partial<Case> = {}): Case => ({
  original: STATEMENT,
  originalLanguage: 'fr',
  rendering,
  glossary: [AES],
  ...more,
})

const told = (pair: Case) =>
  tryCheck(glossary, pair).map(({ severity, rendering }) =>
    [severity, ...rendering.map(({ start, end }) => pair.rendering.slice(start, end))].join(': '),
  )

// What a rendering has in the place of the term, and what is told of it.
const CASES: readonly (readonly [rendering: string, told: readonly string[], more?: Partial<Case>])[] = [
  ['The Alliance of Sahel States defends our peoples.', []],
  ['The alliance of the Sahel States defends our peoples.', []],
  ['The Alliance defends our peoples.', []],
  ['The ASS defends our peoples.', []],
  ['It defends our peoples.', []],
  ['The Alliance of the Sahelian States defends our peoples.', ['minor: Alliance of the Sahelian States']],
  ['The Union of Desert Countries defends our peoples.', ['major: Union of Desert Countries']],
  ['The club defends our peoples.', ['minor']],
  ['The club defends our peoples.', [], { quoteType: 'partial' }],
  ['The club … defends our peoples.', []],
  ['Alliance des États du Sahel defends our peoples.', ['minor: Alliance des États du Sahel']],
  [
    'The club defends our peoples.',
    ['minor: club'],
    { references: ['The Alliance of Sahel States defends our peoples.'] },
  ],
]

describe('checks/glossary', () => {
  for (const [rendering, expected, more] of CASES) {
    it(`tells of “${rendering}”${more ? ` ${JSON.stringify(more)}` : ''}: ${expected.join(', ') || 'nothing'}`, () =>
      expect(told(of(rendering, more))).to.deep.equal(expected))
  }

  it('takes no word of another name for a part of the term', () => {
    const bank = {
      ...AES,
      source: 'Banque centrale',
      approved: ['Central Bank of West African States', 'BCEAO'],
      deprecated: [],
    }
    const original = 'La Banque centrale soutient les États du Sahel.'
    const tell = (rendering: string) => told(of(rendering, { original, glossary: [bank] }))
    expect(tell('The Federal Reserve supports the Sahel States.')).to.deep.equal(['minor'])
    expect(tell('The Federal Reserve supports the states of the Sahel.')).to.deep.equal(['minor'])
    expect(tell('The World Bank supports the Sahel States.')).to.deep.equal(['minor'])
    for (const part of [
      'The Bank',
      'The central bank',
      'The West African bank',
      'The BCEAO',
      'Our bank',
      'The CBWAS',
    ]) {
      expect(tell(`${part} supports the Sahel nations.`), part).to.deep.equal([])
    }
  })

  it('goes by the letters where an approved rendering differs in nothing else', () => {
    for (const [source, approved, deprecated] of [
      ['Киев', 'Kyiv', 'KYIV'],
      ["Кот-д'Ивуар", "Côte d'Ivoire", "Cote d'Ivoire"],
    ] as const) {
      const entry: GlossaryTerm = {
        ...AES,
        source,
        sourceLanguage: 'ru',
        approved: [approved],
        deprecated: [deprecated],
        kind: 'name',
      }
      const tell = (words: string) =>
        told(
          of(`They left ${words}.`, { original: `Они покинули ${source}.`, originalLanguage: 'ru', glossary: [entry] }),
        )
      expect(tell(approved)).to.deep.equal([])
      expect(tell(deprecated)).to.deep.equal([`minor: ${deprecated}`])
    }
  })

  it('goes by the term that stands there to the letter, not by one that differs in an accent', () => {
    const base = { ...AES, deprecated: [], kind: 'term' as const }
    const terms = [
      { ...base, source: 'péché', approved: ['sin'] },
      { ...base, source: 'pêche', approved: ['fishing'] },
    ]
    const tell = (rendering: string) => told(of(rendering, { original: 'La pêche est permise.', glossary: terms }))
    expect(tell('Fishing is allowed.')).to.deep.equal([])
    expect(tell('Sport is allowed.')).to.deep.equal(['minor'])
  })

  it('says nothing at all of its passing examples', () => {
    for (const example of GLOSSARY_PASSES) expect(tryCheck(glossary, example)).to.deep.equal([])
  })

  it('says nothing without a glossary, or where the statement has none of its terms', () => {
    const rendering = 'The Union of Desert Countries defends our peoples.'
    expect(told({ ...of(rendering), glossary: [] })).to.deep.equal([])
    expect(told(of(rendering, { original: 'Le Mali défend nos peuples.' }))).to.deep.equal([])
  })

  it('quotes the term, what stands there and what to write, with the note', () => {
    const [finding] = tryCheck(
      glossary,
      of('The Union of Desert Countries left.', { glossary: [{ ...AES, note: 'Since 2023' }] }),
    )
    expect(finding?.message).to.equal(
      'The glossary no longer renders “Alliance des États du Sahel” as “Union of Desert Countries”; ' +
        'write “Alliance of Sahel States”. The glossary notes: “Since 2023”.',
    )
    expect(finding?.suggestion).to.equal('Alliance of Sahel States')
  })

  it('tells a longer term from the one inside it', () => {
    const sahel: GlossaryTerm = {
      ...AES,
      source: 'Sahel',
      approved: ['the Sahel region'],
      deprecated: [],
      kind: 'name',
    }
    expect(told(of('The Alliance of Sahel States defends us.', { glossary: [sahel, AES] }))).to.deep.equal([])
  })

  it('lets a term be absent where a whole sentence is', () => {
    const original = `Nous avons signé hier soir à Bamako devant les journalistes. ${STATEMENT} Merci.`
    const rendering = 'We signed in Bamako yesterday evening before the journalists. Thank you.'
    expect(told(of(rendering, { original }))).to.deep.equal([])
  })
})
