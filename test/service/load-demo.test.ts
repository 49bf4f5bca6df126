import { expect } from 'chai'
import type { Category, Severity } from '../../src/model/discrepancy.ts'
import type { Span } from '../../src/model/span.ts'
import type { StoredVerification } from '../../src/model/stored.ts'
import { loadDemo, readDemo } from '../../src/service/load-demo.ts'
import { parseSubmission } from '../../src/service/submission-schema.ts'
import { verify } from '../../src/verify.ts'
import { type TestService, testService } from './test-service.ts'

const LIMITS = { maxText: 100_000, maxReferences: 10 }

const wordsAt = (text: string, spans: readonly Span[]): string =>
  spans.map(({ start, end }) => text.slice(start, end)).join(' … ')

/** What a constructed variant must be found for: one of these kinds, at one of these severities, on these words. */
interface Expected {
  readonly label: string
  readonly kinds: readonly Category[]
  readonly severities: readonly Severity[]
  readonly rendering?: RegExp
  readonly original?: RegExp
}

const VARIANTS: readonly Expected[] = [
  {
    label: '“Nigeria” for “Niger”',
    kinds: ['name'],
    severities: ['critical'],
    rendering: /Nigeria/,
    original: /Niger/,
  },
  { label: 'a negation', kinds: ['negation'], severities: ['critical'], rendering: /not/ },
  {
    label: '“yesterday” for “today”',
    kinds: ['date', 'antonym', 'mistranslation'],
    severities: ['major', 'critical'],
    rendering: /yesterday/,
  },
  {
    label: '“will sign” for “signed”',
    kinds: ['tense', 'modality'],
    severities: ['major', 'critical'],
    rendering: /will/,
  },
  {
    label: '“economic defense” for “collective defense”',
    kinds: ['mistranslation', 'antonym'],
    severities: ['major', 'critical'],
    rendering: /economic/,
  },
  {
    label: '“and mutual assistance” dropped',
    kinds: ['omission'],
    severities: ['major', 'critical'],
    original: /assistance/,
  },
  {
    label: '“against France” added',
    kinds: ['addition', 'name'],
    severities: ['major', 'critical'],
    rendering: /France/,
  },
]

describe('the demo', () => {
  let test: TestService
  const all: StoredVerification[] = []
  before(async () => {
    test = await testService({ verify })
    for await (const verification of loadDemo(test.service)) all.push(verification)
  })
  after(() => test.close())

  const labelled = (label: string): StoredVerification => {
    const found = all.find((verification) => verification.label?.endsWith(label))
    if (!found) throw new Error(`there is no “${label}” in the demo`)
    return found
  }

  it('keeps every pair with its outcome', async () => {
    expect(all.map(({ outcome }) => outcome === null)).not.to.include(true)
    const { items } = await test.service.store.verifications({}, { limit: 100 })
    expect(items).to.have.length(all.length)
  })
  it('keeps the statement once for all its renderings', async () => {
    const { items } = await test.service.store.statements(undefined, { limit: 100 })
    expect(items).to.have.length((await readDemo()).length)
  })
  it('labels as published only what was published', () => {
    for (const { label, rendering } of all) {
      if (rendering.outlet?.includes('agency')) expect(label).to.match(/^as published/)
      else expect(label).to.match(/^constructed example: |by the desk$/)
    }
  })

  for (const label of ['as published', 'free but faithful, by the desk']) {
    it(`finds no change of meaning in the rendering “${label}”`, () =>
      expect(labelled(label).status).to.be.oneOf(['faithful', 'minor']))
  }
  it('finds the calque in the published rendering', () => {
    const { outcome, rendering } = labelled('as published')
    const marked = outcome!.discrepancies.map((found) => wordsAt(rendering.text, found.rendering))
    expect(marked.join()).to.match(/assistance mutual|mutual/)
  })

  for (const expected of VARIANTS) {
    it(`finds ${expected.label}, in its place`, () => {
      const { status, outcome, statement, rendering } = labelled(expected.label)
      const found = outcome!.discrepancies.filter(
        (one) =>
          expected.kinds.includes(one.category) &&
          expected.severities.includes(one.severity) &&
          (expected.rendering?.test(wordsAt(rendering.text, one.rendering)) ?? true) &&
          (expected.original?.test(wordsAt(statement.text, one.original)) ?? true),
      )
      const seen = outcome!.discrepancies.map((one) => `${one.severity} ${one.category}: ${one.message}`)
      expect(found, `${status}; found: ${seen.join(' ')}`).not.to.deep.equal([])
      expect(status).to.be.oneOf(expected.severities)
    })
  }
})

describe('the demo without any reference', () => {
  const statusOf = async (label: string) => {
    const [goita] = await readDemo()
    const { statement, renderings } = goita!
    const { rendering } = renderings.find((one) => one.label.endsWith(label))!
    return (await verify({ original: statement.text, rendering: rendering.text })).status
  }

  for (const label of ['“Nigeria” for “Niger”', 'a negation']) {
    it(`still finds ${label}`, async () => expect(await statusOf(label)).to.equal('critical'))
  }
  for (const label of [
    'as published',
    'free but faithful, by the desk',
    '“economic defense” for “collective defense”',
  ]) {
    it(`does not call the rendering “${label}” faithful`, async () =>
      expect(await statusOf(label)).to.equal('undetermined'))
  }
})

describe('the data of the demo', () => {
  it('is what the form would accept', async () => {
    for (const { statement, references, renderings } of await readDemo()) {
      for (const { label, rendering } of renderings) {
        expect(parseSubmission({ statement, references, rendering, label }, LIMITS).label).to.equal(label)
      }
    }
  })
  it('changes one thing in each constructed variant', async () => {
    const [goita] = await readDemo()
    const constructed = goita!.renderings.filter(({ label }) => label.startsWith('constructed'))
    expect(constructed).to.have.length(VARIANTS.length)
    expect(new Set(constructed.map(({ rendering }) => rendering.text)).size).to.equal(VARIANTS.length)
  })
})
