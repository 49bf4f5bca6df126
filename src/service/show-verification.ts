import { NotFound } from '../model/failure.ts'
import type { StoredVerification } from '../model/stored.ts'
import type { Service } from './service.ts'

/** One verification with its texts. @throws NotFound */
export async function showVerification(service: Service, id: string): Promise<StoredVerification> {
  const verification = await service.store.verification(id)
  if (!verification) throw new NotFound('verification', id)
  return verification
}
