import { setTimeout } from 'node:timers/promises'
import type { Database as Connection } from 'better-sqlite3'
import {
  CompiledQuery,
  type DatabaseConnection,
  SqliteAdapter,
  SqliteDialect,
  SqliteDriver,
  type TransactionSettings,
} from 'kysely'
import { isBusy } from './sqlite-failure.ts'
import { keepingStatements } from './sqlite-statements.ts'

// A write takes about 5 ms, most of it waiting for the disk.
const RETRY_MS = 2

class Driver extends SqliteDriver {
  readonly #connection: Connection
  readonly #busyTimeoutMs: number

  constructor(connection: Connection, busyTimeoutMs: number) {
    super({ database: keepingStatements(connection) })
    this.#connection = connection
    this.#busyTimeoutMs = busyTimeoutMs
  }

  /** Writers take their lock at once: one that starts as a reader cannot wait for another writer, it fails. */
  override async beginTransaction(connection: DatabaseConnection, settings?: TransactionSettings): Promise<void> {
    if (settings?.accessMode === 'read only') await connection.executeQuery(CompiledQuery.raw('begin'))
    else await this.#beginWriting()
  }

  /**
   * SQLite's own waiting stops the whole process, and with it another handle of the process that holds the lock and
   * could never let it go. So the lock is asked for without waiting, again and again.
   */
  async #beginWriting(): Promise<void> {
    const deadline = performance.now() + this.#busyTimeoutMs
    while (!this.#lockForWriting(performance.now() >= deadline)) await setTimeout(RETRY_MS)
  }

  /** True when the lock is held, false when another connection has it. @throws then too, if `last` */
  #lockForWriting(last: boolean): boolean {
    this.#connection.pragma('busy_timeout = 0')
    try {
      this.#connection.exec('begin immediate')
      return true
    } catch (error) {
      if (last || !isBusy(error)) throw error
      return false
    } finally {
      this.#connection.pragma(`busy_timeout = ${this.#busyTimeoutMs}`)
    }
  }

  /** After a full disk SQLite has rolled back already; asking again would hide the cause behind another error. */
  override async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    if (this.#connection.inTransaction) await super.rollbackTransaction(connection)
  }
}

/** SQLite rolls table definitions back like rows; kysely leaves that unused unless told. */
class Adapter extends SqliteAdapter {
  override get supportsTransactionalDdl(): boolean {
    return true
  }
}

/** kysely's SQLite dialect over one connection, with writers that wait and migrations that roll back. */
export class WaitingSqliteDialect extends SqliteDialect {
  readonly #connection: Connection
  readonly #busyTimeoutMs: number

  constructor(connection: Connection, busyTimeoutMs: number) {
    super({ database: connection })
    this.#connection = connection
    this.#busyTimeoutMs = busyTimeoutMs
  }

  override createDriver(): Driver {
    return new Driver(this.#connection, this.#busyTimeoutMs)
  }

  override createAdapter(): Adapter {
    return new Adapter()
  }
}
