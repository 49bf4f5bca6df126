import { Conflict, NotFound } from '../../model/failure.ts'
import type { Submission } from '../../model/submission.ts'
import type { Outcome } from '../../model/verification.ts'
import { present } from '../present.ts'
import type { Actor, StoredVerification } from '../store.ts'
import { canonicalTag } from '../tag.ts'
import type { Reading, Writing } from './context.ts'
import { logEvent } from './events.ts'
import { findRendering, keepRendering } from './renderings.ts'
import { findStatement, keepStatement } from './statements.ts'

/** Keeps the pair and opens a pending verification of it; returns its id. */
export async function openVerification(writing: Writing, submission: Submission, actor: Actor): Promise<string> {
  const statementId = await keepStatement(writing, submission.statement, actor)
  const renderingId = await keepRendering(writing, statementId, submission.rendering, actor)
  const id = await insertVerification(writing, renderingId, submission)
  await logEvent(writing, actor, 'verification.submitted', id, { statement: statementId, rendering: renderingId })
  return id
}

/** Adds a pending verification of a pair that is kept, to the index of the search too; returns its id. */
export async function insertVerification(
  { db, engine, now, newId }: Writing,
  renderingId: string,
  { statement, rendering, references, confidential, label }: Submission,
  rerunOf: string | null = null,
): Promise<string> {
  const id = newId()
  const { arrival } = await db
    .insertInto('verification')
    .values({
      id,
      rendering_id: renderingId,
      confidential: engine.boolean.encode(confidential),
      label: label ?? null,
      rerun_of: rerunOf,
      original_language: languageColumn(statement.language),
      rendering_language: languageColumn(rendering.language),
      created_at: now,
    })
    .returning('arrival')
    .executeTakeFirstOrThrow()
  for (const [position, { text, language, by }] of references.entries()) {
    await db
      .insertInto('supplied_reference')
      .values({ verification_id: id, position, text, language: language ?? null, made_by: by ?? null })
      .execute()
  }
  const searched = [statement.text, rendering.text, statement.speaker, rendering.outlet]
  await engine.index(db, 'verification', arrival, searched.filter(Boolean).join('\n'))
  return id
}

/** A tag as filters expect it. */
export const languageColumn = (tag: string | undefined): string => (tag && canonicalTag(tag)) || 'und'

/** A verification with its pair, or null. */
export async function findVerification(reading: Reading, id: string): Promise<StoredVerification | null> {
  const { db, engine } = reading
  const row = await db
    .selectFrom('verification')
    .leftJoin('outcome', 'outcome.verification_id', 'verification.id')
    .selectAll('verification')
    .select('outcome.document')
    .where('verification.id', '=', id)
    .executeTakeFirst()
  if (!row) return null
  const rendering = (await findRendering(reading, row.rendering_id))!
  const statement = (await findStatement(reading, rendering.statementId))!
  const supplied = await db
    .selectFrom('supplied_reference')
    .select(['text', 'language', 'made_by as by'])
    .where('verification_id', '=', id)
    .orderBy('position')
    .execute()
  return {
    id,
    createdAt: row.created_at,
    completedAt: row.completed_at,
    status: row.status,
    statement,
    rendering,
    confidential: engine.boolean.decode(row.confidential),
    label: row.label,
    supplied: supplied.map(present),
    outcome: row.document === null ? null : (engine.json.decode(row.document) as Outcome),
    attempts: row.attempts,
    rerunOf: row.rerun_of,
  }
}

/** Counts one more attempt at a pending verification. @throws NotFound, Conflict `verification-completed` */
export async function countAttempt({ db }: Writing, id: string): Promise<number> {
  const row = await db
    .updateTable('verification')
    .set((eb) => ({ attempts: eb('attempts', '+', 1) }))
    .where('id', '=', id)
    .where('completed_at', 'is', null)
    .returning('attempts')
    .executeTakeFirst()
  if (!row) await refuseCompleted({ db }, id)
  return row!.attempts
}

/** Makes sure that a verification is there and pending. @throws NotFound, Conflict `verification-completed` */
export async function refuseCompleted({ db }: Pick<Reading, 'db'>, id: string): Promise<void> {
  const row = await db.selectFrom('verification').select('status').where('id', '=', id).executeTakeFirst()
  if (!row) throw new NotFound('verification', id)
  if (row.status === 'pending') return
  throw new Conflict(
    'verification-completed',
    `The verification “${id}” is completed (“${row.status}”) and never changes. Submit the pair again for a new one.`,
  )
}

/** Ids of pending verifications, oldest first. */
export async function listPending({ db }: Reading, limit: number): Promise<string[]> {
  const rows = await db
    .selectFrom('verification')
    .select('id')
    .where('status', '=', 'pending')
    .orderBy('arrival')
    .limit(limit)
    .execute()
  return rows.map(({ id }) => id)
}
