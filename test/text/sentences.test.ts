import { expect } from 'chai'
import fc from 'fast-check'
import { splitSentences } from '../../src/text/sentences.ts'

const ABBREVIATIONS = ['Mr', 'Mrs', 'Dr', 'M', 'Mme', 'St', 'z. B', 'bzw', 'т. е', 'г', 'Sr', 'vs']

/** One line a case: the language, and the text with `|` where sentences meet. */
const CASES: readonly (readonly [string, string])[] = [
  ['en', 'One. | Two! | Three?'],
  ['en', 'Mr. Smith met Mrs. Jones. | They talked.'],
  ['en', 'J. K. Rowling wrote it. | Yes.'],
  ['en', 'The U.S. President spoke. | He left.'],
  ['en', 'It cost 3.5 million. | We paid.'],
  ['en', 'Wait… | Then he left.'],
  ['en', 'Wait... | Then he left.'],
  ['en', 'He waited… and left.'],
  ['en', 'He said: "Stop." | Nobody did.'],
  ['en', '"Why?" he asked. | "Because."'],
  ['fr', 'M. Dupont et Mme. Durand sont là. | Ils parlent.'],
  ['fr', '« Est-ce vrai ? » | Il se tut.'],
  ['de', 'Am 3. März kam z. B. Anna. | Sie blieb.'],
  ['de', 'Der II. Weltkrieg endete. | Danach war Frieden.'],
  ['es', '¿Por qué? | ¡Basta! | El Sr. Ruiz se fue.'],
  ['ru', 'Это было в 2020 г. в Москве. | Потом ушли.'],
  ['zh', '他说了。| 我没听见！| 为什么？'],
  ['ja', '「行きます。」| 彼は言った。| 本当？'],
  ['ar', 'هل هذا صحيح؟ | نعم.'],
  ['hi', 'वह आया। | हम गए।'],
  ['und', 'Sentence one. | Sentence two.'],
]

describe('text/sentences', () => {
  for (const [language, marked] of CASES) {
    it(`${language}: ${marked}`, () => {
      const expected = marked.split('|').map((part) => part.trim())
      const text = ['zh', 'ja'].includes(language) ? expected.join('') : expected.join(' ')
      const found = splitSentences(text, language, ABBREVIATIONS).map(({ start, end }) => text.slice(start, end))
      expect(found).to.deep.equal(expected)
    })
  }

  it('ends a sentence with the paragraph, even after an abbreviation', () => {
    const text = 'We met Mr.\n\nSmith was late'
    expect(splitSentences(text, 'en', ABBREVIATIONS)).to.have.length(2)
  })

  it('finds nothing in a blank text', () => expect(splitSentences(' \n ', 'en', [])).to.deep.equal([]))

  it('covers every character but white space, in order, for any text', () => {
    const text = fc.string({
      unit: fc.oneof(fc.constantFrom(...'aB.…!? \n"»)M。؟'), fc.string({ unit: 'binary', minLength: 1, maxLength: 1 })),
    })
    fc.assert(
      fc.property(text, (given) => {
        const spans = splitSentences(given, 'en', ABBREVIATIONS)
        let last = 0
        for (const { start, end } of spans) {
          expect(given.slice(last, start).trim()).to.equal('')
          expect(end).to.be.above(start)
          last = end
        }
        expect(given.slice(last).trim()).to.equal('')
      }),
      { seed: 1, numRuns: 1_000 },
    )
  })
})
