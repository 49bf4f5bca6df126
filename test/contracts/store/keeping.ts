import { expect } from 'chai'
import { InvalidInput } from '../../../src/model/failure.ts'
import type { CachedTranslation, TranslationKey } from '../../../src/store/store.ts'
import { type Context, rejection } from './context.ts'
import { outcome, submission } from './samples.ts'

const KEY: TranslationKey = { translator: 'google', version: '9', from: 'fr', to: 'en', text: 'À demain.' }
const TRANSLATION: CachedTranslation = {
  text: 'See you tomorrow.',
  engine: 'google',
  version: '9.2',
  retrievedAt: '2024-03-01T00:00:00.000Z',
}

export function keeping(context: Context): void {
  describe('the cache of translations', () => {
    it('gives back what was kept, for exactly that key', async () => {
      await context.store.keepTranslation(KEY, TRANSLATION)
      expect(await context.store.cachedTranslation(KEY)).to.deep.equal(TRANSLATION)
      for (const other of [
        { translator: 'other' },
        { version: '10' },
        { from: 'en' },
        { to: 'fr' },
        { text: 'A demain.' },
        { text: 'À demain. ' },
      ]) {
        expect(await context.store.cachedTranslation({ ...KEY, ...other })).to.equal(null)
      }
    })

    it('keeps the newest', async () => {
      await context.store.keepTranslation(KEY, TRANSLATION)
      const newer = { ...TRANSLATION, text: 'Until tomorrow.', retrievedAt: '2024-03-02T00:00:00.000Z' }
      await context.store.keepTranslation(KEY, newer)
      expect(await context.store.cachedTranslation(KEY)).to.deep.equal(newer)
    })

    it('tells broken texts apart and refuses to keep a broken translation', async () => {
      await context.store.keepTranslation({ ...KEY, text: '\ud800' }, TRANSLATION)
      expect(await context.store.cachedTranslation({ ...KEY, text: '\ud801' })).to.equal(null)
      const error = await rejection(context.store.keepTranslation(KEY, { ...TRANSLATION, text: '\ud800' }))
      expect(error).to.be.instanceOf(InvalidInput)
    })
  })

  describe('the event log', () => {
    it('is empty for what nothing happened to', async () => {
      expect(await context.store.events('nothing')).to.deep.equal([])
    })

    it('goes from the oldest to the newest, with rising ids', async () => {
      const { id } = await context.store.submit(submission(), 'anonymous')
      await context.store.complete(id, outcome(), 'system')
      const events = await context.store.events(id)
      expect(events.map(({ action }) => action)).to.deep.equal(['verification.submitted', 'verification.completed'])
      expect(events[1]!.id).to.be.above(events[0]!.id)
      expect(events.every(({ at }) => new Date(at).toISOString() === at)).to.equal(true)
    })
  })

  describe('opened more than once', () => {
    it('shows every handle what another has written', async () => {
      const other = await context.place.open()
      const [here, there] = await Promise.all([
        context.store.submit(submission({ statement: { text: 'Ici.' } }), 'anonymous'),
        other.submit(submission({ statement: { text: 'Là.' } }), 'anonymous'),
      ])
      expect(await context.store.verification(there.id)).to.deep.equal(there)
      expect(await other.verification(here.id)).to.deep.equal(here)
    })

    it('lets two handles write at the same time without losing anything', async () => {
      const other = await context.place.open()
      const texts = Array.from({ length: 20 }, (_, index) => `Numéro ${index % 10}.`)
      const stored = await Promise.all(
        texts.map((text, index) =>
          (index % 2 ? other : context.store).submit(submission({ statement: { text } }), 'anonymous'),
        ),
      )
      expect(new Set(stored.map(({ id }) => id)).size).to.equal(20)
      expect((await context.store.statements(undefined, { limit: 50 })).items).to.have.length(10)
    })

    it('keeps everything when it is closed and opened again', async () => {
      const completed = await context.store
        .submit(submission(), 'anonymous')
        .then(({ id }) => context.store.complete(id, outcome(), 'system'))
      await context.store.close()
      const again = await context.place.open()
      expect(await again.verification(completed.id)).to.deep.equal(completed)
    })

    it('answers while it is open and not any more when it is closed', async () => {
      const other = await context.place.open()
      await other.ping()
      await other.close()
      expect((await rejection(other.ping())).message).not.to.equal('')
      await context.store.ping()
    })
  })
}
