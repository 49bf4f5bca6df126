import { expect } from 'chai'
import type { AlignedPair } from '../../src/alignment/aligned-pair.ts'
import type { CheckFinding } from '../../src/checks/run-checks.ts'
import { excuseShownCuts, oneFindingAPlace } from '../../src/journey/settle-findings.ts'

const TEXT = 'I signed today the charter of Nigeria ... and left the room with the others.'
const at = (words: string) => ({ start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length })
const finding = (check: string, words: string, more: Partial<CheckFinding> = {}): CheckFinding => ({
  check,
  category: 'mistranslation',
  severity: 'critical',
  message: check,
  original: [],
  rendering: [at(words)],
  references: [],
  features: {},
  ...more,
})
const kept = (...findings: [CheckFinding, number][]) =>
  oneFindingAPlace(
    findings.map(([one, confidence]) => ({ finding: one, confidence })),
    TEXT,
  )
    .map(({ finding: { check } }) => check)
    .sort()

describe('one finding a place', () => {
  it('prefers the check that knows what differs', () =>
    expect(kept([finding('substitution', 'Nigeria'), 0.95], [finding('name', 'Nigeria'), 0.9])).to.eql(['name']))
  it('prefers the graver one', () =>
    expect(
      kept([finding('substitution', 'Nigeria'), 0.9], [finding('name', 'Nigeria', { severity: 'minor' }), 0.9]),
    ).to.eql(['substitution']))
  it('prefers the surer of two alike', () =>
    expect(kept([finding('date', 'today'), 0.8], [finding('tense', 'today'), 0.9])).to.eql(['tense']))
  it('keeps findings at different places', () =>
    expect(kept([finding('date', 'today'), 0.8], [finding('name', 'Nigeria'), 0.9])).to.eql(['date', 'name']))
  it('does not let a finding about the whole hide its parts', () =>
    expect(kept([finding('word-order', TEXT), 0.99], [finding('name', 'Nigeria'), 0.9])).to.eql(['name', 'word-order']))
  it('keeps a neutral remark beside a finding', () =>
    expect(kept([finding('ellipsis', '...', { severity: 'neutral' }), 0.3], [finding('name', '...'), 0.9])).to.eql([
      'ellipsis',
      'name',
    ]))
})

describe('what a shown cut excuses', () => {
  const pair = (quoteType: AlignedPair['quoteType']) => ({ rendering: { text: TEXT }, quoteType }) as AlignedPair
  const omission = (words: string) => finding('omission', words, { category: 'omission' })
  const left = (quoteType: AlignedPair['quoteType'], ...findings: CheckFinding[]) =>
    excuseShownCuts(findings, pair(quoteType)).map(({ check }) => check)

  it('an omission at an ellipsis', () => expect(left('direct', omission('...'))).to.eql([]))
  it('not an omission elsewhere', () => expect(left('direct', omission('left'))).to.eql(['omission']))
  it('not another kind of difference at an ellipsis', () =>
    expect(left('direct', finding('name', '...'))).to.eql(['name']))
  for (const quoteType of ['partial', 'indirect'] as const) {
    it(`any omission in a quote that is ${quoteType}`, () => expect(left(quoteType, omission('left'))).to.eql([]))
    it(`but no addition in a quote that is ${quoteType}`, () =>
      expect(left(quoteType, finding('addition', 'left', { category: 'addition' }))).to.eql(['addition']))
  }
  it('never the finding that blames the cut itself', () =>
    expect(left('partial', finding('ellipsis', '...', { category: 'omission' }))).to.eql(['ellipsis']))
})
