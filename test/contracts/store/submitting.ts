import { expect } from 'chai'
import fc from 'fast-check'
import { InvalidInput } from '../../../src/model/failure.ts'
import { type Context, rejection } from './context.ts'
import { fullSubmission, submission } from './samples.ts'

const EXACT_TEXTS: Readonly<Record<string, string>> = {
  'spaces and line ends': ' \t a\r\nb\u2028c\u00a0 \n',
  decomposed: 'cafe\u0301 \u1112\u1161\u11ab',
  emoji: '👩🏽‍🚀 🇲🇱',
  'right to left with controls': '\u202eقال\u202c \u2067שלום\u2069',
  markup: `<script>alert("1")</script> &amp; '; drop table statement; --`,
  noncharacters: '\ufffe\uffff\u{10ffff}\ufeff',
  'control characters': '\u0001\u001b[31m\u007f\u0085',
}

export function submitting(context: Context): void {
  describe('submitting a pair', () => {
    it('gives back everything that was given', async () => {
      const stored = await context.store.submit(fullSubmission, 'anonymous')
      const { statement, rendering, ...verification } = (await context.store.verification(stored.id))!
      expect(statement).to.deep.equal({ ...fullSubmission.statement, id: statement.id, createdAt: stored.createdAt })
      expect(rendering).to.deep.equal({
        ...fullSubmission.rendering,
        id: rendering.id,
        statementId: statement.id,
        createdAt: stored.createdAt,
      })
      expect(verification).to.deep.equal({
        id: stored.id,
        createdAt: stored.createdAt,
        completedAt: null,
        status: 'pending',
        confidential: true,
        label: 'constructed',
        supplied: fullSubmission.references,
        outcome: null,
        attempts: 0,
        rerunOf: null,
      })
      expect({ statement, rendering, ...verification }).to.deep.equal(stored)
      expect(new Date(stored.createdAt).toISOString()).to.equal(stored.createdAt)
    })

    it('leaves out what was not given', async () => {
      const { statement, rendering, label } = await context.store.submit(submission(), 'anonymous')
      expect(statement).to.have.all.keys('id', 'createdAt', 'text')
      expect(rendering).to.have.all.keys('id', 'createdAt', 'statementId', 'text')
      expect(label).to.equal(null)
    })

    it('has null for a verification and a statement that are not there', async () => {
      expect(await context.store.verification('nothing')).to.equal(null)
      expect(await context.store.statement('nothing')).to.equal(null)
    })

    for (const [kind, text] of Object.entries(EXACT_TEXTS)) {
      it(`keeps texts exactly: ${kind}`, async () => {
        const { id } = await context.store.submit(
          submission({ statement: { text }, rendering: { text }, references: [{ text }], label: text }),
          'anonymous',
        )
        const stored = (await context.store.verification(id))!
        expect([stored.statement.text, stored.rendering.text, stored.supplied[0]!.text, stored.label]).to.deep.equal(
          Array(4).fill(text),
        )
      })
    }

    it('keeps long texts exactly', async () => {
      const text = 'ሰላም 和平 peace '.repeat(8000)
      const { id } = await context.store.submit(submission({ statement: { text }, rendering: { text } }), 'anonymous')
      const stored = (await context.store.verification(id))!
      expect(stored.statement.text === text && stored.rendering.text === text).to.equal(true)
    })

    it('keeps any storable text exactly, and takes the same text for the same statement', async () => {
      const storable = fc.string({ unit: 'binary', minLength: 1, maxLength: 60 }).filter((text) => !text.includes('\0'))
      await fc.assert(
        fc.asyncProperty(storable, async (text) => {
          // Told apart by the source: a text that differs only in spaces or Unicode form would be found again.
          const statement = { text, sourceUrl: `https://example.org/${encodeURIComponent(text)}` }
          const first = await context.store.submit(submission({ statement }), 'anonymous')
          const second = await context.store.submit(submission({ statement }), 'anonymous')
          expect((await context.store.statement(first.statement.id))!.text).to.equal(text)
          expect(second.statement.id).to.equal(first.statement.id)
        }),
        { seed: 20240229, numRuns: 60 },
      )
    })

    for (const [kind, text] of [
      ['half a surrogate pair', 'a\ud800b'],
      ['the other half', '\udc00'],
      ['NUL', 'a\0b'],
    ] as const) {
      it(`refuses ${kind} in any field and stores nothing`, async () => {
        for (const [field, pair] of [
          ['statement.text', submission({ statement: { text } })],
          ['statement.speaker', submission({ statement: { speaker: text } })],
          ['rendering.text', submission({ rendering: { text } })],
          ['rendering.outlet', submission({ rendering: { outlet: text } })],
          ['references.1.text', submission({ references: [{ text: 'fine' }, { text }] })],
          ['label', submission({ label: text })],
        ] as const) {
          const error = await rejection(context.store.submit(pair, 'anonymous'))
          expect(error).to.be.instanceOf(InvalidInput)
          expect((error as InvalidInput).problems.map((problem) => problem.field)).to.deep.equal([field])
        }
        expect((await context.store.verifications({}, { limit: 1 })).items).to.deep.equal([])
        expect((await context.store.statements(undefined, { limit: 1 })).items).to.deep.equal([])
      })
    }

    it('logs who submitted what', async () => {
      const { id, statement, rendering } = await context.store.submit(submission(), 'key:7')
      const events = [...(await context.store.events(statement.id)), ...(await context.store.events(id))]
      expect(events.map(({ action, actor, details }) => [action, actor, details])).to.deep.equal([
        ['statement.created', 'key:7', {}],
        ['verification.submitted', 'key:7', { statement: statement.id, rendering: rendering.id }],
      ])
    })
  })

  describe('submitting with an idempotency key', () => {
    const key = { key: 'k-1', requestHash: 'aa' }

    it('gives the first verification again, as it is by now', async () => {
      const first = await context.store.submit(submission(), 'anonymous', key)
      await context.store.begin(first.id)
      const again = await context.store.submit(submission(), 'anonymous', key)
      expect(again).to.deep.equal({ ...first, attempts: 1 })
      expect((await context.store.verifications({}, { limit: 10 })).items).to.have.length(1)
      expect(await context.store.keptReply('k-1')).to.deep.equal({ requestHash: 'aa', verificationId: first.id })
    })

    it('refuses another request under the same key and stores nothing of it', async () => {
      await context.store.submit(submission(), 'anonymous', key)
      const other = submission({ statement: { text: 'Autre chose.' } })
      const error = await rejection(context.store.submit(other, 'anonymous', { ...key, requestHash: 'bb' }))
      expect(error.code).to.equal('idempotency-key-reused')
      expect((await context.store.statements(undefined, { limit: 10 })).items).to.have.length(1)
    })

    it('makes one verification of many requests at once', async () => {
      const ids = await Promise.all(
        Array.from({ length: 10 }, () => context.store.submit(submission(), 'anonymous', key)),
      ).then((stored) => stored.map(({ id }) => id))
      expect(new Set(ids).size).to.equal(1)
    })

    it('keeps no key for a submission that was refused', async () => {
      await rejection(context.store.submit(submission({ label: '\ud800' }), 'anonymous', key))
      expect(await context.store.keptReply('k-1')).to.equal(null)
    })
  })
}
