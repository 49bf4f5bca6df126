import { expect } from 'chai'
import type { Severity } from '../../src/model/discrepancy.ts'
import { decide, type Grounds, reportedSeverity } from '../../src/verdict/decide.ts'

const THRESHOLDS = { minor: 0.5, major: 0.7, critical: 0.9 }
const GROUNDS: Grounds = { references: 3, support: 0.9, contentWords: 12, risk: 0.1 }

describe('the severity a finding is reported with', () => {
  const cases: readonly [Severity, number, Severity | null][] = [
    ['critical', 0.95, 'critical'],
    ['critical', 0.9, 'critical'],
    ['critical', 0.8, 'major'],
    ['critical', 0.6, 'minor'],
    ['critical', 0.4, null],
    ['major', 0.99, 'major'],
    ['major', 0.69, 'minor'],
    ['minor', 0.99, 'minor'],
    ['minor', 0.49, null],
    ['neutral', 0, 'neutral'],
  ]
  for (const [severity, confidence, reported] of cases) {
    it(`${severity} at ${confidence} → ${reported}`, () => {
      expect(reportedSeverity(severity, confidence, THRESHOLDS)).to.equal(reported)
    })
  }
})

describe('the status', () => {
  const cases: readonly [string, readonly Severity[], Partial<Grounds>, string][] = [
    ['nothing found against references', [], {}, 'faithful'],
    ['a neutral remark', ['neutral'], {}, 'faithful'],
    ['something small', ['minor', 'neutral'], {}, 'minor'],
    ['the worst decides', ['minor', 'critical', 'major'], {}, 'critical'],
    ['one major among many minor', ['minor', 'minor', 'major'], {}, 'major'],
    ['nothing found, no references', [], { references: 0, support: 1 }, 'undetermined'],
    ['something small, no references', ['minor'], { references: 0, support: 1 }, 'undetermined'],
    ['something small by a rule, no references', ['minor'], { references: 0, support: 1, ruled: true }, 'minor'],
    ['something small by a rule, many weak signs', ['minor'], { risk: 0.95, ruled: true }, 'minor'],
    ['something small by a rule, another text', ['minor'], { support: 0.1, ruled: true }, 'unrelated'],
    ['something grave, no references', ['critical'], { references: 0, support: 1 }, 'critical'],
    ['another text altogether', ['critical'], { support: 0.1 }, 'unrelated'],
    ['a few words, all paraphrased', [], { support: 0, contentWords: 2 }, 'undetermined'],
    ['too free to judge', [], { support: 0.3 }, 'undetermined'],
    ['many weak signs', [], { risk: 0.95 }, 'undetermined'],
  ]
  for (const [name, severities, grounds, status] of cases) {
    it(`${name} → ${status}`, () => {
      expect(decide(severities, { ...GROUNDS, ...grounds })).to.equal(status)
    })
  }
})
