import { expect } from 'chai'
import { NotFound } from '../../../src/model/failure.ts'
import type { TranslatorReport } from '../../../src/model/verification.ts'
import { allIds, type Context, rejection } from './context.ts'
import { fullSubmission, outcome, submission } from './samples.ts'

const asking = (...translators: readonly TranslatorReport[]) =>
  outcome({ method: { ...outcome().method, translators } })
const FAILED = { id: 'google', outcome: 'failed', reason: 'Nobody is there.', code: 'unavailable' } as const
const ANSWERED = { id: 'deepl', outcome: 'answered' } as const

export function rerunning(context: Context): void {
  /** A pair of its own, verified with what the translators did. */
  const verified = async (text: string, ...translators: readonly TranslatorReport[]): Promise<string> => {
    const { id } = await context.store.submit(submission({ statement: { text } }), 'anonymous')
    await context.store.complete(id, asking(...translators), 'system')
    return id
  }

  describe('rerunning a verification', () => {
    it('opens another one of the same pair, with the same references, and leaves the first as it was', async () => {
      const first = await context.store.submit(fullSubmission, 'anonymous')
      const before = await context.store.complete(first.id, asking(FAILED), 'system')
      const rerun = await context.store.rerun(first.id, 'key:7')
      const { id, createdAt, ...rest } = rerun
      expect(id).not.to.equal(first.id)
      expect(rest).to.deep.equal({
        completedAt: null,
        status: 'pending',
        statement: before.statement,
        rendering: before.rendering,
        confidential: true,
        label: 'constructed',
        supplied: fullSubmission.references,
        outcome: null,
        attempts: 0,
        rerunOf: first.id,
      })
      expect(createdAt >= first.createdAt).to.equal(true)
      expect(await context.store.verification(first.id)).to.deep.equal(before)
      expect(await context.store.pending(9)).to.deep.equal([id])
      const events = await context.store.events(id)
      expect(events.map(({ action, actor, details }) => [action, actor, details.rerunOf])).to.deep.equal([
        ['verification.submitted', 'key:7', first.id],
      ])
    })

    it('lists and finds it beside the first', async () => {
      const first = await verified('Ils ont signé à Bamako.', FAILED)
      await verified('Une autre phrase.', FAILED)
      const { id, rendering } = await context.store.rerun(first, 'anonymous')
      expect(await allIds(context.store, { search: 'bamako' }, 1)).to.deep.equal([id, first])
      expect(await allIds(context.store, { rendering: rendering.id }, 1)).to.deep.equal([id, first])
      expect(await allIds(context.store, { rendering: 'nothing' }, 1)).to.deep.equal([])
    })

    it('opens one for many requests under one key, and refuses the key for another', async () => {
      const [first, second] = [await verified('Une phrase.'), await verified('Une autre phrase.')]
      const key = { key: 'k-1', requestHash: 'aa' }
      const ids = await Promise.all(Array.from({ length: 5 }, () => context.store.rerun(first, 'anonymous', key)))
      expect(new Set(ids.map(({ id }) => id)).size).to.equal(1)
      const error = await rejection(context.store.rerun(second, 'anonymous', { ...key, requestHash: 'bb' }))
      expect(error.code).to.equal('idempotency-key-reused')
    })

    it('refuses to rerun what is not there, and stores nothing', async () => {
      expect(await rejection(context.store.rerun('nothing', 'anonymous'))).to.be.instanceOf(NotFound)
      expect(await context.store.pending(9)).to.deep.equal([])
    })
  })

  describe('finding verifications that lack a translation', () => {
    it('finds those for which a translator failed, oldest first, page by page', async () => {
      const lacking = [await verified('Un.', FAILED), await verified('Deux.', ANSWERED, FAILED)]
      await verified('Trois.', ANSWERED, { id: 'google', outcome: 'skipped', reason: 'Not asked.' })
      await verified('Quatre.')
      lacking.push(await verified('Cinq.', { ...FAILED, of: 'rendering' }))
      expect(await context.store.incomplete(9)).to.deep.equal(lacking)
      expect(await context.store.incomplete(2)).to.deep.equal(lacking.slice(0, 2))
      expect(await context.store.incomplete(2, lacking[1])).to.deep.equal(lacking.slice(2))
      expect(await context.store.incomplete(2, lacking[2])).to.deep.equal([])
    })

    it('does not find a pair that was verified again since, unless that lacks one too', async () => {
      const [first, second] = [await verified('Un.', FAILED), await verified('Deux.', FAILED)]
      const [again, still] = [
        await context.store.rerun(first, 'anonymous'),
        await context.store.rerun(second, 'anonymous'),
      ]
      expect(await context.store.incomplete(9)).to.deep.equal([])
      await context.store.complete(again.id, asking(ANSWERED), 'system')
      await context.store.complete(still.id, asking(FAILED), 'system')
      expect(await context.store.incomplete(9)).to.deep.equal([still.id])
    })
  })
}
