import { Conflict } from '../../model/failure.ts'
import type { KeptReply } from '../store.ts'
import type { Reading, Writing } from './context.ts'

/** What was answered under an Idempotency-Key, or null. */
export async function findReply({ db }: Reading, key: string): Promise<KeptReply | null> {
  const row = await db
    .selectFrom('idempotency_key')
    .select(['request_hash as requestHash', 'verification_id as verificationId'])
    .where('key', '=', key)
    .executeTakeFirst()
  return row ?? null
}

/**
 * The verification answered before under this key, or null when the key is new.
 * @throws Conflict `idempotency-key-reused` when it stood for another request
 */
export async function repeatedReply(reading: Reading, key: string, requestHash: string): Promise<string | null> {
  const kept = await findReply(reading, key)
  if (kept && kept.requestHash !== requestHash) {
    throw new Conflict(
      'idempotency-key-reused',
      `The Idempotency-Key “${key}” was used for another request. Use a new key for a new request.`,
    )
  }
  return kept?.verificationId ?? null
}

/** Keeps what is answered under a new key. */
export async function keepReply(
  { db, now }: Writing,
  key: string,
  requestHash: string,
  verificationId: string,
): Promise<void> {
  await db
    .insertInto('idempotency_key')
    .values({ key, request_hash: requestHash, verification_id: verificationId, created_at: now })
    .execute()
}
