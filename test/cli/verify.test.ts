import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect } from 'chai'
import { exitCodeOf } from '../../src/cli/exit-code.ts'
import { STATUSES } from '../../src/model/status.ts'
import { FakeTranslator } from '../translation/fake-translator.ts'
import { answers, truequote } from './command-line.ts'

const FRENCH = 'Le président du Niger a signé aujourd’hui un accord de défense avec le Burkina Faso.'
const ENGLISH = 'The president of Niger signed a defense agreement with Burkina Faso today.'
const NIGERIA = ENGLISH.replace('Niger', 'Nigeria')

describe('exitCodeOf', () => {
  for (const status of STATUSES) {
    const code = ['faithful', 'minor'].includes(status) ? 0 : 1
    it(`${status} ends with ${code}`, () => expect(exitCodeOf(status)).to.equal(code))
  }
})

describe('truequote verify', () => {
  let folder = ''
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'truequote-'))
    await writeFile(join(folder, 'french.txt'), `\uFEFF${FRENCH}\n`)
    await writeFile(join(folder, 'english.txt'), `${ENGLISH}\r\n`)
    await writeFile(join(folder, 'latin.txt'), Buffer.from([0x4e, 0xe9, 0x0a]))
  })
  after(() => rm(folder, { recursive: true }))

  it('prints a report with both texts and exits by the status', async () => {
    const { code, out, err } = await truequote(['verify', FRENCH, ENGLISH, '--reference', ENGLISH])
    expect(out).to.match(/^● [A-Z]+ /)
    expect(out).to.contain('ORIGINAL · French').and.to.contain('PUBLISHED · English')
    expect([code, err]).to.deep.equal([0, ''])
  })
  it('exits with 1 when the rendering names another country', async () => {
    const { code, out } = await truequote(['verify', FRENCH, NIGERIA, '--reference', ENGLISH, '--json'])
    const { status, discrepancies } = JSON.parse(out)
    expect([code, status]).to.deep.equal([1, 'critical'])
    expect(discrepancies.map((d: { category: string }) => d.category)).to.include('name')
  })
  it('takes files, without their byte order mark and last line break', async () => {
    const files = ['--original-file', join(folder, 'french.txt'), '--rendering-file', join(folder, 'english.txt')]
    const { statement, rendering } = JSON.parse((await truequote(['verify', ...files, '--json'])).out)
    expect([statement.text, rendering.text]).to.deep.equal([FRENCH, ENGLISH])
  })
  it('takes a file for one side and a text for the other', async () => {
    const args = ['verify', '--original-file', join(folder, 'french.txt'), ENGLISH, '--json']
    expect(JSON.parse((await truequote(args)).out).statement.text).to.equal(FRENCH)
  })
  it('takes @FILE and @- for standard input', async () => {
    const { out } = await truequote(['verify', `@${join(folder, 'french.txt')}`, '@-', '--json'], { input: ENGLISH })
    expect(JSON.parse(out).rendering.text).to.equal(ENGLISH)
  })
  it('takes @@ for a text that begins with an @ sign', async () => {
    const { out } = await truequote(['verify', `@@goita ${FRENCH}`, ENGLISH, '--json'])
    expect(JSON.parse(out).statement.text).to.equal(`@goita ${FRENCH}`)
  })
  it('takes several references, as texts and files', async () => {
    const references = ['--reference', ENGLISH, '--reference-file', join(folder, 'english.txt')]
    const { out } = await truequote(['verify', FRENCH, ENGLISH, ...references, '--json'])
    expect(JSON.parse(out).references).to.have.length(2)
  })
  it('refuses a file that is not UTF-8', async () => {
    const { code, err } = await truequote(['verify', `@${join(folder, 'latin.txt')}`, 'b'])
    expect([code, err]).to.satisfy(([c, e]: [number, string]) => c === 2 && /latin\.txt” is not UTF-8 text/.test(e))
  })
  it('refuses a text over the limit', async () => {
    const { code, err } = await truequote(['verify', 'a'.repeat(1_001), 'b'], {
      environment: { TRUEQUOTE_MAX_TEXT: '1000' },
    })
    expect(code).to.equal(2)
    expect(err).to.contain('1,001 characters; at most 1,000')
  })
  it('asks the translators that the option names instead of the setting’s', async () => {
    const { code, err } = await truequote(['verify', FRENCH, ENGLISH, '--translators', 'google'])
    expect(code).to.equal(2)
    expect(err).to.contain('asked for google')
  })
})

describe('truequote verify --ndjson', () => {
  const run = async (...lines: readonly (object | string)[]) =>
    await truequote(['verify', '--ndjson'], {
      input: lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n'),
    })
  const pair = {
    id: 1,
    original: FRENCH,
    rendering: ENGLISH,
    references: [{ text: ENGLISH, language: 'en', by: 'desk' }],
  }

  it('answers with the fields of the contract and no others', async () => {
    const { code, out } = await run({ ...pair, rendering: NIGERIA })
    const [answer] = answers(out)
    expect(code).to.equal(0)
    expect(Object.keys(answer)).to.deep.equal(['id', 'status', 'risk', 'languages', 'discrepancies'])
    expect(Object.keys(answer.languages)).to.deep.equal(['original', 'rendering'])
    expect(Object.keys(answer.languages.original)).to.deep.equal(['tag', 'confidence'])
    expect(answer.discrepancies).not.to.deep.equal([])
    for (const discrepancy of answer.discrepancies) {
      expect(Object.keys(discrepancy)).to.deep.equal([
        'check',
        'category',
        'severity',
        'confidence',
        'message',
        'original',
        'rendering',
      ])
    }
    const words = answer.discrepancies.flatMap((d: { rendering: { start: number; end: number }[] }) =>
      d.rendering.map(({ start, end }) => NIGERIA.slice(start, end)),
    )
    expect(words).to.include('Nigeria')
  })
  it('points into the text as given, in UTF-16 code units', async () => {
    const shifted = `😀 \n${NIGERIA}`
    const [answer] = answers((await run({ ...pair, rendering: shifted })).out)
    const words = answer.discrepancies.flatMap((d: { rendering: { start: number; end: number }[] }) =>
      d.rendering.map(({ start, end }) => shifted.slice(start, end)),
    )
    expect(words).to.include('Nigeria')
  })
  it('sends no line to a remote translator when all are confidential', async () => {
    const input = JSON.stringify({ id: 1, original: FRENCH, rendering: ENGLISH })
    const translator = new FakeTranslator(async () => ENGLISH)
    const asked: number[] = []
    for (const options of [['--confidential'], []]) {
      await truequote(['verify', '--ndjson', ...options], { input, translators: [translator] })
      asked.push(translator.asked.length)
    }
    expect(asked).to.deep.equal([0, 1])
  })
  it('takes a stated language', async () => {
    const [answer] = answers((await run({ ...pair, originalLanguage: 'fr', renderingLanguage: 'en-GB' })).out)
    expect([answer.languages.original.tag, answer.languages.rendering.tag]).to.deep.equal(['fr', 'en-GB'])
  })
  it('answers every line in order, bad ones too, and ends with 0', async () => {
    const { code, out, err } = await run(
      pair,
      '',
      'nonsense',
      { id: 'b', original: FRENCH },
      { ...pair, id: 'c', original: '' },
      { ...pair, id: 'd', extra: 1 },
      '[1]',
      { ...pair, id: 2 },
    )
    expect(answers(out).map(({ id, error }) => [id, error?.code ?? 'answered'])).to.deep.equal([
      [1, 'answered'],
      [null, 'invalid-json'],
      ['b', 'invalid-input'],
      ['c', 'invalid-input'],
      ['d', 'invalid-input'],
      [null, 'invalid-input'],
      [2, 'answered'],
    ])
    expect([code, err]).to.deep.equal([0, ''])
  })
  it('names the field in its answer', async () => {
    const [answer] = answers((await run({ ...pair, originalLanguage: 'not a tag!' })).out)
    expect(answer.error.message).to.match(/^originalLanguage: /)
  })
  it('gives the same answer to the same line', async () => {
    const [first, second] = answers((await run(pair, pair)).out)
    expect(first).to.deep.equal(second)
  })
})
