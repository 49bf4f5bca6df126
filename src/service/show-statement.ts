import { NotFound } from '../model/failure.ts'
import type { StoredRendering, StoredStatement, VerificationSummary } from '../model/stored.ts'
import type { Service } from './service.ts'

export interface StatementWithRenderings {
  readonly statement: StoredStatement
  /** Oldest first, each with its newest verification. */
  readonly renderings: readonly { readonly rendering: StoredRendering; readonly latest: VerificationSummary | null }[]
}

/** One statement with everything that was published of it. @throws NotFound */
export async function showStatement(service: Service, id: string): Promise<StatementWithRenderings> {
  const statement = await service.store.statement(id)
  if (!statement) throw new NotFound('statement', id)
  return { statement, renderings: await service.store.renderings(id) }
}
