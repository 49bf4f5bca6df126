import { expect } from 'chai'
import type { GlossaryTerm } from '../src/model/glossary.ts'
import type { Pair } from '../src/model/pair.ts'
import { verify } from '../src/verify.ts'

const AES: GlossaryTerm = {
  source: 'Alliance des États du Sahel',
  sourceLanguage: 'fr',
  targetLanguage: 'en',
  approved: ['AES', 'Alliance of Sahel States'],
  deprecated: ['Union of Desert Countries'],
  kind: 'institution',
}

const OTHERWISE = [
  'We signed the charter founding the League of the Sahelian Nations today.',
  'Today we signed the charter creating the League of Sahelian Nations.',
]

const pairOf = (rendering: string, references: readonly string[] = OTHERWISE): Pair => ({
  original: 'Nous avons signé ce jour la charte instituant l’Alliance des États du Sahel.',
  originalLanguage: 'fr',
  rendering,
  renderingLanguage: 'en',
  references: references.map((text) => ({ text })),
})

const checksOf = ({ discrepancies }: Awaited<ReturnType<typeof verify>>) => discrepancies.map(({ check }) => check)

describe('verifying with a glossary', () => {
  for (const words of AES.approved) {
    it(`finds nothing wrong with “${words}”, whatever the references say`, async () => {
      const pair = pairOf(`We signed today the charter founding the ${words}.`)
      expect(checksOf(await verify(pair))).not.to.deep.equal([])
      const outcome = await verify(pair, { glossary: [AES] })
      expect([outcome.status, checksOf(outcome)]).to.deep.equal(['faithful', []])
      expect(outcome.glossary).to.deep.equal([
        {
          ...AES,
          found: 'approved',
          original: [{ start: 48, end: 75 }],
          rendering: [{ start: 41, end: 41 + words.length }],
        },
      ])
    })
  }

  it('still finds what is wrong beside an approved rendering', async () => {
    const pair = pairOf('We signed today the threat founding the AES.', [
      'We signed today the charter founding the League of Sahelian Nations.',
      'We signed today the charter founding the Sahelian League.',
    ])
    const { discrepancies } = await verify(pair, { glossary: [AES] })
    expect(discrepancies.map(({ message }) => message).join(' ')).to.match(/threat/)
    expect(discrepancies.map(({ message }) => message).join(' ')).not.to.match(/League|“AES”/)
  })

  it('does not excuse the right name in a wrong place', async () => {
    const names = ['Niger', 'Tchad'].map(
      (source, i): GlossaryTerm => ({
        ...AES,
        source,
        approved: [['Niger', 'Chad'][i]!],
        deprecated: [],
        kind: 'name',
      }),
    )
    const pair: Pair = {
      original: 'Le Niger a attaqué le Tchad.',
      originalLanguage: 'fr',
      rendering: 'Chad attacked Niger.',
      renderingLanguage: 'en',
      references: [{ text: 'Niger attacked Chad.' }, { text: 'Niger has attacked Chad.' }],
    }
    const outcome = await verify(pair, { glossary: names })
    expect(outcome.discrepancies).to.deep.equal((await verify(pair)).discrepancies)
    expect(checksOf(outcome)).to.include('role-swap')
  })

  it('does not excuse a name that stands more often than the statement has it', async () => {
    const pair = {
      ...pairOf('The AES and the AES signed today.', ['Mali and the AES signed today.', 'Mali and the AES signed.']),
      original: 'Le Mali et l’Alliance des États du Sahel ont signé ce jour.',
    }
    const { discrepancies } = await verify(pair, { glossary: [AES] })
    expect(discrepancies).to.deep.equal((await verify(pair)).discrepancies)
    expect(discrepancies[0]?.message).to.match(/AES|Mali/)
  })

  it('vouches for a name beside its acronym where the references have only one of the two', async () => {
    const pair = pairOf('We signed today the charter founding the Alliance of Sahel States (AES).', [
      'We signed the charter founding the AES today.',
      'Today we signed the charter founding the AES.',
    ])
    expect(checksOf(await verify(pair))).not.to.deep.equal([])
    expect(checksOf(await verify(pair, { glossary: [AES] }))).to.deep.equal([])
  })

  it('reports a deprecated rendering as certain, with what to write', async () => {
    const { status, discrepancies } = await verify(
      pairOf('We signed today the charter founding the Union of Desert Countries.'),
      { glossary: [AES] },
    )
    expect(status).to.equal('major')
    expect(discrepancies).to.have.length(1)
    expect(discrepancies[0]).to.deep.include({
      check: 'glossary',
      category: 'name',
      severity: 'major',
      suggestion: 'AES',
      evidence: 'the glossary',
      original: [{ start: 48, end: 75 }],
      rendering: [{ start: 41, end: 66 }],
    })
    expect(discrepancies[0]!.confidence).to.be.greaterThan(0.98)
  })

  it('lets a small thing that is certain by the glossary decide, and names it first', async () => {
    const kyiv: GlossaryTerm = { ...AES, source: 'Kiev', approved: ['Kyiv'], deprecated: ['Kiev'], kind: 'name' }
    const pair = (rendering: string): Pair => ({
      original: 'Nous avons quitté Kiev ce matin.',
      originalLanguage: 'fr',
      rendering,
      renderingLanguage: 'en',
    })
    const told = await verify(pair('We left Kiev this morning.'), { glossary: [kyiv] })
    expect(told.status).to.equal('minor')
    expect(told.summary).to.match(/^The glossary no longer renders “Kiev” as “Kiev”; write “Kyiv”\. Whether the rest/)
    const absent = await verify(pair('We left the city this morning.'), { glossary: [kyiv] })
    expect([absent.status, absent.discrepancies.map(({ check }) => check)]).to.deep.equal([
      'undetermined',
      ['glossary'],
    ])
  })

  it('changes nothing without a term of the glossary in the statement', async () => {
    const pair = pairOf('We signed today the charter founding the League of Friends.')
    const bare = await verify(pair)
    const others: GlossaryTerm[] = [
      { ...AES, source: 'Tchad' },
      { ...AES, targetLanguage: 'de' },
      { ...AES, sourceLanguage: 'it' },
    ]
    expect(await verify(pair, { glossary: [] })).to.deep.equal(bare)
    expect(await verify(pair, { glossary: others })).to.deep.equal(bare)
    expect(bare).not.to.have.property('glossary')
    expect(bare.method).not.to.have.property('glossary')
    expect(bare.method.checks).not.to.include('glossary')
  })

  it('signs the method with the terms it went by', async () => {
    const pair = pairOf('We signed today the charter founding the AES.')
    const signature = async (glossary: readonly GlossaryTerm[]) => (await verify(pair, { glossary })).method.signature
    expect(await signature([AES])).to.equal(await signature([AES]))
    expect(await signature([AES])).not.to.equal(await signature([{ ...AES, approved: ['AES'] }]))
    expect(await signature([AES])).not.to.equal(await signature([]))
    expect((await verify(pair, { glossary: [AES] })).method.checks).to.include('glossary')
  })

  it('asks a glossary with the languages it found', async () => {
    const asked: unknown[] = []
    const pair = { ...pairOf('We signed today the charter founding the AES.'), originalLanguage: undefined }
    const outcome = await verify(pair, {
      glossary: async (statement) => {
        asked.push(statement)
        return [{ ...AES, id: 'entry-1' }]
      },
    })
    expect(asked).to.deep.equal([{ text: pair.original, from: 'fr', to: 'en' }])
    expect(outcome.glossary?.[0]?.entry).to.equal('entry-1')
  })

  it('reads an entry backwards for a pair stated the other way round', async () => {
    const pair: Pair = {
      original: 'The Alliance of Sahel States will defend itself against every attack.',
      originalLanguage: 'en',
      rendering: 'Le club des amis se défendra contre toute attaque.',
      renderingLanguage: 'fr',
    }
    const outcome = await verify(pair, { glossary: [AES] })
    expect(outcome.glossary).to.have.length(1)
    expect(outcome.glossary?.[0]).to.deep.include({
      source: 'Alliance of Sahel States',
      approved: ['Alliance des États du Sahel'],
      reversed: true,
      found: 'absent',
    })
    expect(checksOf(outcome)).to.include('glossary')
    const asTerm = await verify(pair, { glossary: [{ ...AES, kind: 'term' }] })
    expect(checksOf(asTerm)).not.to.include('glossary')
  })

  it('prefers what is said of a region to what is said of the language', async () => {
    const term = (targetLanguage: string, approved: string): GlossaryTerm => ({
      ...AES,
      source: 'train',
      targetLanguage,
      approved: [approved],
      deprecated: [],
      kind: 'term',
    })
    const uses = async (renderingLanguage: string) =>
      (
        await verify(
          { original: 'Le train part.', originalLanguage: 'fr', rendering: 'O trem parte.', renderingLanguage },
          { glossary: [term('pt', 'trem'), term('pt-PT', 'comboio')] },
        )
      ).glossary?.map(({ approved, found }) => [approved[0], found])
    expect(await uses('pt-PT')).to.deep.equal([['comboio', 'absent']])
    expect(await uses('pt-BR')).to.deep.equal([['trem', 'approved']])
  })

  it('supports the statement’s term in a back-translation that says otherwise', async () => {
    const glossary: GlossaryTerm[] = [
      { ...AES, source: 'AES', sourceLanguage: 'en', targetLanguage: 'fr', approved: [AES.source] },
    ]
    const pair: Pair = {
      original: 'We signed the charter of the AES today.',
      originalLanguage: 'en',
      rendering: 'Nous avons signé aujourd’hui la charte de l’Alliance des États du Sahel.',
      renderingLanguage: 'fr',
      references: [{ text: 'Today we signed the charter of the Alliance of States of the Sahel.', language: 'en' }],
    }
    const about = (outcome: Awaited<ReturnType<typeof verify>>) =>
      outcome.discrepancies.filter(({ message }) => /AES|Alliance|Sahel/.test(message))
    expect(about(await verify(pair, { glossary }))).to.deep.equal([])
    expect((await verify(pair, { glossary })).risk).to.be.at.most((await verify(pair)).risk)
  })
})
