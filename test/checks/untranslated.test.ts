import { expect } from 'chai'
import { untranslated } from '../../src/checks/untranslated.ts'
import { tryCheck } from './try-check.ts'

describe('the check of untranslated words', () => {
  const statement = { original: 'Les chercheurs ont travaillé toute la semaine.', originalLanguage: 'fr' }
  const wrong = 'The chercheurs worked all week.'

  it('says what the references have in their place', () => {
    const [finding] = tryCheck(untranslated, {
      ...statement,
      rendering: wrong,
      references: ['The researchers worked all week.', 'The researchers worked all week.'],
    })
    expect(finding).to.include({ suggestion: 'researchers', severity: 'critical' })
    expect(finding!.features).to.include({ source: 1, votes: 1, inStatement: 1 })
  })
  it('points to the words in the statement', () => {
    const [finding] = tryCheck(untranslated, { ...statement, rendering: wrong })
    const spans = finding!.original.map(({ start, end }) => statement.original.slice(start, end))
    expect(spans).to.eql(['chercheurs'])
  })
  it('counts a reference that keeps the word too', () => {
    const [finding] = tryCheck(untranslated, {
      ...statement,
      rendering: wrong,
      references: [wrong, 'The researchers worked.'],
    })
    expect(finding!.features).to.include({ votes: 0.5, against: 0.5 })
  })
  it('leaves alone what every reference keeps', () => {
    expect(tryCheck(untranslated, { ...statement, rendering: wrong, references: [wrong, wrong] })).to.eql([])
  })
  it('joins neighbouring words to one run', () => {
    const found = tryCheck(untranslated, { ...statement, rendering: 'The researchers ont travaillé all week.' })
    expect(found).to.have.length(1)
    expect(found[0]!.features.length).to.equal(0.5)
  })
  it('is milder about a word set in quotation marks', () => {
    const [finding] = tryCheck(untranslated, { ...statement, rendering: 'The "chercheurs" worked all week.' })
    expect(finding).to.include({ severity: 'minor' })
  })
  it('leaves German names alone where nothing marks them as nouns', () => {
    const found = tryCheck(untranslated, {
      original: 'Herr Zimmermann sprach mit Frau Lautenschläger.',
      originalLanguage: 'de',
      rendering: 'Mr. Zimmermann spoke with Ms. Lautenschläger.',
    })
    expect(found.filter(({ features }) => features.source === 1)).to.eql([])
  })
  it('knows a function word of the statement in a rendering of a language without a word list', () => {
    const [finding] = tryCheck(untranslated, {
      original: 'The minister said that the talks would go on.',
      originalLanguage: 'en',
      rendering: 'Le ministre a dit that les pourparlers continueraient.',
      renderingLanguage: 'fr',
    })
    expect(finding!.features).to.include({ functionWord: 1, vocabularyUnknown: 1, source: 1 })
  })
  it('finds Latin letters nowhere foreign, and single Greek ones a symbol', () => {
    const found = tryCheck(untranslated, { original: 'Le rayon α.', originalLanguage: 'fr', rendering: 'The α ray.' })
    expect(found).to.eql([])
  })
})
