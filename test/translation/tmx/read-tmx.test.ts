import { expect } from 'chai'
import fc from 'fast-check'
import { Failure } from '../../../src/model/failure.ts'
import { readTmx, type TmxItem } from '../../../src/translation/tmx/read-tmx.ts'
import { pieces, tmx, tu } from './tmx.ts'

async function read(file: string | Uint8Array, size?: number): Promise<{ items: TmxItem[]; error: Failure | null }> {
  const items: TmxItem[] = []
  try {
    for await (const item of readTmx(pieces(file, size))) items.push(item)
  } catch (error) {
    if (!(error instanceof Failure)) throw error
    return { items, error }
  }
  return { items, error: null }
}

const units = async (file: string | Uint8Array) =>
  (await read(file)).items.flatMap((item) => (item.kind === 'unit' ? [item.unit] : []))
const texts = async (file: string | Uint8Array) => (await units(file)).map((unit) => unit.texts.map(({ text }) => text))
const faults = async (body: string) =>
  (await read(tmx(body))).items.flatMap((item) => (item.kind === 'fault' ? [`${item.line}: ${item.reason}`] : []))

const utf16 = (text: string, bigEndian: boolean, mark: boolean): Uint8Array => {
  const bytes = Buffer.from(mark ? `\ufeff${text}` : text, 'utf16le')
  return bigEndian ? bytes.swap16() : bytes
}

/** What is left of a segment that holds format codes. */
const INLINE: readonly (readonly [string, string])[] = [
  ['plain', 'plain'],
  ['a &lt;b&gt; &amp; c &#233;', 'a <b> & c é'],
  ['<![CDATA[a < b]]>', 'a < b'],
  ['<bpt i="1">&lt;b&gt;</bpt>bold<ept i="1">&lt;/b&gt;</ept> word', 'bold word'],
  ['one<ph>&lt;br/&gt;</ph>two', 'one two'],
  ['page <ph>{0}</ph>.', 'page .'],
  ['a <hi type="term">term</hi> marked', 'a term marked'],
  ['note<bpt i="1">x<sub>another text</sub></bpt>d', 'noted'],
  ['<it pos="begin">&lt;i&gt;</it>slant<ut>{\\i}</ut>', 'slant'],
  ['  broken\n      in the file ', 'broken in the file'],
]

describe('readTmx', () => {
  it('reads units with who made them, when, and by which program', async () => {
    const body = tu(
      'Bonjour.',
      'Good day.',
      'creationid="AC" creationdate="20230916T100000Z" changedate="20240102T030405Z"',
    )
    expect((await read(tmx(body))).items).to.deep.equal([
      { kind: 'tool', tool: 'OmegaT 6.0' },
      {
        kind: 'unit',
        line: 4,
        unit: {
          texts: [
            { language: 'fr', text: 'Bonjour.' },
            { language: 'en', text: 'Good day.' },
          ],
          madeBy: 'AC',
          madeAt: '2024-01-02T03:04:05.000Z',
        },
      },
    ])
  })

  for (const [segment, text] of INLINE) {
    it(`reads ${JSON.stringify(segment)} as ${JSON.stringify(text)}`, async () =>
      expect(await texts(tmx(tu(segment, 'x')))).to.deep.equal([[text, 'x']]))
  }

  it('takes any number of languages, old attributes and tags as programs write them', async () => {
    const body = `<tu srclang="*all*"><tuv lang="FR-CA"><seg>un</seg></tuv><tuv xml:lang="en_us"><note>n</note><seg>one</seg></tuv>
      <tuv xml:lang="zh-hant"><prop type="p">p</prop><seg>一</seg></tuv></tu>`
    expect((await units(tmx(body, 'srclang="*all*"')))[0]!.texts).to.deep.equal([
      { language: 'fr-CA', text: 'un' },
      { language: 'en-US', text: 'one' },
      { language: 'zh-Hant', text: '一' },
    ])
  })

  const FILE = tmx(tu('J’étais là, 我们。', 'I was there 🙂'))
  const UTF16 = FILE.replace('UTF-8', 'UTF-16')
  for (const [name, bytes] of [
    ['UTF-8', new TextEncoder().encode(FILE)],
    ['UTF-8 with a byte order mark', new TextEncoder().encode(`\ufeff${FILE}`)],
    ['UTF-16, little end first', utf16(UTF16, false, true)],
    ['UTF-16, big end first', utf16(UTF16, true, true)],
    ['UTF-16 without a byte order mark', utf16(UTF16, false, false)],
    ['UTF-8 that says it is UTF-16', new TextEncoder().encode(UTF16)],
  ] as const) {
    it(`reads ${name}`, async () =>
      expect(await texts(bytes)).to.deep.equal([['J’étais là, 我们。', 'I was there 🙂']]))
  }
  it('reads the encoding that the declaration names', async () => {
    const file = tmx(tu('à demain', 'tomorrow')).replace('UTF-8', 'ISO-8859-1')
    expect(await texts(Buffer.from(file, 'latin1'))).to.deep.equal([['à demain', 'tomorrow']])
  })

  for (const [what, body, reason] of [
    ['one language', '<tu><tuv xml:lang="fr"><seg>un</seg></tuv></tu>', /^4: There is no text with its translation/],
    ['an empty translation', tu('un', ' '), /^4: There is no text with its translation/],
    ['an untranslated text', tu('1984', '1984'), /^4: All its texts are the same/],
    ['a language that is none', tu('un', 'one').replace('"en"', '"english!"'), /^4: “english!” is not a language/],
    ['no language', tu('un', 'one').replace(' xml:lang="en"', ''), /^4: “” is not a language/],
    ['a text too long', tu('un', 'o'.repeat(10_001)), /^4: A text has more than 10,000 characters/],
  ] as const) {
    it(`leaves out a unit with ${what}, and goes on`, async () => {
      expect(await faults(body)).to.have.length(1)
      expect((await faults(body))[0]).to.match(reason)
      expect(await texts(tmx(`${body}${tu('deux', 'two')}`))).to.deep.equal([['deux', 'two']])
    })
  }

  for (const [what, file, message] of [
    [
      'XML that breaks',
      tmx(`${tu('un', 'one')}\n<tu><tuv></tu>`),
      /^Line 5 is not XML as it should be: unexpected close tag/,
    ],
    ['a file that ends in the middle', tmx(tu('un', 'one')).slice(0, -9), /^Line \d+ is not XML .*unclosed tag/],
    ['an entity of its own', tmx(`${tu('un', 'one')}<tu>&evil;</tu>`), /undefined entity/],
    ['what is not XML', 'PK\u0003\u0004', /^Line 1 is not XML/],
    ['an empty file', '', /^Line 1 is not XML/],
    ['another kind of XML', '<xliff version="1.2"></xliff>', /not TMX: it begins with <xliff>/],
  ] as const) {
    it(`says what is wrong with ${what}`, async () => {
      const { error } = await read(file)
      expect(error?.code).to.equal('bad-tmx')
      expect(error?.message).to.match(message)
    })
  }

  it('hands out what stands before the fault', async () => {
    const { items, error } = await read(tmx(`${tu('un', 'one')}<tu><seg></tu>`), 100_000)
    expect(items.map(({ kind }) => kind)).to.deep.equal(['tool', 'unit'])
    expect(error).to.be.instanceOf(Failure)
  })

  it('refuses bytes that are not in the encoding, and encodings that nobody knows', async () => {
    const broken = Buffer.from(tmx(tu('à demain', 'tomorrow')), 'latin1')
    const found = [await read(broken), await read(tmx('').replace('UTF-8', 'UTF-99'))]
    expect(found.map(({ error }) => [error?.code, error?.message])).to.deep.equal([
      ['unreadable-file', 'The file is not in UTF-8 after line 1. Save it as UTF-8 and try again.'],
      [
        'unreadable-file',
        'The file says that it is encoded as “UTF-99”, which is not known here. Save it as UTF-8 and try again.',
      ],
    ])
  })

  it('never reads an entity, a file or an address that the document names', async () => {
    const doctype =
      '<!DOCTYPE tmx [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;"><!ENTITY x SYSTEM "file:///etc/hostname">]>'
    const file = tmx(tu('&x;', 'one')).replace(/<!DOCTYPE[^>]*>/, doctype)
    expect((await read(file)).error?.message).to.match(/undefined entity/)
  })

  it('stops at text without end instead of filling the memory', async () => {
    async function* endless() {
      yield new TextEncoder().encode('<tmx><body><tu><tuv xml:lang="fr"><seg>')
      for (;;) yield new TextEncoder().encode('a'.repeat(100_000))
    }
    const failure = await (async () => {
      for await (const item of readTmx(endless())) expect.fail(JSON.stringify(item))
    })().catch((error) => error)
    expect(failure.message).to.equal('From line 1 on there is no end of an element.')
  })

  it('throws nothing but its failures, whatever the file', () =>
    fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), fc.string(), async (bytes, text) => {
        await read(bytes)
        await read(tmx(tu(text, text)))
      }),
      { numRuns: 200 },
    ))
})
