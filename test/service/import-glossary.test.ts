import { expect } from 'chai'
import { exportGlossary } from '../../src/service/export-glossary.ts'
import { type GlossaryForm, importGlossary, MOST_FAULTS } from '../../src/service/import-glossary.ts'
import { rejection } from '../contracts/store/context.ts'
import { type TestService, testService } from './test-service.ts'

const HEAD = 'source,source_language,target,target_language,kind,note,deprecated'

/** The bytes of a text in pieces of a few, so that every reader meets every cut. */
async function* pieces(text: string | Uint8Array, size = 7): AsyncGenerator<Uint8Array> {
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}

const utf16 = (text: string): Uint8Array => Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')])

describe('service/import-glossary', () => {
  let made: TestService
  beforeEach(async () => {
    made = await testService()
  })
  afterEach(() => made.close())

  const load = (form: GlossaryForm, text: string | Uint8Array, size?: number) =>
    importGlossary(made.service, pieces(text, size), { form })
  const entries = async () =>
    (await made.service.store.glossary({}, { limit: 100 })).items
      .map(({ source, sourceLanguage, targetLanguage, approved, deprecated, kind, note }) =>
        [
          `${source} ${sourceLanguage}>${targetLanguage} ${kind}`,
          approved.join('|'),
          deprecated.join('|'),
          note ?? '',
        ].join(' / '),
      )
      .reverse()

  describe('of CSV', () => {
    const SAME = ['Tchad fr>en name / Chad /  / A country']
    for (const [what, text] of [
      ['commas', `${HEAD}\nTchad,fr,Chad,en,name,A country,\n`],
      [
        'semicolons',
        'Term;Source language;Translation;Target language;Type;Comment\r\nTchad;fr;Chad;en;Name;A country\r\n',
      ],
      ['tabs', 'source\tsource_lang\ttarget\ttarget_lang\tkind\tnote\nTchad\tfr\tChad\ten\tplace\tA country'],
      ['a byte order mark', `\uFEFF${HEAD}\nTchad,FR,Chad,eng,name,A country,\n`],
      [
        'quotation marks',
        `"source","source_language","target","target_language","kind","note"\n"Tchad","fr","Chad","en","name","A country"\n`,
      ],
      ['old Mac line ends', `${HEAD}\rTchad,fr,Chad,en,name,A country,\r`],
      [
        'blank lines and columns of others',
        'id,source,source_language,target,target_language,kind,note\n\n1,Tchad,fr,Chad,en,name,A country\n,,,,,,\n',
      ],
    ] as const) {
      it(`with ${what}`, async () => {
        expect(await load('csv', text)).to.deep.equal({ added: 1, changed: 0, unchanged: 0, faults: [], faulty: 0 })
        expect(await entries()).to.deep.equal(SAME)
      })
    }

    it('in UTF-16, and with two columns named by their languages', async () => {
      expect(await load('csv', utf16('fr,ar\nTchad,تشاد\n'))).to.include({ added: 1, faulty: 0 })
      expect(await entries()).to.deep.equal(['Tchad fr>ar term / تشاد /  / '])
    })

    it('joins lines about one term, and takes lists and marks of deprecated renderings', async () => {
      const lines = [
        'AES,fr,Alliance of Sahel States|AES,en,institution,,',
        'AES,fr,Sahel Alliance,en,institution,,yes',
        'AES,fr,the Alliance,en,institution,,Sahel Union | Desert Union',
        'AES,fr,AES,en,institution,,',
      ]
      expect(await load('csv', [HEAD, ...lines].join('\n'))).to.include({ added: 1, changed: 2, unchanged: 1 })
      expect(await entries()).to.deep.equal([
        'AES fr>en institution / Alliance of Sahel States|AES|the Alliance / Sahel Alliance|Sahel Union|Desert Union / ',
      ])
    })

    it('leaves a name a name where the file has no column for the kind', async () => {
      const bare = 'source,source_language,target,target_language\nNiger,fr,Niger,en\n'
      await load('csv', `${HEAD}\nNiger,fr,Niger,en,name,,\n`)
      expect(await load('csv', bare)).to.include({ added: 0, changed: 0, unchanged: 1 })
      expect(await entries()).to.deep.equal(['Niger fr>en name / Niger /  / '])
    })

    it('tells the line with which a term has too many renderings, and keeps the rest', async () => {
      const many = Array.from({ length: 21 }, (_, i) => `rendering ${i}`)
      const at = await load('csv', [HEAD, `Mali,fr,${many.join('|')},en,,,`, 'Niger,fr,Niger,en,,,'].join('\n'))
      expect([at.added, at.faults[0]?.line]).to.deep.equal([1, 2])
      expect(at.faults[0]?.message).to.include('“Mali”').and.include('21 renderings')
      const lines = await load('csv', [HEAD, ...many.map((one) => `Mali,fr,${one},en,,,`)].join('\n'))
      expect([lines.added, lines.changed, lines.faults[0]?.line]).to.deep.equal([1, 19, 22])
      expect(lines.faults[0]?.message).to.include('“Mali”').and.include('more than 20')
    })

    it('keeps the good lines and tells the bad ones by line, quoting the value', async () => {
      const lines = [
        'Tchad,fr,Chad,en,name,,',
        'Niger,fr,,en,name,,',
        ',fr,Mali,en,name,,',
        'Mali,frrr,Mali,en,name,,',
        'Mali,fr,Mali,fr,name,,',
        'Mali,fr,Mali,en,slang,,',
        'Mali,fr,…,en,name,,',
        'Mali,fr,a\u202eb,en,name,,',
        `Mali,fr,${'x'.repeat(301)},en,name,,`,
        'Mali,fr,Soudan,en,name,,deprecated',
        'Ma\0li,fr,Mali,en,name,,',
        'Bénin,fr,Benin,en,name,,',
      ]
      const result = await load('csv', [HEAD, ...lines].join('\n'))
      expect(result).to.include({ added: 2, faulty: 10 })
      expect(result.faults.map(({ line }) => line)).to.deep.equal([3, 4, 5, 6, 7, 8, 9, 10, 11, 12])
      const words = ['“Niger”', 'no term', '“frrr”', '“fr”', '“slang”', '“…”', 'direction', '300', '“Mali”', 'NUL']
      for (const [i, { message }] of result.faults.entries()) expect(message).to.include(words[i])
    })

    it('says what the first line lacks', async () => {
      const { faults, added } = await load('csv', 'a,b,c\nTchad,Chad,x\n')
      expect([added, faults.length, faults[0]?.line]).to.deep.equal([0, 1, 1])
      expect(faults[0]?.message).to.include('source, source_language, target, target_language')
      expect(await load('csv', '')).to.include({ added: 0, faulty: 0 })
    })

    it('survives an open quotation mark, a huge line and thousands of bad ones', async () => {
      const open = await load('csv', `${HEAD}\nTchad,fr,Chad,en,name,,\nNiger,fr,"Niger,en,name,,\nx,y,z\n`)
      expect(open).to.include({ added: 1 })
      expect(open.faulty).to.be.at.least(1)
      const huge = await load('csv', `${HEAD}\nMali,fr,${'x'.repeat(2_000_000)},en,,,\nBénin,fr,Benin,en,,,\n`, 65_536)
      expect(huge.faulty).to.be.at.least(1)
      const many = await load('csv', `${HEAD}\n${'?,fr,?,en,,,\n'.repeat(5_000)}`, 65_536)
      expect([many.faulty, many.faults.length]).to.deep.equal([5_000, MOST_FAULTS])
    })

    it('keeps formulas and markup as the words they are, out and in again', async () => {
      const cells = ['=cmd|1', '+1 is', '@SUM(A1)', '-minus', '<b>bold</b>', `it's, "so"`, 'ligne; autre']
      for (const [i, cell] of cells.entries()) {
        await made.service.store.addGlossaryEntry(
          {
            source: `terme ${i}`,
            sourceLanguage: 'fr',
            targetLanguage: 'en',
            approved: [cell.replace('|', ' ')],
            deprecated: ['old', 'older'],
            kind: 'term',
            note: `=note ${i}`,
          },
          'a',
        )
      }
      let csv = ''
      for await (const piece of exportGlossary(made.service)) csv += piece
      expect(csv)
        .to.include("'=cmd")
        .and.to.include("'@SUM")
        .and.not.to.match(/,=|,@|,\+/)
      const before = await entries()
      expect(await load('csv', csv)).to.deep.equal({ added: 0, changed: 0, unchanged: 21, faults: [], faulty: 0 })
      expect(await entries()).to.deep.equal(before)
      const other = await testService()
      try {
        await importGlossary(other.service, pieces(csv), { form: 'csv' })
        const copied = (await other.service.store.glossary({}, { limit: 100 })).items
        expect(copied.map(({ approved }) => approved[0]).sort()).to.deep.equal(
          cells.map((c) => c.replace('|', ' ')).sort(),
        )
        expect(copied.every(({ deprecated, note }) => deprecated.length === 2 && note?.startsWith('=note'))).to.equal(
          true,
        )
      } finally {
        await other.close()
      }
    })

    it('refuses what is no text, and half surrogates that only UTF-16 can hold', async () => {
      expect((await rejection(load('csv', Uint8Array.from([0x73, 0xff, 0xfe, 0xff, 0x80])))).message).to.include(
        'UTF-8',
      )
      expect((await rejection(load('csv', utf16(`${HEAD}\nA\ud800,fr,B,en,,,\n`)))).message).to.include('UTF-8')
    })
  })

  describe('of TBX', () => {
    const CONCEPT_2 = `<termEntry id="c1"><note>Since 2023</note>
      <langSet xml:lang="fr"><tig><term>Alliance des États du Sahel</term><termNote type="administrativeStatus">preferredTerm-admn-sts</termNote></tig></langSet>
      <langSet xml:lang="en">
        <ntig><termGrp><term>AES</term><termNote type="administrativeStatus">admittedTerm-admn-sts</termNote></termGrp></ntig>
        <tig><term>Alliance of <hi>Sahel</hi> States</term><termNote type="administrativeStatus">preferredTerm-admn-sts</termNote></tig>
        <tig><term>Union of Sahel States</term><termNote type="administrativeStatus">deprecatedTerm-admn-sts</termNote></tig>
      </langSet></termEntry>`
    const V2 = (body: string, before = '<!DOCTYPE martif SYSTEM "TBXBasiccoreStructV02.dtd">') =>
      `<?xml version="1.0"?>${before}<martif type="TBX-Basic" xml:lang="en"><martifHeader><fileDesc><titleStmt><title>t</title></titleStmt></fileDesc></martifHeader><text><body>${body}</body></text></martif>`
    const V3 = (body: string, style: string) =>
      `<?xml version="1.0" encoding="UTF-8"?><tbx style="${style}" type="TBX-Basic" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2" xmlns:min="http://www.tbxinfo.net/ns/min"><text><body>${body}</body></text></tbx>`
    const EXPECTED = [
      'Alliance des États du Sahel fr>en term / Alliance of Sahel States|AES / Union of Sahel States / Since 2023',
      'AES en>fr term / Alliance des États du Sahel /  / Since 2023',
      'Alliance of Sahel States en>fr term / Alliance des États du Sahel /  / Since 2023',
    ]

    it('version 2, each ordered pair of languages', async () => {
      expect(await load('tbx', V2(CONCEPT_2))).to.deep.equal({
        added: 3,
        changed: 0,
        unchanged: 0,
        faults: [],
        faulty: 0,
      })
      expect(await entries()).to.deep.equal(EXPECTED)
    })

    for (const [style, status] of [
      ['dca', (value: string) => `<termNote type="administrativeStatus">${value}</termNote>`],
      ['dct', (value: string) => `<min:administrativeStatus>${value}</min:administrativeStatus>`],
    ] as const) {
      it(`version 3 in the style ${style}`, async () => {
        const section = (term: string, value: string) => `<termSec><term>${term}</term>${status(value)}</termSec>`
        const body = `<conceptEntry id="1"><note>Since 2023</note>
          <langSec xml:lang="fr">${section('Alliance des États du Sahel', 'preferredTerm-admn-sts')}</langSec>
          <langSec xml:lang="en">${section('AES', 'admittedTerm-admn-sts')}${section('Alliance of Sahel States', 'preferredTerm-admn-sts')}${section('Union of Sahel States', 'deprecatedTerm-admn-sts')}</langSec>
        </conceptEntry>`
        expect(await load('tbx', V3(body, style))).to.include({ added: 3, faulty: 0 })
        expect(await entries()).to.deep.equal(EXPECTED)
      })
    }

    it('in UTF-16, with a proper noun, in scripts from right to left', async () => {
      const noun = '<termNote type="partOfSpeech">properNoun</termNote>'
      const body = `<termEntry><langSet xml:lang="ar"><tig><term>تشاد</term>${noun}</tig></langSet><langSet xml:lang="he"><tig><term>צ'אד</term></tig></langSet></termEntry>`
      expect(await load('tbx', utf16(V2(body)))).to.include({ added: 2, faulty: 0 })
      expect(await entries()).to.deep.equal(["تشاد ar>he name / צ'אד /  / ", "צ'אד he>ar name / تشاد /  / "])
    })

    it('in the encoding that it declares, and in UTF-16 without a mark', async () => {
      const declared = V2(CONCEPT_2).replace('version="1.0"', 'version="1.0" encoding="ISO-8859-1"')
      expect(await load('tbx', Buffer.from(declared, 'latin1'))).to.include({ added: 3, faulty: 0 })
      expect(await entries()).to.deep.equal(EXPECTED)
      expect(await load('tbx', Buffer.from(V2(CONCEPT_2), 'utf16le'))).to.include({ unchanged: 3, faulty: 0 })
      const unknown = V2(CONCEPT_2).replace('version="1.0"', 'version="1.0" encoding="UTF-99"')
      expect(await rejection(load('tbx', unknown))).to.deep.include({ code: 'not-text' })
    })

    it('refuses entities of its own, and reads nothing from outside', async () => {
      for (const entity of [
        '<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;">',
        '<!ENTITY secret SYSTEM "file:///etc/passwd">',
        '<!entity % remote SYSTEM "http://127.0.0.1:1/x.dtd"> %remote;',
      ]) {
        const result = await load('tbx', V2(CONCEPT_2, `<!DOCTYPE martif [${entity}]>`))
        expect(result).to.include({ added: 0, faulty: 1 })
        expect(result.faults[0]?.message).to.include('entities')
      }
      const undeclared = await load('tbx', V2('<termEntry>&secret;</termEntry>', ''))
      expect(undeclared).to.include({ added: 0, faulty: 1 })
    })

    it('keeps what stands before a mistake in the XML', async () => {
      const result = await load('tbx', V2(`${CONCEPT_2}\n<termEntry><langSet></termEntry>`))
      expect(result).to.include({ added: 3, faulty: 1 })
      expect(result.faults[0]?.line).to.be.greaterThan(5)
      expect(result.faults[0]?.message).to.match(/^The XML cannot be read from here on: /)
      expect((await load('tbx', V2(CONCEPT_2).slice(0, -30))).faulty).to.equal(1)
    })

    it('tells what is no TBX, and concepts that render nothing', async () => {
      expect((await load('tbx', '<html><body/></html>')).faults[0]?.message).to.include('no TBX')
      expect((await load('tbx', 'source,target')).faulty).to.equal(1)
      const alone = '<termEntry><langSet xml:lang="fr"><tig><term>Tchad</term></tig></langSet></termEntry>'
      expect((await load('tbx', V2(alone))).faults[0]?.message).to.include('one language')
      expect((await load('tbx', V2('<termEntry/>'))).faulty).to.equal(0)
    })

    it('bears depth, width and length', async () => {
      expect((await load('tbx', V2('<a>'.repeat(50_000)), 65_536)).faults[0]?.message).to.include('nested')
      const terms = Array.from({ length: 500 }, (_, i) => `<tig><term>t${i}</term></tig>`).join('')
      const wide = `<termEntry><langSet xml:lang="fr">${terms}</langSet><langSet xml:lang="en">${terms}</langSet></termEntry>`
      expect((await load('tbx', V2(wide), 65_536)).faults[0]?.message).to.include('1000 terms')
      const long = CONCEPT_2.replace('AES', 'x'.repeat(3_000_000))
      const result = await load('tbx', V2(long), 65_536)
      expect(result.faulty).to.be.at.least(1)
      expect(result.faults[0]?.message.length).to.be.lessThan(300)
    })
  })
})
