import { expect } from 'chai'
import {
  backSettingOf,
  type Calibration,
  probability,
  settingOf,
  shippedCalibration,
} from '../../src/verdict/calibration.ts'
import { riskFeatures, riskOf, type Weighable, weigh } from '../../src/verdict/weigh.ts'

const LOGISTIC = { bias: 0, weights: { votes: 2, against: -2 } }
const TREES = { names: ['exact'], trees: [[0, 0.5, 3, -1, 0, 0, -1, 3, 0]] }
const SETTINGS = ['0', '1', '2', '3'] as const
const CALIBRATION: Pick<Calibration, 'checks' | 'risk'> = {
  checks: Object.fromEntries(
    SETTINGS.map((setting) => [
      setting,
      { name: LOGISTIC, 'name:minor': { bias: -3, weights: {} }, tense: { ...LOGISTIC, trees: TREES } },
    ]),
  ) as unknown as Calibration['checks'],
  risk: Object.fromEntries(
    SETTINGS.map((setting) => [setting, { bias: 0, weights: { joined: 1 } }]),
  ) as unknown as Calibration['risk'],
}
const PAIR = { support: 0.9, consensus: 0.8, words: 20 }
const finding = (features: Record<string, number>, more: Partial<Weighable> = {}): Weighable => ({
  check: 'name',
  severity: 'critical',
  features,
  ...more,
})

describe('the confidence of a finding', () => {
  const confidenceOf = (one: Weighable) => weigh([one], '3', CALIBRATION)[0]!.confidence

  it('is one half where nothing speaks either way', () => expect(confidenceOf(finding({}))).to.equal(0.5))
  it('rises with what speaks for it', () =>
    expect(confidenceOf(finding({ votes: 1 }))).to.be.above(confidenceOf(finding({ votes: 0.5 }))))
  it('falls with what speaks against it', () =>
    expect(confidenceOf(finding({ votes: 1, against: 1 }))).to.be.below(confidenceOf(finding({ votes: 1 }))))
  it('takes no notice of a feature it does not know', () =>
    expect(confidenceOf(finding({ votes: 1, fashion: 9 }))).to.equal(confidenceOf(finding({ votes: 1 }))))
  it('weighs what a check calls minor by coefficients of its own', () =>
    expect(confidenceOf(finding({ votes: 1 }, { severity: 'minor' }))).to.be.below(0.1))
  it('is corrected by trees where there are some', () => {
    const tense = (features: Record<string, number>) => confidenceOf(finding(features, { check: 'tense' }))
    expect(tense({ exact: 1 })).to.be.above(0.9)
    expect(tense({ exact: 0 })).to.equal(0.5)
  })
  it('never decides for a check it has no coefficients of', () =>
    expect(confidenceOf(finding({ votes: 1 }, { check: 'new' }))).to.be.below(0.5))
})

describe('the risk', () => {
  const riskWith = (...findings: Weighable[]) => riskOf(weigh(findings, '3', CALIBRATION), PAIR, '3', CALIBRATION)

  it('grows with every finding', () => {
    const one = riskWith(finding({ votes: 1 }))
    expect(riskWith()).to.be.below(one)
    expect(riskWith(finding({ votes: 1 }), finding({ votes: 1 }))).to.be.above(one)
  })
  it('leaves minor findings out', () =>
    expect(riskWith(finding({ votes: 1 }, { severity: 'minor' }))).to.equal(riskWith()))
  it('stays finite without findings and with sure ones', () => {
    for (const features of [riskFeatures([], PAIR), riskFeatures([{ finding: finding({}), confidence: 1 }], PAIR)]) {
      expect(Object.values(features).every(Number.isFinite)).to.equal(true)
    }
  })
})

describe('the shipped calibration', () => {
  const shipped = shippedCalibration()

  for (const setting of [...SETTINGS, 'back1', 'back2', 'back3'] as const) {
    it(`has thresholds in order, checks and a risk for ${setting} references`, () => {
      for (const wording of ['close', 'free'] as const) {
        const { minor, major, critical } = shipped.thresholds[setting][wording]
        expect([minor, major, critical]).to.eql([minor, major, critical].sort((a, b) => a - b))
      }
      expect(probability(shipped.risk[setting], {})).to.be.within(0, 1)
      expect(shipped.checks[setting]).to.include.keys('number', 'negation')
    })
  }
  it('tells three and more references alike', () => {
    expect([0, 1, 2, 3, 9].map(settingOf)).to.eql(['0', '1', '2', '3', '3'])
    expect([1, 2, 3, 9].map(backSettingOf)).to.eql(['back1', 'back2', 'back3', 'back3'])
  })
})
