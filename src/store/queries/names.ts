import { fold } from '../../text/fold.ts'
import type { Writing } from './context.ts'

/** A name as it is kept: NFC, single spaces. Null when there is none. */
export const cleanName = (name: string | undefined): string | null =>
  name?.normalize('NFC').replace(/\s+/gu, ' ').trim() || null

/** A name as filters compare it: without case and accents. */
export const foldName = (name: string): string => fold(cleanName(name) ?? '')

/** The id of a speaker or an outlet, who is added when the name is new. A name spelled differently is another one. */
export async function nameId({ db, now, newId }: Writing, table: 'speaker' | 'outlet', name: string | null) {
  if (name === null) return null
  const found = await db.selectFrom(table).select('id').where('name', '=', name).executeTakeFirst()
  if (found) return found.id
  const id = newId()
  await db
    .insertInto(table)
    .values({ id, name, folded: foldName(name), created_at: now })
    .execute()
  return id
}
