import { expect } from 'chai'
import { unmarkedCut } from '../../src/checks/unmarked-cut.ts'
import type { QuoteType } from '../../src/model/pair.ts'
import { tryCheck } from './try-check.ts'

const original =
  'Wir unterstützen das Abkommen. Aber zuerst müssen alle Gefangenen freigelassen werden. Dann werden wir unterschreiben.'
const references = [
  'We support the agreement. But first all prisoners must be released. Then we will sign.',
  'We support the deal. But all prisoners have to be released first. Then we will sign it.',
]
const run = (rendering: string, quoteType: QuoteType = 'direct') =>
  tryCheck(unmarkedCut, { original, originalLanguage: 'de', rendering, references, quoteType })

describe('the check of unmarked cuts', () => {
  it('finds the sentence, in the statement too', () => {
    const [finding] = run('We support the agreement. Then we will sign.')
    expect(finding).to.include({ severity: 'major', category: 'omission' })
    const [span] = finding!.original
    expect(original.slice(span!.start, span!.end)).to.contain('Gefangenen')
  })
  it('finds it at an end as well', () => {
    expect(run('We support the agreement. But first all prisoners must be released.')).to.have.length(0)
    expect(run('But first all prisoners must be released. Then we will sign.')).to.have.length(0)
  })
  for (const mark of ['...', '…', '[…]', '(...)']) {
    it(`is content with ${mark}`, () =>
      expect(run(`We support the agreement. ${mark} Then we will sign.`)).to.deep.equal([]))
  }
  for (const quoteType of ['partial', 'indirect'] as const) {
    it(`lets a ${quoteType} quote leave out what it likes`, () => {
      expect(run('We support the agreement. Then we will sign.', quoteType)).to.deep.equal([])
    })
  }
  it('does not take joined sentences for a cut', () => {
    expect(run('We support the agreement, but first all prisoners must be released; then we will sign.')).to.deep.equal(
      [],
    )
  })
})
