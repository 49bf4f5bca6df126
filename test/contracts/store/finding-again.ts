import { expect } from 'chai'
import type { RenderingInput, StatementInput } from '../../../src/model/submission.ts'
import { type Context, submitAll } from './context.ts'
import { fullSubmission, submission } from './samples.ts'

type Statement = Partial<StatementInput>
type Rendering = Partial<RenderingInput>

const SAME_STATEMENT: readonly (readonly [string, Statement, Statement])[] = [
  ['the same text', {}, {}],
  ['another Unicode form', { text: 'à demain' }, { text: 'a\u0300 demain' }],
  ['other spaces', { text: 'à demain' }, { text: ' à\u00a0\n demain ' }],
  ['other quotation marks', { text: "“l'État”" }, { text: '"l’État"' }],
  ['a tag in another case', { language: 'fr-ML' }, { language: 'FR-ml' }],
  ['a speaker with other spaces', { speaker: 'Aïssa Maïga' }, { speaker: ' Aïssa  Maïga' }],
  ['a date known only later', {}, { date: '2024-02-29', medium: 'radio' }],
  ['a date known only before', { date: '2024-02-29', medium: 'radio' }, {}],
]

const OTHER_STATEMENT: readonly (readonly [string, Statement, Statement])[] = [
  ['another word', { text: 'à demain' }, { text: 'à hier' }],
  ['another accent', { text: 'à demain' }, { text: 'a demain' }],
  ['another case', { text: 'à demain' }, { text: 'À demain' }],
  ['a question', { text: 'demain.' }, { text: 'demain?' }],
  ['another language stated', { language: 'fr' }, { language: 'oc' }],
  ['no language stated', { language: 'fr' }, {}],
  ['another speaker', { speaker: 'Aïssa Maïga' }, { speaker: 'Aissa Maiga' }],
  ['no speaker', { speaker: 'Aïssa Maïga' }, {}],
  ['another source', { sourceUrl: 'https://a.example/' }, { sourceUrl: 'https://b.example/' }],
  ['no source', { sourceUrl: 'https://a.example/' }, {}],
  ['another date', { date: '2024-02-29' }, { date: '2024-03-01' }],
  ['another medium', { medium: 'radio' }, { medium: 'X' }],
]

const SAME_RENDERING: readonly (readonly [string, Rendering, Rendering])[] = [
  ['the same text', {}, {}],
  ['other quotation marks', { text: "“We'll leave”" }, { text: '"We’ll  leave"' }],
  ['a translator known only later', {}, { translatedBy: 'staff', date: '2024-03-01' }],
]

const OTHER_RENDERING: readonly (readonly [string, Rendering, Rendering])[] = [
  ['another word', { text: 'We leave' }, { text: 'We left' }],
  ['another language stated', { language: 'en' }, { language: 'sco' }],
  ['another outlet', { outlet: 'Wire' }, { outlet: 'Post' }],
  ['another page', { url: 'https://a.example/1' }, { url: 'https://a.example/2' }],
  ['another quote type', { quoteType: 'direct' }, { quoteType: 'indirect' }],
  ['another translator', { translatedBy: 'staff' }, { translatedBy: 'agency' }],
]

export function findingAgain(context: Context): void {
  describe('finding a pair again', () => {
    const statements = async (first: Statement, second: Statement) => {
      const stored = await submitAll(
        context.store,
        [first, second].map((statement) => submission({ statement })),
      )
      return stored.map(({ statement }) => statement.id)
    }
    const renderings = async (first: Rendering, second: Rendering) => {
      const stored = await submitAll(
        context.store,
        [first, second].map((rendering) => submission({ rendering })),
      )
      return stored.map(({ rendering }) => rendering.id)
    }

    for (const [kind, first, second] of SAME_STATEMENT) {
      it(`takes for the same statement: ${kind}`, async () => {
        const [one, other] = await statements(first, second)
        expect(other).to.equal(one)
      })
    }
    for (const [kind, first, second] of OTHER_STATEMENT) {
      it(`takes for another statement: ${kind}`, async () => {
        const [one, other] = await statements(first, second)
        expect(other).not.to.equal(one)
      })
    }
    for (const [kind, first, second] of SAME_RENDERING) {
      it(`takes for the same rendering: ${kind}`, async () => {
        const [one, other] = await renderings(first, second)
        expect(other).to.equal(one)
      })
    }
    for (const [kind, first, second] of OTHER_RENDERING) {
      it(`takes for another rendering: ${kind}`, async () => {
        const [one, other] = await renderings(first, second)
        expect(other).not.to.equal(one)
      })
    }

    it('takes the same words under another statement for another rendering', async () => {
      const [one, other] = await submitAll(
        context.store,
        ['Oui.', 'Si.'].map((text) => submission({ statement: { text }, rendering: { text: 'Yes.' } })),
      )
      expect(other!.rendering.id).not.to.equal(one!.rendering.id)
    })

    it('opens a new verification each time, of the texts as they were first given', async () => {
      const [first, second] = await submitAll(context.store, [
        submission({ statement: { text: 'à demain' } }),
        submission({ statement: { text: 'à  demain' }, label: 'again' }),
      ])
      expect(second!.id).not.to.equal(first!.id)
      expect([second!.statement.text, second!.label]).to.deep.equal(['à demain', 'again'])
    })

    it('makes one statement and one rendering of many submissions at once', async () => {
      const stored = await Promise.all(
        Array.from({ length: 8 }, () => context.store.submit(fullSubmission, 'anonymous')),
      )
      expect(new Set(stored.map(({ statement }) => statement.id)).size).to.equal(1)
      expect(new Set(stored.map(({ rendering }) => rendering.id)).size).to.equal(1)
      expect(new Set(stored.map(({ id }) => id)).size).to.equal(8)
    })

    it('fills in what was not known and logs who knew it', async () => {
      await context.store.submit(submission(), 'anonymous')
      const { statement, rendering } = await context.store.submit(
        submission({ statement: { date: '2024-02-29' }, rendering: { translatedBy: 'staff' } }),
        'key:7',
      )
      expect([statement.date, rendering.translatedBy]).to.deep.equal(['2024-02-29', 'staff'])
      const last = [
        (await context.store.events(statement.id)).at(-1)!,
        (await context.store.events(rendering.id)).at(-1)!,
      ]
      expect(last.map(({ action, actor, details }) => ({ action, actor, details }))).to.deep.equal([
        { action: 'statement.filled-in', actor: 'key:7', details: { date: '2024-02-29' } },
        { action: 'rendering.filled-in', actor: 'key:7', details: { translatedBy: 'staff' } },
      ])
    })
  })
}
