import type { Selectable } from 'kysely'
import type { StatementInput } from '../../model/submission.ts'
import { excerpt } from '../excerpt.ts'
import { statementFingerprint } from '../fingerprint.ts'
import { readCursor, readLimit, toPage } from '../page.ts'
import { present } from '../present.ts'
import type { Database } from '../schema.ts'
import { searchQuery } from '../search-words.ts'
import type { Actor, Page, PageRequest, StoredStatement } from '../store.ts'
import type { Reading, Writing } from './context.ts'
import { logEvent } from './events.ts'
import { cleanName, nameId } from './names.ts'

/** Finds the statement or adds it; returns its id. A date or medium that was not known before is filled in. */
export async function keepStatement(writing: Writing, input: StatementInput, actor: Actor): Promise<string> {
  const { db, engine, now, newId } = writing
  const speaker = cleanName(input.speaker)
  const fingerprint = statementFingerprint(input, speaker)
  const date = input.date ?? null
  const medium = input.medium ?? null

  const alike = await db
    .selectFrom('statement')
    .select(['id', 'date', 'medium'])
    .where('fingerprint', '=', fingerprint)
    .orderBy('arrival')
    .execute()
  const known = alike.find((row) => agree(row.date, date) && agree(row.medium, medium))
  if (known) {
    const learnt = present({ date: known.date === null ? date : null, medium: known.medium === null ? medium : null })
    if (Object.keys(learnt).length > 0) {
      await db.updateTable('statement').set(learnt).where('id', '=', known.id).execute()
      await logEvent(writing, actor, 'statement.filled-in', known.id, learnt)
    }
    return known.id
  }

  const id = newId()
  const { arrival } = await db
    .insertInto('statement')
    .values({
      id,
      fingerprint,
      speaker_id: await nameId(writing, 'speaker', speaker),
      language: input.language ?? null,
      date,
      medium,
      source_url: input.sourceUrl ?? null,
      created_at: now,
      excerpt: excerpt(input.text),
      text: input.text,
    })
    .returning('arrival')
    .executeTakeFirstOrThrow()
  await engine.index(db, 'statement', arrival, `${input.text}\n${speaker ?? ''}`)
  await logEvent(writing, actor, 'statement.created', id)
  return id
}

/** True unless two values are known and differ. */
export const agree = (known: string | null, given: string | null): boolean =>
  known === null || given === null || known === given

const selectStatements = ({ db }: Reading) =>
  db
    .selectFrom('statement')
    .leftJoin('speaker', 'speaker.id', 'statement.speaker_id')
    .selectAll('statement')
    .select('speaker.name as speaker')

type StatementRow = Selectable<Database['statement']> & { speaker: string | null }

const toStatement = (row: StatementRow): StoredStatement =>
  present({
    id: row.id,
    createdAt: row.created_at,
    text: row.text,
    language: row.language,
    speaker: row.speaker,
    date: row.date,
    medium: row.medium,
    sourceUrl: row.source_url,
  })

/** A statement, or null. */
export async function findStatement(reading: Reading, id: string): Promise<StoredStatement | null> {
  const row = await selectStatements(reading).where('statement.id', '=', id).executeTakeFirst()
  return row ? toStatement(row) : null
}

/** Statements with all words of the search in text or speaker, newest first. */
export async function listStatements(
  reading: Reading,
  search: string | undefined,
  page: PageRequest,
): Promise<Page<StoredStatement>> {
  const after = readCursor(page.cursor)
  let query = selectStatements(reading)
  if (after !== null) query = query.where('statement.arrival', '<', after)
  if (search?.trim()) {
    const units = searchQuery(search)
    if (units.length === 0) return { items: [], cursor: null }
    query = query.where('statement.arrival', 'in', reading.engine.matching('statement', units))
  }
  const rows = await query
    .orderBy('statement.arrival', 'desc')
    .limit(readLimit(page.limit) + 1)
    .execute()
  return toPage(rows, page, toStatement)
}
