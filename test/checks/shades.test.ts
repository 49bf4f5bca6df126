import { expect } from 'chai'
import type { Check } from '../../src/checks/check.ts'
import { connective } from '../../src/checks/connective.ts'
import { hedging } from '../../src/checks/hedging.ts'
import { intensity } from '../../src/checks/intensity.ts'
import { modality } from '../../src/checks/modality.ts'
import { quantifier } from '../../src/checks/quantifier.ts'
import { tense } from '../../src/checks/tense.ts'
import { tryCheck } from './try-check.ts'

const CHECKS = [modality, hedging, quantifier, intensity, connective]
// No words for shades are known in this language, so that the references alone speak.
const UNKNOWN = { original: 'Fakaleo ʻa e palēmia.', originalLanguage: 'to' }

const found = (check: Check, rendering: string, references: string[], statement = UNKNOWN) =>
  tryCheck(check, { ...statement, rendering, references })
const severities = (check: Check, rendering: string, ...references: string[]) =>
  found(check, rendering, references).map(({ severity }) => severity)

describe('checks of shades', () => {
  for (const check of CHECKS) {
    for (const example of check.passes) {
      it(`${check.id} is silent: ${example.original} / ${example.rendering}`, () =>
        expect(tryCheck(check, example).map(({ message }) => message)).to.eql([]))
    }
  }

  /** Check, rendering, reference: the same in other words. */
  const SAME: readonly (readonly [Check, string, string])[] = [
    [modality, 'He may leave.', 'He could leave.'],
    [modality, 'They have to leave.', 'They must leave.'],
    [modality, 'They need to leave.', 'They must leave.'],
    [modality, 'He can swim.', 'He may swim.'],
    [hedging, 'The supposed thief fled.', 'The alleged thief fled.'],
    [quantifier, 'Each member paid.', 'All members paid.'],
    [quantifier, 'He alone paid the fine.', 'Only he paid the fine.'],
    [quantifier, 'Around 40 men came.', 'About 40 men came.'],
    [quantifier, 'Over 40 men came.', 'More than 40 men came.'],
    [connective, 'He left due to the rain.', 'He left because of the rain.'],
    [connective, 'They came despite the rain.', 'Although it rained, they came.'],
    [connective, 'We go unless it rains.', 'We go if it does not rain.'],
    [intensity, 'It was totally destroyed.', 'It was completely destroyed.'],
  ]
  for (const [check, rendering, reference] of SAME) {
    it(`take “${rendering}” for “${reference}”`, () => expect(severities(check, rendering, reference)).to.eql([]))
  }

  /** Check, severity, rendering, reference. */
  const OTHER: readonly (readonly [Check, string, string, string])[] = [
    [modality, 'major', 'He must leave.', 'He may leave.'],
    [modality, 'minor', 'They should leave.', 'They must leave.'],
    [modality, 'major', 'He leaves the town.', 'He may leave the town.'],
    [hedging, 'major', 'The thief fled.', 'The alleged thief fled.'],
    [quantifier, 'major', 'Some members paid.', 'All members paid.'],
    [quantifier, 'minor', 'Many members paid.', 'Most members paid.'],
    [quantifier, 'critical', 'At most 40 men came.', 'At least 40 men came.'],
    [quantifier, 'major', 'The judge knows it.', 'Only the judge knows it.'],
    [connective, 'critical', 'He left before the vote.', 'He left after the vote.'],
    [connective, 'critical', 'We pay unless he signs.', 'We pay if he signs.'],
    [connective, 'major', 'He left although it rained.', 'He left because it rained.'],
    [intensity, 'major', 'It was fully destroyed.', 'It was partly destroyed.'],
    [intensity, 'minor', 'The town was small.', 'The town was very small.'],
  ]
  for (const [check, severity, rendering, reference] of OTHER) {
    it(`grade “${rendering}” for “${reference}” as ${severity}`, () =>
      expect(severities(check, rendering, reference)).to.eql([severity]))
  }

  it('accept what any reference supports', () =>
    expect(severities(modality, 'He must leave.', 'He may leave.', 'He might leave.', 'He must leave.')).to.eql([]))
  it('accept what the statement itself says', () => {
    const statement = { original: 'Er muss gehen.', originalLanguage: 'de' }
    expect(found(modality, 'He must leave.', ['He may leave.'], statement)).to.eql([])
  })
  it('accept a word that only moved', () =>
    expect(
      severities(quantifier, 'The judge in the town knows only this.', 'Only the judge in the town knows this.'),
    ).to.eql([]))
  it('count the references and the statement', () => {
    const statement = { original: 'Er kann gehen.', originalLanguage: 'de' }
    const references = ['He may leave.', 'He can leave.', 'He is leaving.']
    const [finding] = found(modality, 'He must leave.', references, statement)
    expect(finding!.features).to.include({ replaced: 1, source: 1, 'from possible': 1, 'to must': 1, exactAny: 1 })
    expect(finding!.features.votes).to.be.closeTo(2 / 3, 0.01)
    expect(finding!.message).to.equal(
      'The rendering says “must” (an obligation) where the statement and 2 of 3 references have “may” (a possibility).',
    )
  })
  it('suggest the wording of a reference', () =>
    expect(found(quantifier, 'Some members paid.', ['All members paid.'])[0]!.suggestion).to.equal('All'))
  it('say nothing where the words of neither language are known', () =>
    expect(severities(modality, 'He must leave.')).to.eql([]))
  it('compare renderings in other languages by their own words', () => {
    const pair = { original: 'All members voted.', originalLanguage: 'en', renderingLanguage: 'de' }
    const [finding] = tryCheck(quantifier, { ...pair, rendering: 'Einige Mitglieder haben abgestimmt.' })
    expect(finding!.features).to.include({ source: 1, 'from all': 1, 'to some': 1 })
  })
  it('miss and find foreign to the statement alone what its own words show', () => {
    const alone = (check: Check, originalLanguage: string, original: string, rendering: string) =>
      tryCheck(check, { original, originalLanguage, rendering }).map(({ severity, features }) => [
        severity,
        features.source,
      ])
    expect(alone(hedging, 'de', 'Der Dieb floh nach Wien.', 'The alleged thief fled to Vienna.')).to.eql([['major', 1]])
    expect(
      alone(hedging, 'de', 'Der Dieb soll nach Wien geflohen sein.', 'The thief allegedly fled to Vienna.'),
    ).to.eql([])
    expect(alone(quantifier, 'it', 'Solo il giudice lo sa.', 'Only the judge knows it.')).to.eql([])
    expect(alone(quantifier, 'ru', 'Судья часто молчит.', 'The judge is silent.')).to.eql([['minor', 1]])
    expect(alone(quantifier, 'de', 'Seit über eintausend Jahren.', 'For more than a thousand years.')).to.eql([])
  })
  it('do not take “said” on both sides for a lost “allegedly”', () => {
    const [finding] = found(hedging, 'Police said the man stole it.', ['Police said the man allegedly stole it.'])
    expect(finding!.message).to.contain('“allegedly”')
  })
  it('leave certainty to one check', () => {
    expect(severities(tense, 'The minister must resign.', 'The minister may resign.')).to.eql([])
    expect(severities(tense, 'The minister will resign.', 'The minister resigned.')).to.eql(['major'])
  })
  for (const check of CHECKS) {
    it(`${check.id} is quick on a long text that is all shades`, () => {
      const started = performance.now()
      const rendering = 'may must all some alleged very because before '.repeat(1000)
      tryCheck(check, {
        original: 'peut doit tous certains présumé car avant '.repeat(1000),
        originalLanguage: 'fr',
        rendering,
        references: [rendering.replaceAll('must', 'may')],
      })
      expect(performance.now() - started).to.be.below(5000)
    })
  }
})
