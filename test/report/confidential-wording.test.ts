import { expect } from 'chai'
import type { TranslatorReport } from '../../src/model/verification.ts'
import { confidentialLine } from '../../src/report/confidential-wording.ts'
import { csv } from '../../src/report/csv.ts'
import { html } from '../../src/report/html.tsx'
import { markdown } from '../../src/report/markdown.ts'
import { terminalReport } from '../../src/report/terminal.ts'
import * as fixtures from '../web/fixtures.ts'

const HOUSE = 'Confidential: the texts went to no translator but those on this machine or in your house'
const asked = (...translators: readonly TranslatorReport[]) => ({
  ...fixtures.critical,
  confidential: true,
  outcome: { ...fixtures.critical.outcome!, method: { ...fixtures.critical.outcome!.method, translators } },
})

describe('confidentialLine', () => {
  const CASES: readonly (readonly [what: string, translators: readonly TranslatorReport[], line: string])[] = [
    ['nobody was asked', [], 'Confidential: the texts went to no translator.'],
    [
      'those elsewhere were skipped',
      [{ id: 'google', outcome: 'skipped', reason: 'x' }],
      'Confidential: the texts went to no translator.',
    ],
    [
      'one refused to be asked',
      [{ id: 'google', outcome: 'failed', code: 'confidential', reason: 'x' }],
      'Confidential: the texts went to no translator.',
    ],
    [
      'a local one answered both ways and a memory knew nothing',
      [
        { id: 'memory', outcome: 'skipped', code: 'no-match', reason: 'x' },
        { id: 'apertium', outcome: 'answered' },
        { id: 'apertium', of: 'rendering', outcome: 'failed', code: 'timed-out', reason: 'x' },
        { id: 'deepl', outcome: 'skipped', reason: 'x' },
      ],
      `${HOUSE} (memory, apertium).`,
    ],
  ]
  for (const [what, translators, line] of CASES) {
    it(`is true where ${what}`, () => expect(confidentialLine(asked(...translators))).to.equal(line))
  }
  it('says what will be while nothing was compared yet, and nothing of a pair that is no secret', () => {
    expect(confidentialLine({ ...fixtures.pending, confidential: true })).to.match(/^Confidential: the texts go to no/)
    expect(confidentialLine({ ...fixtures.critical, confidential: false })).to.equal('')
  })
  it('stands in every report for people, and as a column at the end of the sheet', () => {
    const secret = asked({ id: 'apertium', outcome: 'answered' })
    const line = `${HOUSE} (apertium).`
    expect(html.render(secret, {})).to.contain(line)
    expect(markdown.render(secret, {}).replaceAll('\\', '')).to.contain(line)
    expect(terminalReport(secret, { colour: false, width: 100 }).replace(/\s+/g, ' ')).to.contain(line)
    const [head, ...rows] = csv.render(secret, {}).trimEnd().split('\r\n')
    expect([head?.split(',').at(-1), rows.at(-1)?.split(',').at(-1)]).to.deep.equal(['confidential', 'true'])
    expect(csv.render(fixtures.critical, {}).trimEnd()).to.match(/,false$/)
    const open = { ...secret, confidential: false }
    for (const text of [html.render(open, {}), markdown.render(open, {})]) expect(text).to.not.contain('onfidential:')
  })
})
