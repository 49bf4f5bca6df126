import type { Expression, Kysely, Transaction } from 'kysely'
import type { BooleanColumn, Database, JsonColumn } from '../schema.ts'
import type { SearchUnit } from '../search-words.ts'

/** How a value is written to a column and read back from it. */
export interface Codec<Value, Column> {
  encode(value: Value): Column
  decode(column: Column): Value
}

/** What has a full-text index; its rows are found by their `arrival`. */
export type Searchable = 'statement' | 'verification' | 'glossary_entry' | 'memory_text'

/**
 * What the queries need to know of a database system. Queries are written once, in kysely; where systems differ, the
 * difference has a name here. Add one: a file in this folder, a folder of migrations, a line in `open.ts`, a test that
 * runs `test/contracts/store.ts` over it.
 */
export interface Engine {
  /** Also the name of its folder of migrations. */
  readonly name: string
  /** For the migrator; everything else goes through `read` and `write`. */
  readonly db: Kysely<Database>
  readonly boolean: Codec<boolean, BooleanColumn>
  readonly json: Codec<unknown, JsonColumn>
  /** Runs `work` on one unchanging view of the data. @throws Failure `store-…` */
  read<T>(work: (db: Transaction<Database>) => Promise<T>): Promise<T>
  /** The one door for writes: whole or not at all, one after the other, safely on disk on return. @throws Failure `store-…` */
  write<T>(work: (db: Transaction<Database>) => Promise<T>): Promise<T>
  /** Adds a row's text to the full-text index. */
  index(db: Kysely<Database>, what: Searchable, arrival: number, text: string): Promise<void>
  /** Takes out of the full-text index what `index` added: the same text. */
  unindex(db: Kysely<Database>, what: Searchable, arrival: number, text: string): Promise<void>
  /** The `arrival`s of the rows that contain all of these units. */
  matching(what: Searchable, units: readonly SearchUnit[]): Expression<number>
  /**
   * At most `most` `arrival`s of rows that can have all but `edits` of these words, those that share most of the rarest
   * ones first. `words` are a text's, as its index was given them, and may repeat.
   */
  sharing(
    db: Kysely<Database>,
    what: Exclude<Searchable, 'verification'>,
    words: readonly string[],
    limits: { readonly edits: number; readonly most: number },
  ): Promise<readonly number[]>
  /** Runs a script of several statements inside the transaction that is open. */
  runScript(script: string): Promise<void>
  /** The definitions of everything in the database, as a script; what the engine and the migrator add is left out. */
  schema(): Promise<string>
  /** The Failure that an error of the database stands for; any other error as it is. */
  explain(error: unknown): unknown
  close(): Promise<void>
}
