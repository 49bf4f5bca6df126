import { createHash } from 'node:crypto'
import type { StoredVerification } from '../model/stored.ts'
import type { Actor } from '../store/store.ts'
import type { Service } from './service.ts'
import { parseSubmission } from './submission-schema.ts'

export interface SubmittedOnce {
  readonly verification: StoredVerification
  /** True where the key was known when the pair came: nothing new was stored then. */
  readonly replayed: boolean
}

/**
 * Like `submitPair`, but a pair sent again under the same key is stored once, also when both arrive at the same time.
 * @throws InvalidInput; Conflict `idempotency-key-reused` where the key came with another pair.
 */
export async function submitOnce(
  service: Service,
  input: unknown,
  key: string,
  actor: Actor = 'anonymous',
): Promise<SubmittedOnce> {
  const submission = parseSubmission(input, service.config)
  const requestHash = createHash('sha256').update(JSON.stringify(submission)).digest('hex')
  const replayed = (await service.store.keptReply(key)) !== null
  return { verification: await service.store.submit(submission, actor, { key, requestHash }), replayed }
}
