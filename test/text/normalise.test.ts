import { expect } from 'chai'
import fc from 'fast-check'
import { normalise } from '../../src/text/normalise.ts'

/** One line a case: what was given, what it becomes. */
const CASES: readonly (readonly [string, string, string])[] = [
  ['plain text stays', 'Nothing to do here.', 'Nothing to do here.'],
  ['NFD is composed', 'E\u0301tat ne\u0301', 'État né'],
  ['Hangul jamo are composed', '\u1112\u1161\u11ab', '한'],
  ['curly apostrophes', 'J’ai ‘dit’ lʼeau', "J'ai 'dit' l'eau"],
  ['curly and low double quotes', '“yes” „nein‟', '"yes" "nein"'],
  ['guillemets and brackets of CJK stay', '«oui» 「はい」『本』', '«oui» 「はい」『本』'],
  ['hyphens and minus', 'a‐b a‑b −5', 'a-b a-b -5'],
  ['dashes', 'a — b ― c – d', 'a – b – c – d'],
  ['no-break spaces', '1\u00a0000\u202f000\u3000', '1 000 000 '],
  ['line break inside a paragraph', 'one\ntwo\r\nthree', 'one two three'],
  ['empty line between paragraphs', 'one\n\ntwo', 'one\n\ntwo'],
  ['empty line of Windows', 'one\r\n \r\ntwo', 'one\n \ntwo'],
  ['soft hyphen, BOM, zero-width space', '\ufeffNi\u00adger\u200b', 'Niger'],
  ['bidirectional controls', '\u202eabc\u202c\u2066d\u2069', 'abcd'],
  ['non-joiner in a Persian word stays', 'می\u200cرود', 'می\u200cرود'],
  ['non-joiner between Latin letters goes', 'a\u200cb', 'ab'],
  ['joiner at the end of an Indic word goes', 'क्\u200d ', 'क् '],
  ['full-width digits and letters', '２０２３年ＡＢｃ', '2023年ABc'],
  ['entities', 'I don&#39;t &amp; &quot;you&quot; &#x27;d&nbsp;', 'I don\'t & "you" \'d '],
  ['entity in an entity', 'a &amp;amp;#39; b', "a ' b"],
  ['unknown entity stays', 'a &bogus; b', 'a &bogus; b'],
  ['property of Object is no entity', '&toString;', '&toString;'],
  ['code point out of range stays', '&#99999999;', '&#99999999;'],
  ['lone surrogates', 'a\ud800b', 'a\ufffdb'],
  ['NUL and other controls', 'a\u0000b\u0007', 'ab'],
  ['soft hyphen between letter and mark', 'e\u00ad\u0301', 'é'],
]

const hostile = fc.string({
  unit: fc.oneof(
    {
      weight: 3,
      arbitrary: fc.constantFrom(...'ae&;#39mpx \n\r\u0301\u00ad\u200c\u200d\u0323یकＡ’—\ud800\udc00\u1100\u1161'),
    },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }) },
  ),
})

describe('text/normalise', () => {
  for (const [what, given, expected] of CASES) {
    it(what, () => expect(normalise(given).text).to.equal(expected))
  }

  it('maps spans back to the given text', () => {
    const given = '\ufeffCafe\u0301 d’E\u0301tat &amp; “Ni\u00adger”\r\nfin'
    const { text, toOriginal } = normalise(given)
    const back = (word: string) => {
      const start = text.indexOf(word)
      const span = toOriginal({ start, end: start + word.length })
      return given.slice(span.start, span.end)
    }
    expect(text).to.equal('Café d\'État & "Niger" fin')
    expect(back('Café')).to.equal('Cafe\u0301')
    expect(back("d'État")).to.equal('d’E\u0301tat')
    expect(back('&')).to.equal('&amp;')
    expect(back('Niger')).to.equal('Ni\u00adger')
    expect(back('fin')).to.equal('fin')
    expect(toOriginal({ start: text.length, end: text.length })).to.deep.equal({
      start: given.length,
      end: given.length,
    })
  })

  it('drops marks beyond any orthography', () => {
    expect(normalise(`a${'\u0301\u0323'.repeat(5_000)}b`).text.length).to.be.below(40)
  })

  it('is idempotent, well formed and NFC for any text', () => {
    fc.assert(
      fc.property(hostile, (given) => {
        const { text } = normalise(given)
        expect(normalise(text).text).to.equal(text)
        expect(text.isWellFormed()).to.equal(true)
        expect(text.normalize('NFC')).to.equal(text)
      }),
      { seed: 1, numRuns: 2_000 },
    )
  })

  it('gives spans inside the given text, in order, for any text', () => {
    fc.assert(
      fc.property(hostile, (given) => {
        const { text, toOriginal } = normalise(given)
        let last = 0
        for (let start = 0; start < text.length; start++) {
          const span = toOriginal({ start, end: start + 1 })
          expect(span.start).to.be.at.least(last)
          expect(span.end).to.be.above(span.start).and.at.most(given.length)
          last = span.start
        }
      }),
      { seed: 2, numRuns: 1_000 },
    )
  })

  it('reads NFD and NFC alike', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (given) => {
        expect(normalise(given.normalize('NFD')).text).to.equal(normalise(given.normalize('NFC')).text)
      }),
      { seed: 3, numRuns: 1_000 },
    )
  })
})
