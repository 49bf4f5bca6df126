import { expect } from 'chai'
import { CATEGORIES, SEVERITIES } from '../../../src/model/discrepancy.ts'
import { Conflict, NotFound } from '../../../src/model/failure.ts'
import { QUOTE_TYPES } from '../../../src/model/pair.ts'
import { STATUSES } from '../../../src/model/status.ts'
import type { Outcome } from '../../../src/model/verification.ts'
import { type Context, rejection, submitAll } from './context.ts'
import { discrepancy, outcome, submission } from './samples.ts'

const EXACT_OUTCOMES: Readonly<Record<string, Outcome>> = {
  'with everything': outcome(),
  'with nothing found': outcome({ status: 'faithful', risk: 0, discrepancies: [], references: [], notices: [] }),
  'with several discrepancies in order': outcome({
    discrepancies: [3, 1, 2].map((start) => discrepancy({ original: [{ start, end: 4 }], rendering: [] })),
  }),
  'with words cut in the middle of a character': outcome({
    summary: 'cut \ud83d',
    discrepancies: [discrepancy({ message: 'cut \ud83d', suggestion: '\ude00', evidence: '\ud83d' })],
    references: [{ text: '\ude00', language: 'en', by: '\ud83d', kind: 'supplied', of: 'statement' }],
  }),
  'with what a later version may add': { ...outcome(), later: { nested: [1, null, 'é'] } } as Outcome,
}

export function completing(context: Context): void {
  const submitted = (): Promise<string> => context.store.submit(submission(), 'anonymous').then(({ id }) => id)

  describe('completing a verification', () => {
    for (const [kind, given] of Object.entries(EXACT_OUTCOMES)) {
      it(`gives back the outcome as it was: ${kind}`, async () => {
        const id = await submitted()
        const completed = await context.store.complete(id, given, 'system')
        expect(completed.outcome).to.deep.equal(given)
        expect(completed.status).to.equal(given.status)
        expect(completed.completedAt! >= completed.createdAt).to.equal(true)
        expect(await context.store.verification(id)).to.deep.equal(completed)
      })
    }

    it('accepts every status, category, severity and quote type of the model', async () => {
      for (const status of STATUSES) {
        if (status !== 'pending') await context.store.complete(await submitted(), outcome({ status }), 'system')
      }
      const discrepancies = CATEGORIES.map((category, index) =>
        discrepancy({ category, severity: SEVERITIES[index % SEVERITIES.length]! }),
      )
      const id = await submitted()
      expect((await context.store.complete(id, outcome({ discrepancies }), 'system')).outcome).to.deep.equal(
        outcome({ discrepancies }),
      )
      await submitAll(
        context.store,
        QUOTE_TYPES.map((quoteType) => submission({ rendering: { quoteType } })),
      )
    })

    it('refuses to complete a verification twice, and keeps the first outcome', async () => {
      const id = await submitted()
      const completed = await context.store.complete(id, outcome(), 'system')
      const error = await rejection(context.store.complete(id, outcome({ status: 'faithful' }), 'system'))
      expect(error).to.be.instanceOf(Conflict)
      expect(error.code).to.equal('verification-completed')
      expect(await context.store.verification(id)).to.deep.equal(completed)
    })

    it('completes once when two do it at the same moment', async () => {
      const id = await submitted()
      const other = await context.place.open()
      const both = await Promise.allSettled(
        [context.store, other].map((each) => each.complete(id, outcome(), 'system')),
      )
      expect(both.map(({ status }) => status).sort()).to.deep.equal(['fulfilled', 'rejected'])
    })

    it('refuses to complete or begin what is not there', async () => {
      expect(await rejection(context.store.complete('nothing', outcome(), 'system'))).to.be.instanceOf(NotFound)
      expect(await rejection(context.store.begin('nothing'))).to.be.instanceOf(NotFound)
    })

    it('keeps nothing of an outcome of which a part is refused', async () => {
      const id = await submitted()
      for (const impossible of [
        outcome({ risk: 1.5 }),
        outcome({ risk: Number.NaN }),
        outcome({ discrepancies: [discrepancy(), discrepancy({ confidence: 2 })] }),
        outcome({ discrepancies: [discrepancy({ severity: 'fatal' as 'critical' })] }),
        outcome({ status: 'pending' as 'faithful' }),
      ]) {
        await rejection(context.store.complete(id, impossible, 'system'))
        const after = (await context.store.verification(id))!
        expect([after.status, after.outcome, after.completedAt]).to.deep.equal(['pending', null, null])
      }
      expect((await context.store.complete(id, outcome(), 'system')).status).to.equal('critical')
      expect((await context.store.events(id)).map(({ action }) => action)).to.deep.equal([
        'verification.submitted',
        'verification.completed',
      ])
    })

    it('logs the verdict', async () => {
      const id = await submitted()
      await context.store.complete(id, outcome(), 'system')
      const { actor, action, details } = (await context.store.events(id)).at(-1)!
      expect([actor, action]).to.deep.equal(['system', 'verification.completed'])
      expect(details).to.deep.equal({ status: 'critical', basis: 'machine', risk: 0.91, method: 'ab12' })
    })

    it('leaves earlier verifications of the pair as they were', async () => {
      const first = await context.store.complete(await submitted(), outcome(), 'system')
      await context.store.complete(await submitted(), outcome({ status: 'faithful', discrepancies: [] }), 'system')
      expect(await context.store.verification(first.id)).to.deep.equal(first)
    })
  })

  describe('pending verifications', () => {
    it('are listed oldest first, up to a limit, until they are completed', async () => {
      const ids = [await submitted(), await submitted(), await submitted()]
      await context.store.complete(ids[1]!, outcome(), 'system')
      expect(await context.store.pending(10)).to.deep.equal([ids[0], ids[2]])
      expect(await context.store.pending(1)).to.deep.equal([ids[0]])
    })

    it('count how often they were begun; a completed one is not begun again', async () => {
      const id = await submitted()
      expect([await context.store.begin(id), await context.store.begin(id)]).to.deep.equal([1, 2])
      await context.store.complete(id, outcome(), 'system')
      expect((await rejection(context.store.begin(id))).code).to.equal('verification-completed')
      expect((await context.store.verification(id))!.attempts).to.equal(2)
    })
  })
}
