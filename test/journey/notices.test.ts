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
})
