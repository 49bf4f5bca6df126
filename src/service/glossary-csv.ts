import { type CsvError, parse } from 'csv-parse'
import type { GlossaryKind } from '../model/glossary.ts'
import { type Column, type Columns, kindNamed, readColumns } from './glossary-columns.ts'
import { type GlossaryItem, toItem } from './glossary-item.ts'
import { quoteValue } from './quote-value.ts'

/** The separators that spreadsheets write, the likeliest first. */
const DELIMITERS = [',', ';', '\t'] as const
/** No line of a glossary is longer, in code units: a quote that is never closed would swallow the rest of the file. */
const LONGEST_LINE = 20_000
/** Several renderings in one cell. */
const SEPARATOR = '|'
const YES = /^(?:yes|y|true|1|x|deprecated|forbidden)$/i
/** Put before what a spreadsheet would run as a formula; our own exports do. */
const DISARMED = /^'(?=[\s\u0000]*[=+\-@＝＋－＠])/

/** The delimiter that stands most often in the first line, outside quotation marks. */
function delimiterOf(line: string): string {
  const bare = line.replace(/"[^"]*"/g, '')
  const counts = DELIMITERS.map((delimiter) => bare.split(delimiter).length)
  return DELIMITERS[counts.indexOf(Math.max(...counts))]!
}

/** Reads on until the first line is whole. */
async function firstLine(pieces: AsyncIterator<string>): Promise<{ read: string; isLast: boolean }> {
  let read = ''
  for (;;) {
    const { value, done } = await pieces.next()
    if (done) return { read, isLast: true }
    read += value
    if (/[\r\n]./su.test(read) || read.length > LONGEST_LINE) return { read, isLast: false }
  }
}

interface Row {
  readonly record: readonly string[]
  readonly info: { readonly lines: number }
}

const list = (cell: string): string[] =>
  cell
    .split(SEPARATOR)
    .map((one) => one.trim())
    .filter(Boolean)

/** One line of the file, by its columns. */
function itemOf({ record, info }: Row, { at, languages }: Columns, defaultKind: GlossaryKind): GlossaryItem {
  const cell = (column: Column): string => {
    const position = at[column]
    return position === undefined ? '' : (record[position] ?? '').replace(DISARMED, '').trim()
  }
  const line = info.lines
  const kindCell = cell('kind')
  const kind = kindNamed(kindCell)
  if (!kind && kindCell !== '')
    return { line, fault: `${quoteValue(kindCell)} is no kind; write name, institution or term.` }
  const deprecatedCell = cell('deprecated')
  const isDeprecated = YES.test(deprecatedCell)
  const no = /^(?:no|n|false|0|-)?$/i.test(deprecatedCell)
  return toItem(line, {
    source: cell('source'),
    sourceLanguage: languages?.source ?? cell('sourceLanguage'),
    targetLanguage: languages?.target ?? cell('targetLanguage'),
    approved: isDeprecated ? [] : list(cell('target')),
    deprecated: isDeprecated ? list(cell('target')) : no ? [] : list(deprecatedCell),
    kind,
    kindIfNew: defaultKind,
    note: cell('note'),
  })
}

const WORDS: Readonly<Partial<Record<string, string>>> = {
  CSV_MAX_RECORD_SIZE: `This line has more than ${LONGEST_LINE.toLocaleString('en-US')} characters; a quotation mark may be open.`,
  CSV_QUOTE_NOT_CLOSED: 'A quotation mark that opens here is never closed; close it, or take it out.',
}

const faultOf = (error: CsvError): string => WORDS[error.code] ?? `This line cannot be read: ${error.message}.`

/**
 * The terms of a glossary in CSV, line by line: comma, semicolon or tab, with a first line that names the columns. What
 * is wrong with a line is given in its place and the rest goes on.
 */
export async function* readGlossaryCsv(
  text: AsyncIterable<string>,
  defaultKind: GlossaryKind,
): AsyncGenerator<GlossaryItem> {
  const pieces = text[Symbol.asyncIterator]()
  const { read, isLast } = await firstLine(pieces)
  const faults: GlossaryItem[] = []
  const parser = parse({
    delimiter: delimiterOf(read.split(/[\r\n]/, 1)[0]!),
    bom: true,
    info: true,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    skip_records_with_error: true,
    max_record_size: LONGEST_LINE,
    on_skip: (error) => {
      if (error) faults.push({ line: Number(error.lines ?? 1), fault: faultOf(error) })
      return undefined
    },
  })
  const feed = async () => {
    const write = (piece: string) =>
      parser.write(piece) ? Promise.resolve() : new Promise<void>((resolve) => parser.once('drain', () => resolve()))
    await write(read)
    if (!isLast) for (let next = await pieces.next(); !next.done; next = await pieces.next()) await write(next.value)
    parser.end()
  }
  const fed = feed().catch((cause: unknown) => void parser.destroy(cause as Error))
  let columns: Columns | undefined
  for await (const row of parser as AsyncIterable<Row>) {
    yield* faults.splice(0)
    if (!columns) {
      const found = readColumns(row.record)
      if (typeof found === 'string') {
        yield { line: 1, fault: found }
        parser.destroy()
        return
      }
      columns = found
    } else if (row.record.some((cell) => cell.trim() !== '')) yield itemOf(row, columns, defaultKind)
  }
  await fed
  yield* faults
}
