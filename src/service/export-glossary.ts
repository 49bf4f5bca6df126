import type { GlossaryEntry } from '../model/glossary.ts'
import { csvField } from '../report/csv.ts'
import type { Service } from './service.ts'

const COLUMNS = ['source', 'source_language', 'target', 'target_language', 'kind', 'note', 'deprecated']
/** Entries read at once. */
const PAGE = 500
/** Spreadsheets take UTF-8 for the system's old code page without it. */
const BYTE_ORDER_MARK = '\uFEFF'

const row = (cells: readonly string[]): string => `${cells.map(csvField).join(',')}\r\n`

/** A line for each rendering of an entry: what can be imported again, and be read in a spreadsheet. */
function rowsOf({
  source,
  sourceLanguage,
  targetLanguage,
  approved,
  deprecated,
  kind,
  note = '',
}: GlossaryEntry): string {
  const line = (rendering: string, mark: string, remark: string) =>
    row([source, sourceLanguage, rendering, targetLanguage, kind, remark, mark])
  return [
    ...approved.map((rendering, i) => line(rendering, '', i === 0 ? note : '')),
    ...deprecated.map((rendering) => line(rendering, 'yes', '')),
  ].join('')
}

/** The glossary in force as CSV, piece by piece, oldest entries last. */
export async function* exportGlossary(service: Pick<Service, 'store'>): AsyncGenerator<string> {
  yield BYTE_ORDER_MARK + row(COLUMNS)
  for (let cursor: string | undefined; ; ) {
    const page = await service.store.glossary({}, { limit: PAGE, cursor })
    if (page.items.length > 0) yield page.items.map(rowsOf).join('')
    if (page.cursor === null) return
    cursor = page.cursor
  }
}
