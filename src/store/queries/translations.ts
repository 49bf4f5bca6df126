import { hash } from '../fingerprint.ts'
import { refuseUnstorable } from '../storable.ts'
import type { CachedTranslation, TranslationKey } from '../store.ts'
import type { Reading, Writing } from './context.ts'

const keyOf = ({ translator, version, from, to, text }: TranslationKey): string =>
  hash([translator, version, from, to, text])

/** The translation kept for this text, translator, version and pair of languages, or null. */
export async function findTranslation({ db }: Reading, key: TranslationKey): Promise<CachedTranslation | null> {
  const row = await db
    .selectFrom('translation_cache')
    .select(['text', 'engine', 'engine_version as version', 'retrieved_at as retrievedAt', 'via'])
    .where('key', '=', keyOf(key))
    .executeTakeFirst()
  if (!row) return null
  const { via, ...translation } = row
  return via ? { ...translation, via: via.split(' ') } : translation
}

/** Keeps a translation; one kept before under the same key gives way. @throws InvalidInput `unstorable-text` */
export async function keepTranslation(
  { db }: Writing,
  key: TranslationKey,
  { text, engine, version, retrievedAt, via }: CachedTranslation,
): Promise<void> {
  refuseUnstorable({ text, engine, version })
  const reply = { text, engine, engine_version: version, retrieved_at: retrievedAt, via: via?.join(' ') ?? null }
  await db
    .insertInto('translation_cache')
    .values({
      key: keyOf(key),
      translator: key.translator,
      translator_version: key.version,
      source_language: key.from,
      target_language: key.to,
      ...reply,
    })
    .onConflict((conflict) => conflict.column('key').doUpdateSet(reply))
    .execute()
}
