import { baseTag } from '../../model/language-tag.ts'
import type { MemorySource, MemoryUnit } from '../../model/memory.ts'
import { gist, hash, textFingerprint } from '../fingerprint.ts'
import { refuseUnstorable } from '../storable.ts'
import type { Actor } from '../store.ts'
import type { Writing } from './context.ts'
import { logEvent } from './events.ts'

/** What events of the translation memory are about. */
export const MEMORY_SUBJECT = 'translation-memory'

/** What makes a unit the one that is there already: its languages and texts, in whatever order. */
const keyOf = ({ texts }: MemoryUnit): string =>
  hash(texts.map(({ language, text }) => `${language.toLowerCase()} ${gist(text)}`).sort())

/** Adds the units that are not there yet. @throws InvalidInput `unstorable-text` */
export async function remember(
  writing: Writing,
  units: readonly MemoryUnit[],
  { file, tool }: MemorySource,
  actor: Actor,
): Promise<{ added: number; known: number }> {
  const { db, engine, now } = writing
  refuseUnstorable({ file, tool, actor })
  let added = 0
  for (const unit of units) {
    const row = await db
      .insertInto('memory_unit')
      .values({
        key: keyOf(unit),
        origin: 'tmx',
        file,
        tool: tool ?? null,
        made_by: unit.madeBy ?? null,
        made_at: unit.madeAt ?? null,
        added_by: actor,
        added_at: now,
      })
      .onConflict((conflict) => conflict.column('key').doNothing())
      .returning('arrival')
      .executeTakeFirst()
    if (!row) continue
    refuseUnstorable({ madeBy: unit.madeBy, madeAt: unit.madeAt })
    added += 1
    for (const { language, text } of unit.texts) {
      refuseUnstorable({ text, language })
      const { arrival } = await db
        .insertInto('memory_text')
        .values({
          unit: row.arrival,
          language,
          base_language: baseTag(language),
          fingerprint: textFingerprint(text),
          text,
        })
        .returning('arrival')
        .executeTakeFirstOrThrow()
      await engine.index(db, 'memory_text', arrival, text)
    }
  }
  const counted = { added, known: units.length - added }
  if (added > 0) await logEvent(writing, actor, 'memory.imported', MEMORY_SUBJECT, { file, ...counted })
  return counted
}
