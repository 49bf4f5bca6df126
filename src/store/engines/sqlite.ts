import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import SqliteConnection from 'better-sqlite3'
import { Kysely, sql } from 'kysely'
import { Failure } from '../../model/failure.ts'
import type { Database } from '../schema.ts'
import { type SearchUnit, searchWords } from '../search-words.ts'
import type { Engine, Searchable } from './engine.ts'
import { WaitingSqliteDialect } from './sqlite-dialect.ts'
import { explain, isBusy } from './sqlite-failure.ts'
import { rowsSharing } from './sqlite-sharing.ts'

// How long a connection waits for another one that writes. Writes take milliseconds; five seconds means it hangs.
const BUSY_TIMEOUT_MS = 5000

// A beginning of fewer letters would match half of every index; shorter words are looked for whole.
const SHORTEST_BEGINNING = 3

export interface SqliteOptions {
  /** How long to wait for another program's write, in milliseconds. Default 5,000. */
  readonly busyTimeoutMs?: number | undefined
  /** Nothing is made or written, and the file may be one that cannot be. Default: no. */
  readonly readOnly?: boolean
}

/** Opens a file as it is, without migrating it. Creates it and its folder when missing. @throws Failure `store-…` */
export function openSqlite(file: string, options: SqliteOptions = {}): Engine {
  const busyTimeoutMs = options.busyTimeoutMs ?? BUSY_TIMEOUT_MS
  const connection = options.readOnly ? connectToRead(file, busyTimeoutMs) : connect(file, busyTimeoutMs)
  const db = new Kysely<Database>({ dialect: new WaitingSqliteDialect(connection, busyTimeoutMs) })
  const explained = async <T>(work: Promise<T>): Promise<T> => {
    try {
      return await work
    } catch (error) {
      throw explain(error, file)
    }
  }

  return {
    name: 'sqlite',
    db,
    boolean: { encode: (value) => (value ? 1 : 0), decode: (column) => column === 1 },
    json: { encode: (value) => JSON.stringify(value), decode: (column) => JSON.parse(column as string) },
    read: (work) => explained(db.transaction().setAccessMode('read only').execute(work)),
    write: (work) => explained(db.transaction().execute(work)),
    index: async (on, what, arrival, text) => {
      await sql`insert into ${indexOf(what)} (rowid, words) values (${arrival}, ${searchWords(text)})`.execute(on)
    },
    unindex: async (on, what, arrival, text) => {
      const index = indexOf(what)
      await sql`insert into ${index} (${sql.ref(`${what}_search`)}, rowid, words)
        values ('delete', ${arrival}, ${searchWords(text)})`.execute(on)
    },
    matching: (what, units) =>
      sql<number>`(select rowid from ${indexOf(what)} where ${indexOf(what)} match ${matchExpression(units)})`,
    sharing: rowsSharing,
    runScript: async (script) => {
      connection.exec(script)
    },
    schema: async () => definitions(connection),
    explain: (error) => explain(error, file),
    close: () => db.destroy().then(() => void connection.close()),
  }
}

function connect(file: string, busyTimeoutMs: number): SqliteConnection.Database {
  makeFolder(file)
  let connection: SqliteConnection.Database | undefined
  try {
    connection = new SqliteConnection(file, { timeout: busyTimeoutMs })
    useWriteAheadLog(connection, busyTimeoutMs)
    connection.pragma('synchronous = full')
    connection.pragma('foreign_keys = on')
    // Without this, `insert or replace` deletes without asking the triggers.
    connection.pragma('recursive_triggers = on')
    connection.function('search_words', { deterministic: true }, (text) => searchWords(String(text)))
    refuseReadOnly(connection)
    return connection
  } catch (error) {
    connection?.close()
    throw explain(error, file)
  }
}

/**
 * A connection that refuses to write. It is not opened as read-only: such a one leaves the files of the write-ahead log
 * behind when it is the last.
 */
function connectToRead(file: string, busyTimeoutMs: number): SqliteConnection.Database {
  let connection: SqliteConnection.Database | undefined
  try {
    connection = new SqliteConnection(file, { timeout: busyTimeoutMs, fileMustExist: true })
    connection.pragma('query_only = on')
    // Reads the file, and finds out at once whether it is a database.
    connection.pragma('schema_version')
    return connection
  } catch (error) {
    connection?.close()
    throw explain(error, file)
  }
}

function makeFolder(file: string): void {
  try {
    mkdirSync(dirname(file), { recursive: true })
  } catch (error) {
    throw new Failure('store-cannot-open', `The folder of the database “${file}” cannot be made.`, { cause: error })
  }
}

/** SQLite does not wait for its lock when several programs switch a new file at the same moment, so this does. */
function useWriteAheadLog(connection: SqliteConnection.Database, busyTimeoutMs: number): void {
  const deadline = performance.now() + busyTimeoutMs
  for (;;) {
    try {
      connection.pragma('journal_mode = wal')
      return
    } catch (error) {
      if (!isBusy(error) || performance.now() >= deadline) throw error
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5)
    }
  }
}

/** SQLite opens a file that cannot be written without a word and fails at the first write; this finds out at once. */
function refuseReadOnly(connection: SqliteConnection.Database): void {
  connection.exec('begin immediate')
  connection.exec('rollback')
}

const indexOf = (what: Searchable) => sql.table(`${what}_search`)

/** Every unit quoted, so that nothing in it is syntax; the units hold letters, digits, marks and emoji only. */
const matchExpression = (units: readonly SearchUnit[]): string =>
  units
    .map(({ words, unspaced }) => {
      const word = words[0]!
      const beginning = !unspaced && Array.from(word).length >= SHORTEST_BEGINNING && !/^\p{N}+$/u.test(word)
      return `"${words.join(' ')}"${beginning ? '*' : ''}`
    })
    .join(' ')

// Tables with their indexes and triggers below them, by name, so that the order does not depend on the migrations'.
const DEFINITIONS = `
  select sql from sqlite_schema
  where sql is not null and tbl_name not like 'kysely_%' and name not like 'sqlite_%'
    and tbl_name not in (select name from pragma_table_list where type = 'shadow')
  order by tbl_name, case type when 'table' then 0 when 'index' then 1 else 2 end, name`

const definitions = (connection: SqliteConnection.Database): string =>
  (connection.prepare(DEFINITIONS).pluck().all() as string[]).map((definition) => `${definition};\n`).join('\n')
