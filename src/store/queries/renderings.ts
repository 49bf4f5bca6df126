import type { Selectable } from 'kysely'
import type { RenderingInput } from '../../model/submission.ts'
import { excerpt } from '../excerpt.ts'
import { renderingFingerprint } from '../fingerprint.ts'
import { present } from '../present.ts'
import type { Database } from '../schema.ts'
import type { Actor, StoredRendering, VerificationSummary } from '../store.ts'
import type { Reading, Writing } from './context.ts'
import { logEvent } from './events.ts'
import { cleanName, nameId } from './names.ts'
import { agree } from './statements.ts'
import { latestSummaries } from './summaries.ts'

/** Finds the rendering of a statement or adds it; returns its id. A date or translator not known before is filled in. */
export async function keepRendering(
  writing: Writing,
  statementId: string,
  input: RenderingInput,
  actor: Actor,
): Promise<string> {
  const { db, now, newId } = writing
  const outlet = cleanName(input.outlet)
  const fingerprint = renderingFingerprint(input, outlet)
  const date = input.date ?? null
  const translatedBy = input.translatedBy ?? null

  const alike = await db
    .selectFrom('rendering')
    .select(['id', 'date', 'translated_by'])
    .where('statement_id', '=', statementId)
    .where('fingerprint', '=', fingerprint)
    .orderBy('arrival')
    .execute()
  const known = alike.find((row) => agree(row.date, date) && agree(row.translated_by, translatedBy))
  if (known) {
    const learnt = present({
      date: known.date === null ? date : null,
      translatedBy: known.translated_by === null ? translatedBy : null,
    })
    if (Object.keys(learnt).length > 0) {
      const filled = { date: known.date ?? date, translated_by: known.translated_by ?? translatedBy }
      await db.updateTable('rendering').set(filled).where('id', '=', known.id).execute()
      await logEvent(writing, actor, 'rendering.filled-in', known.id, learnt)
    }
    return known.id
  }

  const id = newId()
  await db
    .insertInto('rendering')
    .values({
      id,
      statement_id: statementId,
      fingerprint,
      outlet_id: await nameId(writing, 'outlet', outlet),
      language: input.language ?? null,
      url: input.url ?? null,
      date,
      quote_type: input.quoteType ?? null,
      translated_by: translatedBy,
      created_at: now,
      excerpt: excerpt(input.text),
      text: input.text,
    })
    .execute()
  await logEvent(writing, actor, 'rendering.created', id, { statement: statementId })
  return id
}

const selectRenderings = ({ db }: Reading) =>
  db
    .selectFrom('rendering')
    .leftJoin('outlet', 'outlet.id', 'rendering.outlet_id')
    .selectAll('rendering')
    .select('outlet.name as outlet')

type RenderingRow = Selectable<Database['rendering']> & { outlet: string | null }

const toRendering = (row: RenderingRow): StoredRendering =>
  present({
    id: row.id,
    statementId: row.statement_id,
    createdAt: row.created_at,
    text: row.text,
    language: row.language,
    outlet: row.outlet,
    url: row.url,
    date: row.date,
    quoteType: row.quote_type,
    translatedBy: row.translated_by,
  })

/** A rendering, or null. */
export async function findRendering(reading: Reading, id: string): Promise<StoredRendering | null> {
  const row = await selectRenderings(reading).where('rendering.id', '=', id).executeTakeFirst()
  return row ? toRendering(row) : null
}

/** Every rendering of a statement with its newest verification, oldest rendering first. */
export async function listRenderings(
  reading: Reading,
  statementId: string,
): Promise<{ rendering: StoredRendering; latest: VerificationSummary | null }[]> {
  const rows = await selectRenderings(reading)
    .where('rendering.statement_id', '=', statementId)
    .orderBy('rendering.arrival')
    .execute()
  const latest = await latestSummaries(reading, statementId)
  return rows.map((row) => ({ rendering: toRendering(row), latest: latest.get(row.id) ?? null }))
}
