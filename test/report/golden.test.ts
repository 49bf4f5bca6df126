import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from 'chai'
import type { StoredVerification } from '../../src/model/stored.ts'
import { REPORTS } from '../../src/report/index.ts'
import { terminalReport } from '../../src/report/terminal.ts'

/** UPDATE_GOLDEN=1 writes what the reports say now; the diff is then to be read before it is committed. */
const UPDATE = process.env.UPDATE_GOLDEN === '1'

const GOLDEN = 'test/golden'

interface Output {
  readonly file: string
  readonly render: (verification: StoredVerification) => string
}

const OUTPUTS: readonly Output[] = [
  ...REPORTS.map((report) => ({
    file: `expected.${report.extension}`,
    render: (verification: StoredVerification) => report.render(verification, { baseUrl: 'https://quotes.example' }),
  })),
  { file: 'expected.txt', render: (verification) => terminalReport(verification, { colour: false, width: 72 }) },
  { file: 'expected.ansi', render: (verification) => terminalReport(verification, { colour: true, width: 72 }) },
]

describe('the reports', () => {
  for (const folder of readdirSync(GOLDEN)) {
    const input = join(GOLDEN, folder, 'input.json')
    if (!existsSync(input)) continue
    const verification: StoredVerification = JSON.parse(readFileSync(input, 'utf8'))
    for (const { file, render } of OUTPUTS) {
      it(`${folder}: ${file}`, () => {
        const path = join(GOLDEN, folder, file)
        const text = render(verification)
        if (UPDATE) writeFileSync(path, text)
        expect(text).to.equal(readFileSync(path, 'utf8'))
      })
    }
  }

  it('leave the same input the same bytes', () => {
    const verification = JSON.parse(readFileSync(join(GOLDEN, 'another-country/input.json'), 'utf8'))
    for (const report of REPORTS) expect(report.render(verification, {})).to.equal(report.render(verification, {}))
  })
})
