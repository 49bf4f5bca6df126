import type { Database as Connection, Statement } from 'better-sqlite3'
import type { SqliteDatabase } from 'kysely'

/** The store has some fifty queries; those with lists of many lengths must not push them all out. */
const MOST_KEPT = 200

/**
 * A connection that keeps the statements it has prepared, the latest of them. Prepared anew each time, they hold memory
 * outside of the heap that nobody sees to be collected: an import of 100,000 entries came to 5.9 GB.
 */
export function keepingStatements(connection: Connection): SqliteDatabase {
  const kept = new Map<string, Statement>()
  return {
    prepare(sql) {
      let statement = kept.get(sql)
      if (statement) kept.delete(sql)
      else statement = connection.prepare(sql)
      kept.set(sql, statement)
      if (kept.size > MOST_KEPT) kept.delete(kept.keys().next().value!)
      return statement as ReturnType<SqliteDatabase['prepare']>
    },
    close: () => void connection.close(),
  }
}
