import { expect } from 'chai'
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
})
