import { expect } from 'chai'
import fc from 'fast-check'
import { InvalidInput, type Problem } from '../../src/model/failure.ts'
import { parsePairLine, parseSubmission } from '../../src/service/submission-schema.ts'

const LIMITS = { maxText: 1_000, maxReferences: 2 }

const PAIR = { statement: { text: 'Il a signé.' }, rendering: { text: 'He signed.' } }
type Fields = Record<string, unknown>
const statement = (fields: Fields) => ({ ...PAIR, statement: { ...PAIR.statement, ...fields } })
const rendering = (fields: Fields) => ({ ...PAIR, rendering: { ...PAIR.rendering, ...fields } })
const references = (...items: unknown[]) => ({ ...PAIR, references: items })

function problemsOf(input: unknown): readonly Problem[] {
  try {
    parseSubmission(input, LIMITS)
    return []
  } catch (error) {
    if (error instanceof InvalidInput) return error.problems
    throw error
  }
}

/** The one problem of the input: its field, and a sentence that has these words. */
function refuses(input: unknown, field: string, ...words: string[]) {
  it(`refuses ${field || 'the whole'}: ${words.join(' … ')}`, () => {
    const problems = problemsOf(input)
    expect(problems.map((problem) => problem.field)).to.deep.equal([field])
    for (const word of words) expect(problems[0]?.message).to.include(word)
    expect(problems[0]?.message).to.match(/\S.*[.?]$/)
  })
}

function takes(what: string, input: unknown, expected: object) {
  it(`takes ${what}`, () => {
    expect(JSON.parse(JSON.stringify(parseSubmission(input, LIMITS)))).to.deep.equal(expected)
  })
}

const PLAIN = { references: [], confidential: false }

describe('service/submission-schema', () => {
  describe('a whole pair', () => {
    takes('two texts', PAIR, { ...PAIR, ...PLAIN })
    takes(
      'every field',
      {
        statement: {
          text: 'Il a signé.',
          language: 'FR_ca',
          speaker: ' Assimi Goita ',
          date: '2024-02-29',
          medium: 'X',
          sourceUrl: 'https://example.org/a?b=c#d',
        },
        rendering: {
          text: 'He signed.',
          language: 'eng',
          outlet: 'Wire',
          url: 'http://example.com/',
          date: '2023-09-16',
          quoteType: 'partial',
          translatedBy: 'the desk',
        },
        references: [{ text: 'He has signed.', language: 'en', by: 'a colleague' }],
        confidential: true,
        label: 'constructed',
      },
      {
        statement: {
          text: 'Il a signé.',
          language: 'fr-CA',
          speaker: 'Assimi Goita',
          date: '2024-02-29',
          medium: 'X',
          sourceUrl: 'https://example.org/a?b=c#d',
        },
        rendering: {
          text: 'He signed.',
          language: 'en',
          outlet: 'Wire',
          url: 'http://example.com/',
          date: '2023-09-16',
          quoteType: 'partial',
          translatedBy: 'the desk',
        },
        references: [{ text: 'He has signed.', language: 'en', by: 'a colleague' }],
        confidential: true,
        label: 'constructed',
      },
    )
    takes(
      'null and blank as left out',
      { ...statement({ speaker: null, date: '', language: 'und' }), references: null, confidential: null, label: ' ' },
      { ...PAIR, ...PLAIN },
    )
    takes('white space in a text as it is', statement({ text: ' \t a\r\n' }), {
      ...statement({ text: ' \t a\r\n' }),
      ...PLAIN,
    })
    takes('bidirectional controls in a text', statement({ text: '\u202Bنعم\u202C' }), {
      ...statement({ text: '\u202Bنعم\u202C' }),
      ...PLAIN,
    })
    takes('a text at the limit', statement({ text: 'x'.repeat(1_000) }), {
      ...statement({ text: 'x'.repeat(1_000) }),
      ...PLAIN,
    })
    takes('markup as plain text', statement({ text: '<script>alert(1)</script>', speaker: '<b>"x"</b>' }), {
      ...statement({ text: '<script>alert(1)</script>', speaker: '<b>"x"</b>' }),
      ...PLAIN,
    })
  })

  describe('texts', () => {
    refuses(statement({ text: '' }), 'statement.text', 'no text here', 'what was said')
    refuses(statement({ text: undefined }), 'statement.text', 'no text here')
    refuses(rendering({ text: ' \n\t ' }), 'rendering.text', 'nothing to read', 'what was published')
    refuses(rendering({ text: '\u200B\u2060\uFEFF\u00AD\u3164\u2800' }), 'rendering.text', 'nothing to read')
    refuses(statement({ text: 'x'.repeat(1_001) }), 'statement.text', '1,001', '1,000', '“xxxxxxx', '…”')
    refuses(statement({ text: 'ab\uD83D c' }), 'statement.text', 'Position 2', '“ab”', 'U+D83D')
    refuses(statement({ text: '\uDE00' }), 'statement.text', 'very first place', 'U+DE00')
    refuses(rendering({ text: 'a\0b' }), 'rendering.text', 'Position 1', 'U+0000', 'NUL')
    refuses(rendering({ text: 'abc\u001B[31m' }), 'rendering.text', 'Position 3', 'U+001B')
    refuses(references({ text: '' }), 'references.0.text', 'no text here')
    refuses(statement({ text: 42 }), 'statement.text', '“42” is a number', 'a text')
    refuses(statement({ text: ['a'] }), 'statement.text', 'This is a list')
    refuses(statement({ text: null }), 'statement.text', 'null')
  })

  describe('fields of one line', () => {
    refuses(statement({ speaker: 'x'.repeat(301) }), 'statement.speaker', '301', '300')
    refuses(statement({ speaker: 'a\nb' }), 'statement.speaker', 'Position 1', 'line break')
    refuses(rendering({ outlet: 'a\u202Eb' }), 'rendering.outlet', 'U+202E', 'direction')
    refuses(rendering({ translatedBy: 'a\u2066b' }), 'rendering.translatedBy', 'U+2066')
    refuses(statement({ medium: 'a\uD800' }), 'statement.medium', 'U+D800')
    refuses({ ...PAIR, label: 'a\0' }, 'label', 'U+0000')
    refuses({ ...PAIR, label: true }, 'label', '“true”', 'a text')
    refuses(references({ text: 'a', by: 'x'.repeat(301) }), 'references.0.by', '300')
  })

  describe('languages', () => {
    refuses(statement({ language: 'english' }), 'statement.language', '“english”', 'pt-BR')
    refuses(statement({ language: 'x' }), 'statement.language', '“x”')
    refuses(rendering({ language: 'qqq' }), 'rendering.language', '“qqq”')
    refuses(references({ text: 'a', language: '<b>' }), 'references.0.language', '“<b>”')
  })

  describe('dates', () => {
    refuses(statement({ date: '2023-02-30' }), 'statement.date', 'no day “2023-02-30”')
    refuses(statement({ date: '2023-13-01' }), 'statement.date', 'no day')
    refuses(statement({ date: '2023-02-29' }), 'statement.date', 'no day')
    refuses(statement({ date: '0000-01-01' }), 'statement.date', 'no day', 'year 0000')
    refuses(statement({ date: '9999-12-31' }), 'statement.date', '“9999-12-31” is still to come', 'correct the date')
    it('takes the day that has begun somewhere on Earth', () => {
      const farthest = new Date(Date.now() + 13.5 * 3_600_000).toISOString().slice(0, 10)
      expect(problemsOf(rendering({ date: farthest }))).to.deep.equal([])
    })
    refuses(rendering({ date: '16/09/2023' }), 'rendering.date', '“16/09/2023”', '2023-09-16')
    refuses(rendering({ date: '2023-09-16T10:00:00Z' }), 'rendering.date', 'is not a date')
    refuses(rendering({ date: '２０２３-09-16' }), 'rendering.date', 'is not a date')
    refuses(rendering({ date: 20230916 }), 'rendering.date', 'is a number')
  })

  describe('addresses', () => {
    refuses(statement({ sourceUrl: 'javascript:alert(1)' }), 'statement.sourceUrl', 'http://')
    refuses(statement({ sourceUrl: 'ftp://example.org/' }), 'statement.sourceUrl', 'http://')
    refuses(rendering({ url: 'example.org/page' }), 'rendering.url', 'with https://')
    refuses(rendering({ url: 'https://user:secret@example.org/' }), 'rendering.url', 'user name or password')
    refuses(rendering({ url: `https://example.org/${'x'.repeat(2_000)}` }), 'rendering.url', '2,000')
    refuses(rendering({ url: 'https://exa\nmple.org/' }), 'rendering.url', 'line break')
    it('does not repeat the password of an address', () => {
      expect(problemsOf(rendering({ url: 'https://user:secret@example.org/' }))[0]?.message).not.to.include('secret')
    })
  })

  describe('shape', () => {
    refuses('a text', '', '“a text”', 'object')
    refuses([], '', 'a list')
    refuses(undefined, '', 'missing')
    refuses({ ...PAIR, refrences: [] }, 'refrences', 'Did you mean “references”?')
    refuses(statement({ langauge: 'fr' }), 'statement.langauge', 'Did you mean “language”?')
    refuses({ ...PAIR, original: 'x' }, 'original', 'statement, rendering')
    refuses(
      JSON.parse('{"statement":{"text":"a"},"rendering":{"text":"b"},"__proto__":{"a":1}}'),
      '__proto__',
      'no field',
    )
    refuses({ ...PAIR, constructor: 1 }, 'constructor', 'no field')
    refuses({ ...PAIR, confidential: 'yes' }, 'confidential', '“yes”', 'true or false')
    refuses(rendering({ quoteType: 'exact' }), 'rendering.quoteType', '“exact”', 'direct, partial, indirect')
    refuses({ ...PAIR, references: {} }, 'references', 'a list')
    refuses(references({ text: 'a' }, { text: 'b' }, { text: 'c' }), 'references', 'There are 3', 'at most 2')

    it('tells every problem at once, each with its field', () => {
      const input = { statement: { text: '', date: 'x', who: 1 }, rendering: { text: 'a\0' }, references: [{}] }
      expect(problemsOf(input).map(({ field }) => field)).to.have.members([
        'statement.text',
        'statement.date',
        'statement.who',
        'rendering.text',
        'references.0.text',
      ])
    })

    it('takes an object without a prototype, as the form makes it', () => {
      expect(problemsOf(Object.assign(Object.create(null), PAIR))).to.deep.equal([])
    })
  })

  it('takes or refuses any JSON without breaking', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.string({ unit: 'binary' }), (value, text) => {
        problemsOf(value)
        problemsOf({ statement: value, rendering: { text, outlet: text, url: text, date: text, language: text } })
      }),
      { seed: 7, numRuns: 500 },
    )
  })

  it('keeps a text that it takes to the letter', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const input = statement({ text })
        if (problemsOf(input).length === 0) expect(parseSubmission(input, LIMITS).statement.text).to.equal(text)
      }),
      { seed: 7, numRuns: 500 },
    )
  })

  describe('a line of the command line', () => {
    it('becomes an id and a pair', () => {
      const line = {
        id: 7,
        original: 'a',
        originalLanguage: 'fra',
        rendering: 'b',
        references: [{ text: 'c', by: 'd' }],
      }
      expect(JSON.parse(JSON.stringify(parsePairLine(line, LIMITS)))).to.deep.equal({
        id: 7,
        pair: { original: 'a', originalLanguage: 'fr', rendering: 'b', references: [{ text: 'c', by: 'd' }] },
      })
    })

    const lineRefuses = (line: unknown, field: string, words: string) =>
      it(`refuses ${field}: ${words}`, () => {
        expect(() => parsePairLine(line, LIMITS))
          .to.throw(InvalidInput, words)
          .with.property('problems')
          .that.has.nested.property('[0].field', field)
      })
    lineRefuses({ original: 'a', rendering: 'b' }, 'id', 'missing')
    lineRefuses({ id: null, original: 'a', rendering: 'b' }, 'id', 'a text or a number')
    lineRefuses({ id: 1, orginal: 'a', original: 'a', rendering: 'b' }, 'orginal', 'Did you mean “original”?')
    lineRefuses({ id: 1, original: 'a', rendering: '' }, 'rendering', 'what was published')
    lineRefuses({ id: 1, original: 'a', rendering: 'b', renderingLanguage: 'english' }, 'renderingLanguage', 'pt-BR')
    lineRefuses(
      { id: 1, original: 'a', rendering: 'b', references: [{ text: 'a', url: 'b' }] },
      'references.0.url',
      'by',
    )
  })
})
