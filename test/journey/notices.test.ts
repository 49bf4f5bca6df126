import { expect } from 'chai'
import { Failure } from '../../src/model/failure.ts'
import { MemoryTranslator } from '../../src/translation/providers/memory.ts'
import type { TranslationMemory } from '../../src/translation/providers/provider.ts'
import { verify } from '../../src/verify.ts'

describe('noticesOf', () => {
  it('says which reference was not compared because its translator lost its way', async () => {
    const { notices, references, method } = await verify({
      original: 'Der Stadtrat hat beschlossen, die alte Brücke am Hafen bis zum Frühjahr zu schließen.',
      originalLanguage: 'de',
      rendering: 'The council decided to close the old bridge at the harbour until spring.',
      renderingLanguage: 'en',
      references: [
        { text: 'The council decided to close the old bridge by the harbour until spring.', language: 'en', by: 'Ada' },
        { text: `The council ${'bridge '.repeat(40)}`, language: 'en', by: 'Robot' },
      ],
    })
    expect(notices.map(({ code }) => code)).to.deep.equal(['reference-not-used'])
    expect(notices[0]!.message).to.contain('Robot')
    expect(references).to.have.lengthOf(2)
    expect(method.referencesUsed).to.equal(1)
  })

  const withoutReferences = async (original: string, originalLanguage: string) =>
    (
      await verify({ original, originalLanguage, rendering: 'The minister resigns.', renderingLanguage: 'en' })
    ).notices.find(({ code }) => code === 'no-references')!.message
  it('says that negations were not compared where the language has no facts about them', async () => {
    const message = await withoutReferences('Waziri hajiuzulu.', 'sw')
    expect(message).to.contain('how Swahili denies is not known here')
    expect(message).not.to.contain('dates, negations,')
  })
  it('says that they were compared where it has', async () => {
    for (const [original, language] of [
      ['Der Minister tritt nicht zurück.', 'de'],
      ['Ministar ne podnosi ostavku.', 'sr-Latn'],
    ] as const) {
      const message = await withoutReferences(original, language)
      expect(message).to.contain('dates, negations, questions')
      expect(message).not.to.contain('not known')
    }
  })

  const texts = {
    original: 'Nous ne partirons pas demain.',
    originalLanguage: 'fr',
    rendering: 'We will leave tomorrow.',
  }
  const memory = (recall: TranslationMemory['recall']) => ({
    translators: [new MemoryTranslator({ recall })],
  })

  it('keeps quiet over a memory that does not know the text, and not over one that cannot be read', async () => {
    const unknown = await verify(
      texts,
      memory(async () => null),
    )
    expect(unknown.notices.map(({ code }) => code)).to.deep.equal(['no-references'])
    const broken = await verify(
      texts,
      memory(async () => {
        throw new Failure('store-damaged', 'The database is damaged.')
      }),
    )
    expect(broken.notices.map(({ code }) => code)).to.deep.equal(['translator-failed', 'no-references'])
    expect(broken.notices[0]?.message).to.equal('The translation memory cannot be read: The database is damaged.')
  })

  it('does not say that no translation was at hand where one of a similar text is shown', async () => {
    const similar = await verify(
      texts,
      memory(async () => ({
        text: 'We will not leave today.',
        language: 'en',
        source: 'Nous ne partirons pas aujourd’hui.',
        likeness: 0.8,
        origin: 'tmx',
        name: 'desk.tmx',
        at: '2023-09-16T10:00:00.000Z',
      })),
    )
    expect(similar.notices.map(({ code }) => code)).to.deep.equal(['no-references'])
    expect(similar.notices[0]?.message).to.match(/^No reference counts as an independent translation of this text/)
    const { notices } = await verify(texts)
    expect(notices[0]?.message).to.match(/^No independent translation was at hand/)
  })
})
