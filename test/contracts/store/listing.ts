import { expect } from 'chai'
import type { VerificationFilter } from '../../../src/store/store.ts'
import { allIds, type Context, rejection, submitAll } from './context.ts'
import { discrepancy, fullSubmission, outcome, submission } from './samples.ts'

const numbered = (count: number) =>
  Array.from({ length: count }, (_, index) => submission({ statement: { text: `Numéro ${index}.` } }))

export function listing(context: Context): void {
  const ids = (filter: VerificationFilter) => allIds(context.store, filter, 100)

  describe('listing verifications', () => {
    it('shows what a list needs', async () => {
      const { id } = await context.store.submit(fullSubmission, 'anonymous')
      const summary = async () => (await context.store.verifications({}, { limit: 1 })).items[0]!
      const pending = await summary()
      expect(pending).to.deep.equal({
        id,
        createdAt: pending.createdAt,
        status: 'pending',
        risk: null,
        summary: null,
        original: 'Nous partirons demain.',
        rendering: 'We will leave tomorrow.',
        languages: { original: 'fr', rendering: 'en' },
        speaker: 'Aïssa Maïga',
        outlet: 'The Morning Wire',
        label: 'constructed',
        discrepancies: 0,
      })
      const found = outcome({ discrepancies: [discrepancy(), discrepancy()] })
      await context.store.complete(id, found, 'system')
      expect(await summary()).to.deep.equal({
        ...pending,
        status: 'critical',
        risk: 0.91,
        summary: 'The day is another one.',
        discrepancies: 2,
      })
    })

    it('shows the beginning of long texts, with whole characters', async () => {
      const text = `${'é'.repeat(199)}😀 and more`
      await context.store.submit(submission({ statement: { text }, rendering: { text: 'x'.repeat(300) } }), 'anonymous')
      const [summary] = (await context.store.verifications({}, { limit: 1 })).items
      expect([summary!.original, summary!.rendering]).to.deep.equal(['é'.repeat(199), 'x'.repeat(200)])
    })

    it('goes from the newest to the oldest, each once, whatever the size of the page', async () => {
      const newestFirst = (await submitAll(context.store, numbered(7))).map(({ id }) => id).reverse()
      for (const limit of [1, 2, 3, 6, 7, 8]) {
        expect(await allIds(context.store, {}, limit), `pages of ${limit}`).to.deep.equal(newestFirst)
      }
    })

    it('keeps its pages while verifications are added', async () => {
      const older = (await submitAll(context.store, numbered(5))).map(({ id }) => id).reverse()
      const first = await context.store.verifications({}, { limit: 2 })
      await submitAll(context.store, numbered(3))
      const second = await context.store.verifications({}, { limit: 10, cursor: first.cursor! })
      expect([...first.items, ...second.items].map(({ id }) => id)).to.deep.equal(older)
      expect(second.cursor).to.equal(null)
    })

    it('keeps its order when the clock is set back', async () => {
      const times = [5000, 9000, 1000, 1000, 0, 7000]
      const store = await context.place.open({ clock: () => times[0]! })
      const order: string[] = []
      while (times.length > 0) {
        order.unshift((await store.submit(submission(), 'anonymous')).id)
        times.shift()
        if (times.length === 0) break
      }
      expect(await allIds(store, {}, 2)).to.deep.equal(order)
    })

    it('refuses a cursor that is none and a page without a size', async () => {
      for (const cursor of ['', 'x', '%%%', 'YWZ0ZXIgLTE', '9'.repeat(5000), "'; drop table verification"]) {
        expect((await rejection(context.store.verifications({}, { limit: 1, cursor }))).message).to.match(/cursor/)
        expect((await rejection(context.store.statements(undefined, { limit: 1, cursor }))).message).to.match(/cursor/)
      }
      for (const limit of [0, -1, 1.5, Number.NaN, Number.POSITIVE_INFINITY]) {
        expect((await rejection(context.store.verifications({}, { limit }))).message).to.match(/limit/)
        expect((await rejection(context.store.statements(undefined, { limit }))).message).to.match(/limit/)
      }
    })
  })

  describe('filtering verifications', () => {
    let french: string
    let chinese: string
    let pending: string

    beforeEach(async () => {
      const stored = await submitAll(context.store, [
        submission({
          statement: { text: 'Oui.', speaker: 'Aïssa Maïga' },
          rendering: { outlet: 'Wire', language: 'en' },
        }),
        submission({
          statement: { text: '好。', language: 'zh-Hant-TW', speaker: 'Lin' },
          rendering: { outlet: 'Wire' },
        }),
        submission({ statement: { text: 'Sí.', language: 'es' }, rendering: { outlet: 'Łódź Post' } }),
      ])
      ;[french, chinese, pending] = stored.map(({ id }) => id) as [string, string, string]
      await context.store.complete(french, outcome({ status: 'major' }), 'system')
      const { languages } = outcome()
      const original = { ...languages.original, tag: 'zh-Hant-TW' }
      await context.store.complete(
        chinese,
        outcome({ status: 'minor', languages: { ...languages, original } }),
        'system',
      )
    })

    const cases: readonly (readonly [string, VerificationFilter, () => string[]])[] = [
      ['nothing', {}, () => [pending, chinese, french]],
      ['one status', { status: ['major'] }, () => [french]],
      ['several statuses', { status: ['major', 'pending'] }, () => [pending, french]],
      ['a status that none has', { status: ['unrelated'] }, () => []],
      ['no status at all', { status: [] }, () => []],
      ['a detected language', { language: 'fr' }, () => [french]],
      ['a stated language', { language: 'es' }, () => [pending]],
      ['a base language', { language: 'zh' }, () => [chinese]],
      ['a language with its script', { language: 'ZH-hant' }, () => [chinese]],
      ['a whole tag', { language: 'zh-Hant-TW' }, () => [chinese]],
      ['another region', { language: 'zh-Hant-HK' }, () => []],
      ['the language of the rendering', { language: 'en' }, () => [chinese, french]],
      ['the beginning of a subtag', { language: 'e' }, () => []],
      ['a pattern', { language: '%' }, () => []],
      ['an outlet', { outlet: 'Wire' }, () => [chinese, french]],
      ['an outlet without its accents', { outlet: ' lodz  post' }, () => [pending]],
      ['a part of an outlet', { outlet: 'Wir' }, () => []],
      ['a speaker without accents', { speaker: 'aissa maiga' }, () => [french]],
      ['an unknown speaker', { speaker: 'Nobody' }, () => []],
      ['a blank speaker', { speaker: ' ' }, () => []],
      ['outlet and speaker', { outlet: 'Wire', speaker: 'Lin' }, () => [chinese]],
      [
        'everything',
        { status: ['minor'], language: 'zh', outlet: 'wire', speaker: 'lin', search: '好' },
        () => [chinese],
      ],
      ['everything but the status', { status: ['major'], language: 'zh', outlet: 'wire', search: '好' }, () => []],
    ]
    for (const [kind, filter, expected] of cases) {
      it(`by ${kind}`, async () => {
        expect(await ids(filter)).to.deep.equal(expected())
        expect(await allIds(context.store, filter, 1)).to.deep.equal(expected())
      })
    }

    it('knows the languages there are', async () => {
      expect(await context.store.languages()).to.deep.equal(['en', 'es', 'fr', 'zh'])
    })
  })

  describe('the statements and their renderings', () => {
    it('lists statements newest first, page by page', async () => {
      const stored = await submitAll(context.store, numbered(3))
      const first = await context.store.statements(undefined, { limit: 2 })
      const second = await context.store.statements(undefined, { limit: 2, cursor: first.cursor! })
      expect([...first.items, ...second.items]).to.deep.equal(stored.map(({ statement }) => statement).reverse())
      expect(second.cursor).to.equal(null)
    })

    it('shows every rendering of a statement with its newest verification', async () => {
      const of = (text: string) => submission({ rendering: { text } })
      const [first, second, again] = await submitAll(context.store, [of('We leave.'), of('We left.'), of('We leave.')])
      await context.store.submit(submission({ statement: { text: 'Autre.' } }), 'anonymous')
      await context.store.complete(again!.id, outcome(), 'system')
      const renderings = await context.store.renderings(first!.statement.id)
      expect(renderings.map(({ rendering, latest }) => [rendering, latest?.id, latest?.status])).to.deep.equal([
        [first!.rendering, again!.id, 'critical'],
        [second!.rendering, second!.id, 'pending'],
      ])
    })

    it('has no renderings for a statement that is not there', async () => {
      expect(await context.store.renderings('nothing')).to.deep.equal([])
    })
  })
}
