import type { StoredStatement } from '../model/stored.ts'
import type { Page, PageRequest } from '../store/store.ts'
import type { Service } from './service.ts'

/** Statements whose text or speaker has all words of `search`, newest first. @throws InvalidInput for a bad cursor */
export const listStatements = (
  service: Service,
  search: string | undefined,
  page: PageRequest,
): Promise<Page<StoredStatement>> => service.store.statements(search, page)
