import type { Kysely } from 'kysely'
import type { Engine } from '../engines/engine.ts'
import type { Database } from '../schema.ts'

/** What a query is handed: the transaction that it runs in, and the engine's codecs. */
export interface Reading {
  readonly db: Kysely<Database>
  readonly engine: Engine
}

/** What a query that writes is handed besides. One time for everything written in a transaction. */
export interface Writing extends Reading {
  /** ISO 8601, UTC. */
  readonly now: string
  readonly newId: () => string
}
