import { expect } from 'chai'
import { readConfig } from '../../../src/config.ts'
import { openStore } from '../../../src/store/open.ts'
import type { Store } from '../../../src/store/store.ts'
import { gatherReferences } from '../../../src/translation/gather-references.ts'
import { createTranslators } from '../../../src/translation/providers/index.ts'
import { MemoryTranslator } from '../../../src/translation/providers/memory.ts'
import type { TranslationMemory } from '../../../src/translation/providers/provider.ts'
import { outcome, submission } from '../../contracts/store/samples.ts'
import { freshFolder } from '../../store/place.ts'

/** Only this one translator. */
const config = readConfig({ TRUEQUOTE_TRANSLATORS: 'memory' })
const EMPTY: TranslationMemory = { recall: async () => null }

describe('the memory as a translator', () => {
  const folder = freshFolder()
  let store: Store
  beforeEach(async () => {
    store = await openStore({ database: folder.database })
    const texts = [
      { language: 'fr', text: 'Nous ne quitterons jamais cette belle région.' },
      { language: 'en', text: 'We will never leave this beautiful region.' },
    ]
    const unit = { texts, madeBy: 'A. Cissé', madeAt: '2023-09-16T10:00:00.000Z' }
    await store.remember([unit], { file: 'charter.tmx' }, 'anonymous')
  })
  afterEach(() => store.close())

  const gather = (text: string, memory: TranslationMemory = store) =>
    gatherReferences({
      text,
      from: 'fr',
      to: 'en',
      of: 'statement',
      confidential: true,
      translators: createTranslators({ config, memory }),
      limits: { most: 0, deadlineMs: 5_000 },
    })

  it('gives the translation that is known, with its file, maker and date', async () => {
    expect(await gather('Nous ne quitterons jamais cette belle région.')).to.deep.equal({
      references: [
        {
          text: 'We will never leave this beautiful region.',
          language: 'en',
          by: 'A. Cissé',
          kind: 'machine',
          of: 'statement',
          engine: 'translation memory',
          version: 'charter.tmx',
          retrievedAt: '2023-09-16T10:00:00.000Z',
        },
      ],
      reports: [{ id: 'memory', outcome: 'answered' }],
    })
  })

  it('says how alike a similar text is', async () => {
    const { references } = await gather('Nous ne quitterons jamais cette petite région.')
    expect(references[0]).to.include({ match: 0.86, matched: 'Nous ne quitterons jamais cette belle région.' })
  })

  it('names the verification that a translation was supplied with', async () => {
    const { id } = await store.submit(submission(), 'anonymous')
    await store.complete(id, outcome(), 'system')
    const { references } = await gather('Nous partirons demain.')
    expect(references[0]).to.include({ by: 'desk', version: `verification ${id}`, text: 'We shall leave tomorrow.' })
  })

  it('is skipped where it knows nothing, however often, and never left alone for it', async () => {
    const reason = 'The translation memory has no translation of this text.'
    for (const memory of [store, EMPTY]) {
      for (let k = 0; k < 6; k++) {
        const { references, reports } = await gather('Il pleut.', memory)
        expect(references).to.deep.equal([])
        expect(reports).to.deep.equal([{ id: 'memory', outcome: 'skipped', reason, code: 'no-match' }])
      }
    }
  })

  it('fails with a typed failure where there is nothing', async () => {
    const failure = await new MemoryTranslator(EMPTY)
      .translate({ text: 'Il pleut.', from: 'fr', to: 'en' })
      .catch((error) => error)
    expect(failure.code).to.equal('no-match')
  })

  it('is not left alone after texts that it does not know', async () => {
    const [memory] = createTranslators({ config, memory: store })
    for (let k = 0; k < 6; k++)
      await memory!.translate({ text: 'Il pleut.', from: 'fr', to: 'en' }).catch(() => undefined)
    const known = await memory!.translate({
      text: 'Nous ne quitterons jamais cette belle région.',
      from: 'fr',
      to: 'en',
    })
    expect(known.text).to.equal('We will never leave this beautiful region.')
  })
})
