import type { Selectable } from 'kysely'
import { Conflict, NotFound } from '../../model/failure.ts'
import type { GlossaryEntry, GlossaryTerm } from '../../model/glossary.ts'
import { baseTag } from '../../model/language-tag.ts'
import { spellingKey } from '../../text/spelling-key.ts'
import { termKeys } from '../../text/term-keys.ts'
import { present } from '../present.ts'
import type { Database } from '../schema.ts'
import type { Actor } from '../store.ts'
import type { Reading, Writing } from './context.ts'
import { logEvent } from './events.ts'

export type EntryRow = Selectable<Database['glossary_entry']>

/** An entry from its row. */
export const toEntry =
  ({ engine }: Pick<Reading, 'engine'>) =>
  (row: EntryRow): GlossaryEntry => ({
    ...present({ note: row.note }),
    id: row.id,
    version: row.version,
    source: row.source,
    sourceLanguage: row.source_language,
    targetLanguage: row.target_language,
    approved: engine.json.decode(row.approved) as string[],
    deprecated: engine.json.decode(row.deprecated) as string[],
    kind: row.kind,
    createdAt: row.created_at,
    madeBy: row.made_by,
    retiredAt: row.retired_at,
  })

const inForce = ({ db }: Reading) => db.selectFrom('glossary_entry').selectAll().where('retired_at', 'is', null)

/** The row in force for a term and two languages. */
export const rowOfTerm = (
  reading: Reading,
  { source, sourceLanguage, targetLanguage }: Pick<GlossaryTerm, 'source' | 'sourceLanguage' | 'targetLanguage'>,
) =>
  inForce(reading)
    .where('source_language', '=', sourceLanguage)
    .where('written', '=', spellingKey(source))
    .where('target_language', '=', targetLanguage)
    .executeTakeFirst()

const rowOfId = (reading: Reading, id: string) => inForce(reading).where('id', '=', id).executeTakeFirst()

/** The version of an entry that is in force, or null. */
export async function findEntry(reading: Reading, id: string): Promise<GlossaryEntry | null> {
  const row = await rowOfId(reading, id)
  return row ? toEntry(reading)(row) : null
}

/** Every version of an entry, the newest first; empty where there is none of this id. */
export async function entryVersions(reading: Reading, id: string): Promise<GlossaryEntry[]> {
  const rows = await reading.db
    .selectFrom('glossary_entry')
    .selectAll()
    .where('id', '=', id)
    .orderBy('version', 'desc')
    .execute()
  return rows.map(toEntry(reading))
}

const refuseTaken = (row: EntryRow): never => {
  throw new Conflict(
    'glossary-entry-exists',
    `There is an entry for “${row.source}” (${row.source_language} to ${row.target_language}) already: “${row.id}”. Change that one.`,
    row.id,
  )
}

/** Keeps one version and what it is found by; returns its row. */
async function insertVersion(
  { db, engine, now }: Writing,
  term: GlossaryTerm,
  { id, version, actor }: { id: string; version: number; actor: Actor },
): Promise<EntryRow> {
  const { source, sourceLanguage, targetLanguage, approved, deprecated, kind, note } = term
  const row = await db
    .insertInto('glossary_entry')
    .values({
      id,
      version,
      source,
      written: spellingKey(source),
      source_language: sourceLanguage,
      target_language: targetLanguage,
      approved: engine.json.encode(approved),
      deprecated: engine.json.encode(deprecated),
      kind,
      note: note ?? null,
      created_at: now,
      made_by: actor,
    })
    .returningAll()
    .executeTakeFirstOrThrow()
  const [from, to] = [baseTag(sourceLanguage), baseTag(targetLanguage)]
  const keys = [
    ...termKeys(source).map((key) => ({ language: from, other_language: to, key, entry: row.arrival })),
    ...[...new Set(approved.flatMap(termKeys))].map((key) => ({
      language: to,
      other_language: from,
      key,
      entry: row.arrival,
    })),
  ]
  if (keys.length > 0) {
    await db
      .insertInto('glossary_key')
      .values(keys)
      .onConflict((conflict) => conflict.doNothing())
      .execute()
  }
  await engine.index(db, 'glossary_entry', row.arrival, [source, ...approved, ...deprecated, note ?? ''].join('\n'))
  return row
}

async function retireRow({ db, now }: Writing, { arrival }: EntryRow): Promise<void> {
  await db.deleteFrom('glossary_key').where('entry', '=', arrival).execute()
  await db.updateTable('glossary_entry').set({ retired_at: now }).where('arrival', '=', arrival).execute()
}

/** Adds an entry. @throws Conflict `glossary-entry-exists` */
export async function addEntry(writing: Writing, term: GlossaryTerm, actor: Actor): Promise<GlossaryEntry> {
  const taken = await rowOfTerm(writing, term)
  if (taken) refuseTaken(taken)
  const row = await insertVersion(writing, term, { id: writing.newId(), version: 1, actor })
  await logEvent(writing, actor, 'glossary.added', row.id)
  return toEntry(writing)(row)
}

/** Replaces what an entry says. @throws NotFound; Conflict `glossary-entry-exists` where another has this term */
export async function changeEntry(
  writing: Writing,
  id: string,
  term: GlossaryTerm,
  actor: Actor,
): Promise<GlossaryEntry> {
  const row = await rowOfId(writing, id)
  if (!row) throw new NotFound('glossary entry', id)
  const taken = await rowOfTerm(writing, term)
  if (taken && taken.id !== id) refuseTaken(taken)
  await retireRow(writing, row)
  const changed = await insertVersion(writing, term, { id, version: row.version + 1, actor })
  await logEvent(writing, actor, 'glossary.changed', id, { version: changed.version })
  return toEntry(writing)(changed)
}

/** Takes an entry out of force; its versions stay. @throws NotFound */
export async function retireEntry(writing: Writing, id: string, actor: Actor): Promise<void> {
  const row = await rowOfId(writing, id)
  if (!row) throw new NotFound('glossary entry', id)
  await retireRow(writing, row)
  await logEvent(writing, actor, 'glossary.retired', id, { version: row.version })
}
