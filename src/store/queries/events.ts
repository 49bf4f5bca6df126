import type { Actor, StoredEvent } from '../store.ts'
import type { Reading, Writing } from './context.ts'

/** Adds a line to the log. */
export async function logEvent(
  { db, engine, now }: Writing,
  actor: Actor,
  action: string,
  subject: string,
  details: StoredEvent['details'] = {},
): Promise<void> {
  await db
    .insertInto('event')
    .values({ at: now, actor, action, subject, details: engine.json.encode(details) })
    .execute()
}

/** What happened to a subject, oldest first. */
export async function findEvents({ db, engine }: Reading, subject: string): Promise<StoredEvent[]> {
  const rows = await db.selectFrom('event').selectAll().where('subject', '=', subject).orderBy('id').execute()
  return rows.map((row) => ({
    id: Number(row.id),
    at: row.at,
    actor: row.actor,
    action: row.action,
    subject: row.subject,
    details: engine.json.decode(row.details) as StoredEvent['details'],
  }))
}
