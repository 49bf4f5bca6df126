import { expect } from 'chai'
import type { Check, Example } from '../../src/checks/check.ts'
import { CHECKS } from '../../src/checks/index.ts'
import { normalise } from '../../src/text/normalise.ts'
import { settingOf, shippedCalibration } from '../../src/verdict/calibration.ts'
import { severityOf } from '../../src/verdict/decide.ts'
import { weigh } from '../../src/verdict/weigh.ts'
import { tryCheck } from './try-check.ts'

const LEAST_LANGUAGES = 5

/** What a check would have reported of an example that stops a desk, by the shipped calibration. */
function alarms(check: Check, example: Example): string[] {
  const calibration = shippedCalibration()
  const setting = settingOf(example.references?.length ?? 0)
  const findings = tryCheck(check, example).map((finding) => ({ ...finding, check: check.id }))
  return weigh(findings, setting, calibration).flatMap((one) => {
    const severity = severityOf(one, one.finding.severity, calibration, setting, 'close')
    return severity === 'major' || severity === 'critical' ? [`${severity}: ${one.finding.message}`] : []
  })
}

/** The words a check marks in an example, on the side its `marks` names. */
function marked(check: Check, example: Example): string[] {
  const side = example.marks?.startsWith('original:') ? 'original' : 'rendering'
  const text = normalise(example[side]).text
  return tryCheck(check, example).flatMap((finding) => finding[side].map(({ start, end }) => text.slice(start, end)))
}

const languagesOf = (examples: readonly Example[]) => new Set(examples.map(({ originalLanguage }) => originalLanguage))

describe('every check', () => {
  it('has an id of its own', () => {
    expect(new Set(CHECKS.map(({ id }) => id)).size).to.equal(CHECKS.length)
  })

  for (const check of CHECKS) {
    describe(check.name, () => {
      it('says what it finds and what it cannot', () => {
        expect(check.finds).to.match(/\.$/)
        expect(check.limits).to.match(/\.$/)
      })
      it('has examples in at least five languages', () => {
        expect(languagesOf(check.passes).size, 'passes').to.be.at.least(LEAST_LANGUAGES)
        expect(languagesOf(check.fails).size, 'fails').to.be.at.least(LEAST_LANGUAGES)
      })
      for (const example of check.passes) {
        it(`leaves alone: ${example.original} → ${example.rendering}`, () => {
          expect(alarms(check, example)).to.eql([])
        })
      }
      for (const example of check.fails) {
        it(`finds: ${example.original} → ${example.rendering}`, () => {
          const found = marked(check, example)
          expect(found).to.not.eql([])
          const wanted = example.marks?.replace(/^original:/, '')
          if (wanted)
            expect(
              found.some((words) => words.includes(wanted)),
              `${wanted} in ${found.join(' | ')}`,
            ).to.equal(true)
        })
      }
    })
  }
})
