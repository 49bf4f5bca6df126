import { createHash } from 'node:crypto'
import type { Method } from '../model/verification.ts'

/** Signs a method: equal methods have equal signatures, whatever the pair. */
export function signMethod(method: Omit<Method, 'signature'>): Method {
  return { ...method, signature: createHash('sha256').update(JSON.stringify(method)).digest('hex') }
}
