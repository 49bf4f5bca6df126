import SqliteConnection from 'better-sqlite3'
import { Failure } from '../../model/failure.ts'

/** What SQLite's result codes mean for the person who runs Truequote, by the beginning of the code. */
const MEANINGS: readonly (readonly [code: string, failure: string, meaning: (file: string) => string])[] = [
  ['SQLITE_NOTADB', 'store-not-a-database', (file) => `“${file}” is not an SQLite database. Name another file.`],
  [
    'SQLITE_READONLY',
    'store-read-only',
    (file) => `The database “${file}” cannot be written. Allow writing to the file and its folder.`,
  ],
  [
    'SQLITE_BUSY',
    'store-locked',
    (file) => `The database “${file}” is locked by another program. Close it, or try again when it has finished.`,
  ],
  [
    'SQLITE_CANTOPEN',
    'store-cannot-open',
    (file) => `The database “${file}” cannot be opened. Check that it is a file and that its folder can be written.`,
  ],
  ['SQLITE_FULL', 'store-full', (file) => `The disk with the database “${file}” is full. Nothing was stored.`],
  [
    'SQLITE_CORRUPT',
    'store-damaged',
    (file) => `The database “${file}” is damaged. Restore it from a backup; nothing was stored.`,
  ],
  ['SQLITE_IOERR', 'store-unreadable', (file) => `Reading or writing the database “${file}” failed.`],
]

/** True when another connection holds the lock that was asked for. */
export const isBusy = (error: unknown): boolean =>
  error instanceof SqliteConnection.SqliteError && error.code.startsWith('SQLITE_BUSY')

/** The failure that an error of SQLite stands for; any other error, a broken constraint too, as it is. */
export function explain(error: unknown, file: string): unknown {
  if (!(error instanceof SqliteConnection.SqliteError)) return error
  const known = MEANINGS.find(([code]) => error.code.startsWith(code))
  return known ? new Failure(known[1], known[2](file), { cause: error }) : error
}
