import { type Kysely, sql } from 'kysely'
import type { Database } from '../schema.ts'

interface Limits {
  /** How many of the words a row may lack. */
  readonly edits: number
  readonly most: number
}

/**
 * Rows that can have all but `edits` of a text's words. A row that lacks at most so many has at least one of any
 * `edits + 1` of them, so only the rarest are looked up; words that no row has are among those that are lacking.
 */
export async function rowsSharing(
  db: Kysely<Database>,
  what: 'statement' | 'memory_text',
  words: readonly string[],
  { edits, most }: Limits,
): Promise<number[]> {
  const distinct = [...new Set(words)]
  const { rows: known } = await sql<{ term: string }>`
    select term from ${sql.table(`${what}_words`)}
    where term in (select value from json_each(${JSON.stringify(distinct)}))
    order by doc`.execute(db)
  const looked = known.slice(0, edits - (distinct.length - known.length) + 1)
  if (looked.length === 0 || distinct.length - known.length > edits) return []
  const index = sql.table(`${what}_search`)
  const terms = JSON.stringify(looked.map(({ term }) => `"${term}"`))
  const { rows } = await sql<{ arrival: number }>`
    select ${index}.rowid as arrival
    from json_each(${terms}) as word cross join ${index} on ${index}.words match word.value
    group by ${index}.rowid
    order by count(*) desc, ${index}.rowid desc
    limit ${most}`.execute(db)
  return rows.map(({ arrival }) => arrival)
}
