import { expect } from 'chai'
import { alignPair, turnPair } from '../../src/alignment/prepare.ts'
import { type CheckFinding, runChecks } from '../../src/checks/run-checks.ts'
import { TWO_WAY } from '../../src/journey/judge-pair.ts'
import { isOfLeftOut, turnerBack } from '../../src/journey/turn-back.ts'

const pairOf = (original: string, rendering: string, language: string) =>
  alignPair({
    original,
    originalLanguage: 'en',
    rendering,
    renderingLanguage: language,
    references: [],
    quoteType: 'direct',
  })

function turnedBack(original: string, rendering: string, language: string, ...back: string[]): CheckFinding[] {
  const turned = turnPair(pairOf(original, rendering, language), back)
  return runChecks(turned, TWO_WAY).map(turnerBack(turned))
}

const STATEMENT = 'The committee met in Geneva. It rejected the old plan by a narrow margin.'
const RENDERING = 'Der Ausschuss tagte in Genf. Er lehnte den alten Plan knapp ab.'
const BACK = 'The committee met in Geneva. It rejected the old plan by a narrow margin.'

describe('journey/turn-back', () => {
  const find = (found: readonly CheckFinding[], check: string) => found.find((one) => one.check === check)!

  it('calls what only the statement has an omission, at its exact place, with the sentence that lacks it', () => {
    const back = BACK.replace('old plan', 'plan')
    const found = find(turnedBack(STATEMENT, RENDERING.replace('alten ', ''), 'de', back, back), 'omission')
    expect(found).to.include({ category: 'omission', severity: 'major' })
    expect(found.original.map(({ start, end }) => STATEMENT.slice(start, end))).to.eql(['old'])
    expect(found.rendering.map(({ start, end }) => RENDERING.replace('alten ', '').slice(start, end))).to.eql([
      'Er lehnte den Plan knapp ab.',
    ])
    expect(found.message).to.equal(
      'The rendering seems to leave out “old”: both back-translations of the rendering have nothing like it.',
    )
  })
  it('calls what only the back-translations have an addition, and a critical one', () => {
    const back = BACK.replace('old plan', 'secret old plan')
    const found = find(turnedBack(STATEMENT, RENDERING.replace('alten', 'geheimen alten'), 'de', back), 'addition')
    expect(found).to.include({ category: 'addition', severity: 'critical' })
    expect(found.message).to.equal(
      'The rendering seems to add “secret”: the back-translation of the rendering has it, the statement does not.',
    )
    expect(found.references).to.have.length(1)
  })
  it('keeps the exact places of figures in both texts, and says what became of them', () => {
    const statement = 'They sold fifteen houses in March.'
    const rendering = 'Они продали пятьдесят домов в марте.'
    const found = find(turnedBack(statement, rendering, 'ru', 'They sold fifty houses in March.'), 'number')
    expect(found.original.map(({ start, end }) => statement.slice(start, end))).to.eql(['fifteen'])
    expect(found.rendering.map(({ start, end }) => rendering.slice(start, end))).to.eql(['пятьдесят'])
    expect(found.message).to.equal(
      'The statement says “fifteen”, the back-translation of the rendering says “fifty” (“пятьдесят” as published).',
    )
  })
  it('tells figures that went from figures that came', () => {
    const lost = find(turnedBack('They sold fifteen houses.', 'Они продали дома.', 'ru', 'They sold houses.'), 'number')
    expect(lost.message).to.match(/^The rendering seems to leave out “fifteen”/)
    expect(lost.severity).to.equal('major')
    const added = find(
      turnedBack('They sold houses.', 'Они продали пятнадцать домов.', 'ru', 'They sold fifteen houses.'),
      'number',
    )
    expect(added.message).to.match(/^The rendering seems to add “fifteen”/)
    expect(added.severity).to.equal('critical')
  })
  it('gives no safer wording: it would be in the statement’s language', () => {
    const found = turnedBack(STATEMENT, RENDERING, 'de', BACK.replace('rejected', 'accepted'))
    expect(found.length).to.be.above(0)
    for (const one of found) expect(one).to.not.have.property('suggestion')
  })
  it('knows findings about a sentence that was not rendered at all', () => {
    const turned = turnPair(pairOf(STATEMENT, 'Der Ausschuss tagte in Genf.', 'de'), ['The committee met in Geneva.'])
    const isLeftOut = isOfLeftOut(turned)
    const at = (words: string): CheckFinding => {
      const start = STATEMENT.indexOf(words)
      const rendering = [{ start, end: start + words.length }]
      return {
        check: 'x',
        category: 'omission',
        severity: 'major',
        message: '',
        original: [],
        rendering,
        references: [],
        features: {},
      }
    }
    expect(['rejected', 'narrow margin', 'Geneva', 'committee'].map((words) => isLeftOut(at(words)))).to.eql([
      true,
      true,
      false,
      false,
    ])
  })
})
