import { expect } from 'chai'
import type { MemoryUnit } from '../../../src/model/memory.ts'
import type { Submission } from '../../../src/model/submission.ts'
import type { Outcome } from '../../../src/model/verification.ts'
import { type Context, rejection } from './context.ts'
import { outcome, submission } from './samples.ts'

const unit = (texts: Readonly<Record<string, string>>, rest: Partial<MemoryUnit> = {}): MemoryUnit => ({
  texts: Object.entries(texts).map(([language, text]) => ({ language, text })),
  ...rest,
})

const CHARTER = unit(
  { fr: 'Toute atteinte à la souveraineté est une agression.', en: 'Any attack on sovereignty is an aggression.' },
  { madeBy: 'A. Cissé', madeAt: '2023-09-16T10:00:00.000Z' },
)
const FILE = { file: 'charter.tmx', tool: 'OmegaT 6' }

/** Texts that are like the source of a unit or not, in several scripts. */
const ALIKE: readonly (readonly [string, string, string, string, boolean])[] = [
  [
    'one word of seven',
    'fr',
    'nous ne quitterons jamais cette belle région',
    'nous ne quitterons jamais cette belle ville',
    true,
  ],
  ['a word more', 'es', 'no vamos a negociar con ellos', 'no vamos a negociar hoy con ellos', true],
  ['another order of case and accents', 'fr', 'Où est l’État ?', 'OU EST L’ETAT ?', true],
  ['one character of eight, in Chinese', 'zh', '我们明天签署协议', '我们今天签署协议', true],
  ['a letter of a word, in Arabic', 'ar', 'وقعنا اليوم ميثاق الدفاع', 'وقعنا اليوم ميثاق الدفاع المشترك', true],
  ['half of the words', 'fr', 'nous ne quitterons jamais cette région', 'nous ne vendrons jamais ce vieux pays', false],
  [
    'the other way round, in the middle of more',
    'fr',
    'nous partirons demain',
    'il dit que nous partirons sans doute demain matin',
    false,
  ],
]

export function remembering(context: Context): void {
  describe('the translation memory', () => {
    const recall = (text: string, from = 'fr', to = 'en') => context.store.recall({ text, from, to })
    const remember = (...units: MemoryUnit[]) => context.store.remember(units, FILE, 'key:7')

    it('knows nothing at first', async () => {
      expect(await recall('Toute atteinte à la souveraineté est une agression.')).to.equal(null)
      expect(await recall('')).to.equal(null)
    })

    it('gives back what was imported, with its origin', async () => {
      expect(await remember(CHARTER)).to.deep.equal({ added: 1, known: 0 })
      expect(await recall('Toute atteinte à la  souveraineté est une agression.')).to.deep.equal({
        text: 'Any attack on sovereignty is an aggression.',
        language: 'en',
        source: 'Toute atteinte à la souveraineté est une agression.',
        likeness: 1,
        origin: 'tmx',
        name: 'charter.tmx',
        by: 'A. Cissé',
        at: '2023-09-16T10:00:00.000Z',
      })
    })

    it('translates between any two of a unit’s languages, whatever their script and region', async () => {
      await remember(unit({ fr: 'Oui, demain.', 'en-GB': 'Yes, tomorrow.', 'zh-Hant': '好，明天。' }))
      const found = [
        await recall('Oui, demain.', 'fr-ML', 'en'),
        await recall('Yes, tomorrow.', 'en', 'zh-Hans'),
        await recall('好，明天。', 'zh', 'fr'),
      ]
      expect(found.map((one) => one?.text)).to.deep.equal(['Yes, tomorrow.', '好，明天。', 'Oui, demain.'])
      expect(await recall('Oui, demain.', 'fr', 'de')).to.equal(null)
      expect(await recall('Oui, demain.', 'ca', 'en')).to.equal(null)
    })

    it('takes the written forms of a language for one, and prefers the script that is asked for', async () => {
      await remember(
        unit({ no: 'Vi drar i morgen.', 'zh-Hans': '我们明天走。' }),
        unit({ no: 'Vi drar i morgen.', 'zh-Hant-HK': '我們明天走。' }),
      )
      expect((await recall('Vi drar i morgen.', 'nb', 'zh-TW'))?.language).to.equal('zh-Hant-HK')
      expect((await recall('Vi drar i morgen.', 'nn', 'zh-CN'))?.language).to.equal('zh-Hans')
      expect((await recall('我们明天走。', 'zh-Hans', 'nb'))?.text).to.equal('Vi drar i morgen.')
    })

    it('says when nobody knows the date of a unit', async () => {
      await remember(unit({ fr: 'Oui, demain.', en: 'Yes, tomorrow.' }))
      expect(await recall('Oui, demain.')).to.include({ undated: true })
    })

    it('keeps a unit once, from whatever file and in whatever order', async () => {
      await remember(CHARTER)
      const turned = { texts: [...CHARTER.texts].reverse() }
      expect(await context.store.remember([turned, CHARTER], { file: 'again.tmx' }, 'anonymous')).to.deep.equal({
        added: 0,
        known: 2,
      })
      expect((await recall(CHARTER.texts[0]!.text))?.name).to.equal('charter.tmx')
      const events = await context.store.events('translation-memory')
      expect(events.map(({ action, actor, details }) => ({ action, actor, details }))).to.deep.equal([
        { action: 'memory.imported', actor: 'key:7', details: { file: 'charter.tmx', added: 1, known: 0 } },
      ])
    })

    for (const [what, language, known, asked, expected] of ALIKE) {
      it(`${expected ? 'finds' : 'does not take for alike'}: ${what}`, async () => {
        await remember(unit({ [language]: known, en: 'The translation.' }))
        const found = await recall(asked, language)
        expect(found?.source ?? null).to.equal(expected ? known : null)
        if (found) expect(found.likeness).to.be.within(0.75, 0.99)
      })
    }

    it('prefers the text that is most alike, then the very language, then the newest', async () => {
      const at = (madeAt: string) => ({ madeAt })
      await remember(
        unit({ fr: 'nous partirons tous demain matin', en: 'near' }),
        unit({ fr: 'nous partirons tous demain soir', en: 'old' }, at('2020-01-01T00:00:00.000Z')),
        unit({ fr: 'nous partirons tous demain soir', en: 'new' }, at('2022-01-01T00:00:00.000Z')),
        unit({ fr: 'nous partirons tous demain soir', 'en-GB': 'British' }, at('2023-01-01T00:00:00.000Z')),
      )
      const best = async (to: string) => (await recall('nous partirons tous demain soir', 'fr', to))?.text
      expect([await best('en'), await best('en-GB'), await best('en-US')]).to.deep.equal(['new', 'British', 'British'])
    })

    it('finds the one among many', async () => {
      const many = Array.from({ length: 400 }, (_, k) =>
        unit({ fr: `le comité numéro ${k} a voté la loi de finances`, en: `committee ${k}` }),
      )
      await remember(...many)
      expect((await recall('le comité numéro 371 a voté la loi de finances hier'))?.text).to.equal('committee 371')
    })

    it('takes any text for a question', async () => {
      await remember(CHARTER)
      for (const text of ['"', '*', 'a OR b NOT (c', '\u0000', 'half \ud83d', '%', '🙂', 'mot '.repeat(25_000)]) {
        expect(await recall(text), JSON.stringify(text.slice(0, 20))).to.equal(null)
      }
    })

    it('forgets what came from a file, all of it and nothing else', async () => {
      const many = Array.from({ length: 501 }, (_, k) => unit({ fr: `le comité ${k} a voté hier`, en: `voted ${k}` }))
      await remember(...many)
      await context.store.remember([CHARTER], { file: 'other.tmx' }, 'anonymous')
      const first = await context.store.forget('charter.tmx', 'key:8')
      expect(first.units).to.equal(500)
      expect(await context.store.forget('charter.tmx', 'key:8', first.next)).to.deep.equal({ units: 1, next: null })
      expect(await context.store.forget('charter.tmx', 'key:8')).to.deep.equal({ units: 0, next: null })
      for (const asked of ['le comité 7 a voté hier', 'le comité 500 a voté demain']) {
        expect(await recall(asked)).to.equal(null)
      }
      expect((await recall(CHARTER.texts[0]!.text))?.name).to.equal('other.tmx')
      const events = await context.store.events('translation-memory')
      expect(events.slice(-2).map(({ action, actor, details }) => [action, actor, details])).to.deep.equal([
        ['memory.forgotten', 'key:8', { file: 'charter.tmx', units: 500 }],
        ['memory.forgotten', 'key:8', { file: 'charter.tmx', units: 1 }],
      ])
      // What takes the places of those that are gone is found by its own words.
      await remember(unit({ fr: 'la mairie ouvrira lundi matin', en: 'the town hall opens' }))
      expect((await recall('la mairie ouvrira mardi matin'))?.text).to.equal('the town hall opens')
      expect(await recall('le comité 7 a voté ce matin')).to.equal(null)
    })

    it('refuses what cannot be kept, and keeps nothing of it', async () => {
      const error = await rejection(remember(CHARTER, unit({ fr: 'nul \u0000', en: 'nul' })))
      expect(error.code).to.equal('unstorable-text')
      expect(await recall(CHARTER.texts[0]!.text)).to.equal(null)
    })

    describe('of earlier verifications', () => {
      const REFERENCE = 'We shall leave tomorrow.'
      async function verified(changes: Partial<Submission> = {}, result: Partial<Outcome> = {}): Promise<string> {
        const { id } = await context.store.submit(submission(changes), 'anonymous')
        await context.store.complete(id, outcome(result), 'system')
        return id
      }
      const by = (changes: Partial<Outcome['references'][number]>): Partial<Outcome> => ({
        references: [{ text: REFERENCE, language: 'en', by: 'desk', kind: 'supplied', of: 'statement', ...changes }],
      })

      it('gives back what people supplied', async () => {
        const name = await verified()
        expect(await recall('Nous partirons demain.')).to.deep.include({
          text: REFERENCE,
          likeness: 1,
          origin: 'verification',
          name,
          by: 'desk',
        })
        expect((await recall('Nous partirons donc demain.'))?.likeness).to.equal(0.75)
      })

      it('names the verification that it came with first, not a rerun', async () => {
        const first = await verified()
        const { id } = await context.store.rerun(first, 'anonymous')
        await context.store.complete(id, outcome(), 'system')
        expect((await recall('Nous partirons demain.'))?.name).to.equal(first)
      })

      const NOT_REMEMBERED: readonly (readonly [string, Partial<Submission>, Partial<Outcome>])[] = [
        ['those of a confidential pair', { confidential: true }, {}],
        ['those of machines', {}, by({ kind: 'machine' })],
        ['translations of the rendering', {}, by({ of: 'rendering' })],
        ['those in another language', {}, by({ language: 'de' })],
        ['the rendering itself', {}, by({ text: 'We will  leave tomorrow.' })],
      ]
      for (const [what, changes, result] of NOT_REMEMBERED) {
        it(`leaves out ${what}`, async () => {
          await verified(changes, result)
          expect(await recall('Nous partirons demain.')).to.equal(null)
        })
      }

      it('leaves out what is not completed yet', async () => {
        await context.store.submit(submission({ references: [{ text: REFERENCE, language: 'en' }] }), 'anonymous')
        expect(await recall('Nous partirons demain.')).to.equal(null)
      })
    })
  })
}
