import type { StoredVerification } from '../model/stored.ts'
import { csvHead, csvRows } from './csv.ts'
import { reportJson } from './json.ts'
import type { ReportOptions } from './report.ts'
import { TMX_HEAD, TMX_TAIL, translationUnit } from './tmx.ts'

/** One form in which many verifications leave the house, one after the other. */
export interface ListReport {
  /** Permanent: it stands in addresses and in the API. */
  readonly id: 'csv' | 'ndjson' | 'tmx'
  readonly mediaType: string
  /** Of the file it is saved as, without the dot. */
  readonly extension: string
  readonly name: string
  /** What stands before the first and after the last. */
  readonly begin: string
  readonly end: string
  each(verification: StoredVerification, options: ReportOptions): string
}

/** Every form of a list, in the order in which they are offered. */
export const LIST_REPORTS: readonly ListReport[] = [
  {
    id: 'csv',
    mediaType: 'text/csv; charset=utf-8',
    extension: 'csv',
    name: 'CSV',
    begin: csvHead(),
    end: '',
    each: csvRows,
  },
  {
    id: 'ndjson',
    mediaType: 'application/x-ndjson; charset=utf-8',
    extension: 'ndjson',
    name: 'NDJSON',
    begin: '',
    end: '',
    each: (verification, options) => `${JSON.stringify(reportJson(verification, options))}\n`,
  },
  {
    id: 'tmx',
    mediaType: 'application/x-tmx+xml; charset=utf-8',
    extension: 'tmx',
    name: 'TMX',
    begin: TMX_HEAD,
    end: TMX_TAIL,
    // A list goes to a memory, and from there to whoever asks it: what is confidential stays here.
    each: (verification) => (verification.confidential ? '' : translationUnit(verification)),
  },
]
