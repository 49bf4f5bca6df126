import type { StoredVerification } from '../model/stored.ts'
import type { Actor } from '../store/store.ts'
import type { Service } from './service.ts'
import { submitPair } from './submit-pair.ts'

/** Keeps a pair and compares it. @throws InvalidInput; once the pair is stored it stays, whatever happens after. */
export async function submitAndVerify(
  service: Service,
  input: unknown,
  actor: Actor = 'anonymous',
): Promise<StoredVerification> {
  const { id } = await submitPair(service, input, actor)
  return await service.queue.run(id)
}
