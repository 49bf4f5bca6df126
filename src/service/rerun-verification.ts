import { createHash } from 'node:crypto'
import type { Actor } from '../store/store.ts'
import type { Service } from './service.ts'
import type { SubmittedOnce } from './submit-once.ts'

/**
 * Opens a new verification of a pair that was verified before, with the same supplied references: to ask translators
 * that did not answer then, or to compare by a newer engine. The earlier one stays as it is. Under a key that came
 * before, the verification made then is returned.
 * @throws NotFound; Conflict `idempotency-key-reused`
 */
export async function rerunVerification(
  service: Service,
  id: string,
  actor: Actor = 'anonymous',
  key?: string,
): Promise<SubmittedOnce> {
  if (key === undefined) return { verification: await service.store.rerun(id, actor), replayed: false }
  const requestHash = createHash('sha256').update(`rerun ${id}`).digest('hex')
  const replayed = (await service.store.keptReply(key)) !== null
  return { verification: await service.store.rerun(id, actor, { key, requestHash }), replayed }
}
