import type { StoredVerification } from '../model/stored.ts'
import type { Actor } from '../store/store.ts'
import type { Service } from './service.ts'
import { parseSubmission } from './submission-schema.ts'

/**
 * Checks a pair and keeps it with a pending verification, durably, before anything is compared.
 * @throws InvalidInput with every problem at once; nothing is stored then.
 */
export async function submitPair(
  service: Service,
  input: unknown,
  actor: Actor = 'anonymous',
): Promise<StoredVerification> {
  return await service.store.submit(parseSubmission(input, service.config), actor)
}
