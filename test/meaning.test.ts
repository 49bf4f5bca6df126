import { readdirSync, readFileSync } from 'node:fs'
import { expect } from 'chai'
import { CATEGORIES, type Discrepancy } from '../src/model/discrepancy.ts'
import type { Span } from '../src/model/span.ts'
import { verify } from '../src/verify.ts'

const FOLDER = new URL('./golden/meaning/', import.meta.url)
const HEADER = 'expects\toriginal\trendering\treferences\tnote'
const LEAST_LINES = 400
const LEAST_LANGUAGES = 12

interface Line {
  readonly expects: string
  readonly original: string
  readonly rendering: string
  readonly references: readonly string[]
  readonly note: string
}

const files = readdirSync(FOLDER).filter((name) => name.endsWith('.tsv'))

function readLines(file: string): Line[] {
  const [header, ...lines] = readFileSync(new URL(file, FOLDER), 'utf8').trimEnd().split('\n')
  expect(header).to.equal(HEADER)
  return lines.map((line) => {
    const [expects = '', original = '', rendering = '', references = '', note = ''] = line.split('\t')
    return { expects, original, rendering, references: references ? references.split(' | ') : [], note }
  })
}

/** A text without its brackets, and the places that they marked. */
function unmark(marked: string): { text: string; marks: Span[] } {
  const marks: Span[] = []
  let text = ''
  for (const [i, piece] of marked.split(/[[\]]/).entries()) {
    if (i % 2 === 1) marks.push({ start: text.length, end: text.length + piece.length })
    text += piece
  }
  return { text, marks }
}

const touches = (spans: readonly Span[], marks: readonly Span[]): boolean =>
  marks.every((mark) => spans.some((span) => span.start < mark.end && mark.start < span.end))

const isGrave = ({ severity }: Discrepancy): boolean => severity === 'major' || severity === 'critical'

const told = (discrepancies: readonly Discrepancy[], original: string, rendering: string): string[] =>
  discrepancies.map(({ category, severity, confidence, ...at }) =>
    [
      `${category} ${severity} ${confidence}:`,
      at.original.map(({ start, end }) => original.slice(start, end)).join(' … '),
      '→',
      at.rendering.map(({ start, end }) => rendering.slice(start, end)).join(' … '),
    ].join(' '),
  )

async function hold(line: Line, from: string, to: string): Promise<void> {
  const original = unmark(line.original)
  const rendering = unmark(line.rendering)
  const outcome = await verify({
    original: original.text,
    originalLanguage: from,
    rendering: rendering.text,
    renderingLanguage: to,
    references: line.references.map((text) => ({ text, language: to })),
  })
  const grave = outcome.discrepancies.filter(isGrave)
  const shown = told(grave, original.text, rendering.text)
  if (line.expects === 'same') return void expect(shown).to.eql([])
  const found = grave.filter(
    (one) =>
      one.category === line.expects && touches(one.original, original.marks) && touches(one.rendering, rendering.marks),
  )
  expect(found, shown.join('; ') || 'nothing was reported').to.not.eql([])
}

describe('the table of meanings', () => {
  for (const file of files) {
    const [from = '', to = 'en'] = file.slice(0, -'.tsv'.length).split('-')
    describe(to === 'en' ? from : `${from} into ${to}`, () => {
      for (const line of readLines(file)) {
        it(`${line.expects}: ${line.original} → ${line.rendering}${line.note && ` (${line.note})`}`, () =>
          hold(line, from, to))
      }
    })
  }

  it('is long enough, in enough languages', () => {
    expect(files.flatMap(readLines)).to.have.lengthOf.at.least(LEAST_LINES)
    expect(new Set(files.map((file) => file.slice(0, 2))))
      .to.have.property('size')
      .at.least(LEAST_LANGUAGES)
  })
  it('says of every line what is expected, and where', () => {
    for (const { expects, original, rendering } of files.flatMap(readLines)) {
      const marks = unmark(original).marks.length + unmark(rendering).marks.length
      if (expects === 'same') expect(marks, rendering).to.equal(0)
      else {
        expect(CATEGORIES, rendering).to.include(expects)
        expect(marks, rendering).to.be.above(0)
      }
    }
  })
  it('has no line twice', () => {
    const lines = files.flatMap((file) =>
      readLines(file).map(({ original, rendering, references }) => JSON.stringify([original, rendering, references])),
    )
    expect(new Set(lines).size).to.equal(lines.length)
  })
  it('notices a line that does not hold', async () => {
    const pair = { original: 'Trois maires ont signé.', rendering: 'Five mayors signed.', references: [], note: '' }
    const failed = async (expects: string, rendering = pair.rendering) =>
      hold({ ...pair, expects, rendering }, 'fr', 'en').then(
        () => false,
        () => true,
      )
    expect(await failed('same')).to.equal(true)
    expect(await failed('negation')).to.equal(true)
    expect(await failed('number', 'Five mayors [signed].')).to.equal(true)
    expect(await failed('number', '[Five] mayors signed.')).to.equal(false)
  })
})
