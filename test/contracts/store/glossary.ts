import { expect } from 'chai'
import type { GlossaryTerm } from '../../../src/model/glossary.ts'
import { MOST_RENDERINGS, type Store } from '../../../src/store/store.ts'
import { keysInText } from '../../../src/text/term-keys.ts'
import { type Context, rejection } from './context.ts'

const AES: GlossaryTerm = {
  source: 'Alliance des États du Sahel',
  sourceLanguage: 'fr',
  targetLanguage: 'en',
  approved: ['Alliance of Sahel States', 'AES'],
  deprecated: ['Union of Sahel States'],
  kind: 'institution',
  note: 'Since 2023',
}

const term = (source: string, sourceLanguage: string, target: string, targetLanguage: string): GlossaryTerm => ({
  source,
  sourceLanguage,
  targetLanguage,
  approved: [target],
  deprecated: [],
  kind: 'term',
})

// In which text, of which language beside which, which terms are looked for word by word.
const FINDS: readonly (readonly [text: string, from: string, to: string, found: readonly string[]])[] = [
  ['L’ALLIANCE des etats du Sahel se défend.', 'fr', 'en', ['Alliance des États du Sahel']],
  ['L’ALLIANCE des etats du Sahel se défend.', 'fr', 'de', []],
  ['The Alliance of Sahel States', 'en', 'fr', ['Alliance des États du Sahel']],
  ['W Nigrze i w Pradze', 'pl', 'en', ['Niger', 'Praga']],
  ['وقال بالاتحاد', 'ar', 'en', ['الاتحاد']],
  ['לממשלת', 'he', 'en', ['ממשלה']],
  ['他说安理会今天开会', 'zh-Hant', 'en-GB', ['安理会']],
  ['', 'fr', 'en', []],
  ['…', 'fr', 'en', []],
]

async function fill(store: Store): Promise<void> {
  const others = [
    term('Niger', 'pl', 'Niger', 'en'),
    term('Praga', 'pl', 'Prague', 'en'),
    term('الاتحاد', 'ar', 'the Union', 'en'),
    term('ממשלה', 'he', 'cabinet', 'en'),
    term('安理会', 'zh', 'Security Council', 'en'),
  ]
  for (const each of [AES, ...others]) await store.addGlossaryEntry(each, 'anonymous')
}

export function glossary(context: Context): void {
  describe('the glossary', () => {
    it('keeps an entry as it was given', async () => {
      const { store } = context
      const kept = await store.addGlossaryEntry(AES, 'the desk')
      expect(kept).to.deep.include({ ...AES, version: 1, madeBy: 'the desk', retiredAt: null })
      expect(await store.glossaryEntry(kept.id)).to.deep.equal(kept)
      expect((await store.events(kept.id)).map(({ action, actor }) => [action, actor])).to.deep.equal([
        ['glossary.added', 'the desk'],
      ])
      expect(await store.glossaryEntry('none')).to.equal(null)
    })

    it('has one entry for a spelling and two languages, however Unicode writes it', async () => {
      const { store } = context
      const { id } = await store.addGlossaryEntry(AES, 'anonymous')
      const again = { ...AES, source: AES.source.normalize('NFD').replace(' ', '\u00a0 ') }
      const error = await rejection(store.addGlossaryEntry(again, 'anonymous'))
      expect([error.code, error.message.includes(id)]).to.deep.equal(['glossary-entry-exists', true])
      await store.addGlossaryEntry({ ...again, targetLanguage: 'de' }, 'anonymous')
      await store.retireGlossaryEntry(id, 'anonymous')
      expect((await store.addGlossaryEntry(again, 'anonymous')).id).not.to.equal(id)
    })

    it('keeps words apart that differ in an accent or in capitals', async () => {
      const { store } = context
      const sources = ['péché', 'pêche', 'US', 'us', 'Turquie', 'turquie']
      const counts = await store.importGlossaryTerms(
        sources.map((source) => term(source, 'fr', `${source} in English`, 'en')),
        'a',
      )
      expect(counts).to.deep.equal({ added: 6, changed: 0, unchanged: 0, refused: [] })
      const { items } = await store.glossary({}, { limit: 9 })
      expect(items.map(({ approved }) => approved)).to.deep.equal(sources.reverse().map((one) => [`${one} in English`]))
    })

    it('keeps what an entry said before it was changed or retired, and who did it', async () => {
      const { store } = context
      const { id } = await store.addGlossaryEntry(AES, 'a')
      const changed = await store.changeGlossaryEntry(id, { ...AES, approved: ['AES'], note: 'Changed' }, 'b')
      expect(changed).to.deep.include({ id, version: 2, approved: ['AES'], madeBy: 'b' })
      await store.retireGlossaryEntry(id, 'c')
      expect(await store.glossaryEntry(id)).to.equal(null)
      const versions = await store.glossaryVersions(id)
      expect(versions.map(({ version, note, retiredAt }) => [version, note, retiredAt !== null])).to.deep.equal([
        [2, 'Changed', true],
        [1, 'Since 2023', true],
      ])
      expect((await store.events(id)).map(({ action, actor }) => [action, actor])).to.deep.equal([
        ['glossary.added', 'a'],
        ['glossary.changed', 'b'],
        ['glossary.retired', 'c'],
      ])
      expect((await rejection(store.retireGlossaryEntry(id, 'c'))).code).to.equal('not-found')
      expect((await rejection(store.changeGlossaryEntry(id, AES, 'c'))).code).to.equal('not-found')
    })

    it('refuses to change an entry into another, and strings that cannot be kept', async () => {
      const { store } = context
      await store.addGlossaryEntry(AES, 'a')
      const { id } = await store.addGlossaryEntry({ ...AES, source: 'AES' }, 'a')
      expect((await rejection(store.changeGlossaryEntry(id, AES, 'a'))).code).to.equal('glossary-entry-exists')
      expect((await store.glossaryEntry(id))?.source).to.equal('AES')
      for (const bad of ['half \ud800', 'nul \0']) {
        for (const each of [{ source: bad }, { approved: [bad] }, { deprecated: [bad] }, { note: bad }]) {
          const work = store.addGlossaryEntry({ ...AES, source: 'x', ...each }, 'a')
          expect((await rejection(work)).code).to.equal('unstorable-text')
        }
      }
    })

    it('finds by the text what may stand in it, in either direction', async () => {
      const { store } = context
      await fill(store)
      const wrong: unknown[] = []
      for (const [text, from, to, expected] of FINDS) {
        const found = await store.glossaryTerms({ from, to, keys: keysInText(text) })
        const sources = found.map(({ source }) => source)
        if (sources.join() !== expected.join()) wrong.push({ text, sources, expected })
      }
      expect(wrong).to.deep.equal([])
    })

    it('finds what an entry says now, not what it said', async () => {
      const { store } = context
      const { id } = await store.addGlossaryEntry(AES, 'a')
      const find = async (text: string) =>
        (await store.glossaryTerms({ from: 'fr', to: 'en', keys: keysInText(text) })).map(({ source }) => source)
      await store.changeGlossaryEntry(id, { ...AES, source: 'Confédération des États du Sahel' }, 'a')
      expect(await find('l’Alliance')).to.deep.equal([])
      expect(await find('la Confédération')).to.deep.equal(['Confédération des États du Sahel'])
      await store.retireGlossaryEntry(id, 'a')
      expect(await find('la Confédération')).to.deep.equal([])
    })

    it('lists by languages and words, newest first, in pages', async () => {
      const { store } = context
      await fill(store)
      const sources = async (filter: Parameters<Store['glossary']>[0]) =>
        (await store.glossary(filter, { limit: 9 })).items.map(({ source }) => source)
      expect(await sources({})).to.have.length(6)
      expect(await sources({ source: 'pl' })).to.deep.equal(['Praga', 'Niger'])
      expect(await sources({ target: 'de' })).to.deep.equal([])
      expect(await sources({ source: 'no tag!' })).to.deep.equal([])
      expect(await sources({ search: 'sahel union' })).to.deep.equal(['Alliance des États du Sahel'])
      expect(await sources({ search: '安理' })).to.deep.equal(['安理会'])
      expect(await sources({ search: '"; drop table glossary_entry' })).to.deep.equal([])
      const first = await store.glossary({}, { limit: 4 })
      const second = await store.glossary({}, { limit: 4, cursor: first.cursor! })
      expect([first.items.length, second.items.length, second.cursor]).to.deep.equal([4, 2, null])
      expect(await store.glossaryLanguages()).to.deep.include({ source: 'pl', target: 'en', entries: 2 })
    })

    it('imports what is new and joins the rest to what there is', async () => {
      const { store } = context
      const { id } = await store.addGlossaryEntry(AES, 'a')
      const more: GlossaryTerm = { ...AES, approved: ['the Alliance', 'AES'], deprecated: ['Alliance of Sahel States'] }
      const { note: _note, ...noted } = more
      const bare = { ...term('Tchad', 'fr', '', 'en'), approved: [], deprecated: ['Tchad'] }
      const counts = await store.importGlossaryTerms([noted, term('Niger', 'fr', 'Niger', 'en'), noted, bare], 'b')
      expect(counts).to.deep.equal({ added: 1, changed: 1, unchanged: 1, refused: [{ term: bare, why: 'unapproved' }] })
      expect(await store.glossaryEntry(id)).to.deep.include({
        approved: ['AES', 'the Alliance'],
        deprecated: ['Union of Sahel States', 'Alliance of Sahel States'],
        note: 'Since 2023',
        version: 2,
      })
    })

    it('takes no more renderings than an entry may have, and says so', async () => {
      const { store } = context
      const { id } = await store.addGlossaryEntry(AES, 'a')
      const many = { ...AES, approved: Array.from({ length: MOST_RENDERINGS - 1 }, (_, i) => `rendering ${i}`) }
      expect((await store.importGlossaryTerms([many], 'b')).refused).to.deep.equal([{ term: many, why: 'too-many' }])
      expect(await store.glossaryEntry(id)).to.deep.include({ approved: AES.approved, version: 1 })
      const most = { ...many, approved: many.approved.slice(1) }
      expect(await store.importGlossaryTerms([most], 'b')).to.deep.include({ changed: 1, refused: [] })
    })

    it('leaves an entry of the kind that it is where an import does not say', async () => {
      const { store } = context
      const { kind: _kind, ...filed } = { ...term('Niger', 'fr', 'Niger', 'en'), kindIfNew: 'term' as const }
      const { id } = await store.addGlossaryEntry({ ...filed, kind: 'name' }, 'a')
      expect(await store.importGlossaryTerms([filed], 'b')).to.deep.include({ changed: 0, unchanged: 1 })
      await store.importGlossaryTerms([{ ...filed, source: 'Tchad', kindIfNew: 'institution' }], 'b')
      expect((await store.glossary({}, { limit: 9 })).items.map(({ kind }) => kind)).to.deep.equal([
        'institution',
        'name',
      ])
      await store.importGlossaryTerms([{ ...filed, kind: 'institution' }], 'b')
      expect((await store.glossaryEntry(id))?.kind).to.equal('institution')
    })

    it('never loses the last approved rendering to an import', async () => {
      const { store } = context
      const { id } = await store.addGlossaryEntry({ ...AES, approved: ['AES'], deprecated: [] }, 'a')
      await store.importGlossaryTerms([{ ...AES, approved: [], deprecated: ['AES'] }], 'b')
      expect((await store.glossaryEntry(id))?.approved).to.deep.equal(['AES'])
    })
  })
}
