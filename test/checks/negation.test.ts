import { expect } from 'chai'
import { negation } from '../../src/checks/negation.ts'
import { tryCheck } from './try-check.ts'

describe('the check of negation', () => {
  const statement = { original: 'Le ministre a signé le traité hier.', originalLanguage: 'fr' }
  const references = ['The minister signed the treaty yesterday.', 'Yesterday the minister signed the treaty.']
  const wrong = 'The minister did not sign the treaty yesterday.'

  it('counts the statement and every reference that lacks an added negation', () => {
    const [finding] = tryCheck(negation, { ...statement, rendering: wrong, references })
    expect(finding!.features).to.include({ added: 1, source: 1, votes: 1, against: 0 })
  })
  it('counts the references that share it', () => {
    const [finding] = tryCheck(negation, { ...statement, rendering: wrong, references: [...references, wrong] })
    expect(finding!.features).to.include({ source: 1, anyAgainst: 1 })
    expect(finding!.features.votes).to.be.closeTo(2 / 3, 0.01)
  })
  it('rests on the references alone where the language of the statement has no known cues', () => {
    const foreign = { original: 'Fakaleo ʻa e palēmia.', originalLanguage: 'to', rendering: wrong }
    const [finding] = tryCheck(negation, { ...foreign, references })
    expect(finding!.features).to.include({ source: 0, sourceUnknown: 1, votes: 1 })
    expect(tryCheck(negation, foreign)).to.eql([])
  })
  it('takes “failed to” for “did not”', () => {
    const pair = { original: 'Il n’a pas payé.', originalLanguage: 'fr', rendering: 'He failed to pay.' }
    const found = tryCheck(negation, { ...pair, references: ['He did not pay.'] })
    expect(found.filter(({ features }) => features.source === 1 || features.votes! > 0)).to.eql([])
  })
  it('takes “not far” for “near”', () => {
    const pair = { original: 'La maison est proche.', originalLanguage: 'fr', rendering: 'The house is not far.' }
    const found = tryCheck(negation, { ...pair, references: ['The house is near.'] })
    expect(found.filter(({ features }) => features.votes! > 0)).to.eql([])
  })
  it('finds a denied denial', () => {
    const pair = { original: 'Er hatte nicht gezahlt.', originalLanguage: 'de', rendering: 'He had not failed to pay.' }
    const [finding] = tryCheck(negation, { ...pair, references: ['He had not paid.'] })
    expect(finding!.features).to.include({ sourceDoubled: 1, votes: 1 })
  })
  it('finds a negation moved to another predicate, though both deny once', () => {
    const found = tryCheck(negation, {
      original: 'Ich habe nicht gehört, dass eine Klage eingereicht wurde.',
      originalLanguage: 'de',
      rendering: 'I have heard that a complaint has not been filed.',
      references: ['I have not heard that a complaint has been filed.', 'I did not hear that a complaint was filed.'],
    })
    expect(found.map(({ features }) => features.moved)).to.include(1)
    expect(found.map(({ features }) => features.lost)).to.include(1)
  })
  it('compares sentence by sentence, so that two errors do not even out', () => {
    const found = tryCheck(negation, {
      original: 'Wir werden den Vertrag morgen in Berlin unterschreiben. Wir werden die Grenze nicht schließen.',
      originalLanguage: 'de',
      rendering: 'We will not sign the treaty in Berlin tomorrow. We will close the border.',
    })
    expect(found.map(({ features }) => [features.added, features.lost])).to.eql([
      [1, 0],
      [0, 1],
    ])
  })
  it('is quick on a long text that denies in every word', () => {
    const text = 'not never nobody '.repeat(3000)
    const started = performance.now()
    tryCheck(negation, { original: 'ne pas jamais '.repeat(3000), originalLanguage: 'fr', rendering: text })
    expect(performance.now() - started).to.be.below(5000)
  })
})
