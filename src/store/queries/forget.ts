import { refuseUnstorable } from '../storable.ts'
import type { Actor, Forgotten } from '../store.ts'
import type { Writing } from './context.ts'
import { logEvent } from './events.ts'
import { MEMORY_SUBJECT } from './remember.ts'

/** Units taken away in one transaction: a tenth of a second in which nobody else writes. */
const AT_ONCE = 500

/** Takes away the next units that came from a file, with their texts and what finds them. */
export async function forget(
  writing: Writing,
  file: string,
  actor: Actor,
  after: number | null = null,
): Promise<Forgotten> {
  const { db, engine } = writing
  refuseUnstorable({ file, actor })
  const rows = await db
    .selectFrom('memory_unit')
    .select('arrival')
    .where('file', '=', file)
    .$if(after !== null, (query) => query.where('arrival', '>', after!))
    .orderBy('arrival')
    .limit(AT_ONCE)
    .execute()
  const units = rows.map(({ arrival }) => arrival)
  if (units.length === 0) return { units: 0, next: null }
  const texts = await db.selectFrom('memory_text').select(['arrival', 'text']).where('unit', 'in', units).execute()
  for (const { arrival, text } of texts) await engine.unindex(db, 'memory_text', arrival, text)
  await db.deleteFrom('memory_text').where('unit', 'in', units).execute()
  await db.deleteFrom('memory_unit').where('arrival', 'in', units).execute()
  await logEvent(writing, actor, 'memory.forgotten', MEMORY_SUBJECT, { file, units: units.length })
  return { units: units.length, next: units.length < AT_ONCE ? null : units.at(-1)! }
}
