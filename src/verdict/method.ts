import { createHash } from 'node:crypto'
import type { DirectedTerm } from '../model/glossary.ts'
import type { Method } from '../model/verification.ts'

/** Signs a method: equal methods have equal signatures, whatever the pair. */
export function signMethod(method: Omit<Method, 'signature'>): Method {
  return { ...method, signature: createHash('sha256').update(JSON.stringify(method)).digest('hex') }
}

/** What a method says of the terms that a comparison went by: equal terms, equal text. */
export function glossaryUsed(terms: readonly DirectedTerm[]): string {
  const parts = terms.map(({ source, sourceLanguage, targetLanguage, approved, deprecated, kind }) =>
    JSON.stringify([source, sourceLanguage, targetLanguage, approved, deprecated, kind]),
  )
  return createHash('sha256').update(parts.sort().join('\n')).digest('hex')
}
