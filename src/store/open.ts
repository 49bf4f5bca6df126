import type { Engine } from './engines/engine.ts'
import { openSqlite } from './engines/sqlite.ts'
import { migrate, refuseOtherVersion } from './migrate.ts'
import { sqlStore } from './sql-store.ts'
import type { Store } from './store.ts'

export interface OpenOptions {
  /** The setting TRUEQUOTE_DB: path of an SQLite file, which is created when missing, its folder too. */
  readonly database: string
  /** How long to wait for another program's write, in milliseconds. Default 5,000. */
  readonly busyTimeoutMs?: number | undefined
  /** Milliseconds since 1970; the machine's clock unless given. */
  readonly clock?: (() => number) | undefined
}

/** Chooses the engine by the setting and opens it as it is, without migrating. @throws Failure `store-…` */
export const openEngine = ({ database, busyTimeoutMs }: OpenOptions): Engine => openSqlite(database, { busyTimeoutMs })

/** Opens the store, brought up to date. Whoever opens it closes it. @throws Failure `store-…` */
export async function openStore(options: OpenOptions): Promise<Store> {
  const engine = openEngine(options)
  try {
    await migrate(engine)
    return sqlStore(engine, options.clock)
  } catch (error) {
    await engine.close()
    throw error
  }
}

/**
 * Opens a store that is there already and up to date, to read in it: nothing is made, migrated or written. Whoever
 * opens it closes it. @throws Failure `store-…`, `store-older` for one that must be migrated first
 */
export async function openStoreToRead({ database, busyTimeoutMs, clock }: OpenOptions): Promise<Store> {
  const engine = openSqlite(database, { busyTimeoutMs, readOnly: true })
  try {
    await refuseOtherVersion(engine)
    return sqlStore(engine, clock)
  } catch (error) {
    await engine.close()
    throw error
  }
}

/** Brings a database up to date; returns the names of the migrations applied, in order. @throws Failure `store-…` */
export async function migrateDatabase(options: OpenOptions): Promise<readonly string[]> {
  const engine = openEngine(options)
  try {
    return await migrate(engine)
  } finally {
    await engine.close()
  }
}
