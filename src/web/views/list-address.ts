import type { Status } from '../../model/status.ts'

/** What the list of verifications is narrowed to, as it stands in its address. */
export interface ListQuery {
  readonly status: readonly Status[]
  /** Language tag; empty for any. */
  readonly language: string
  /** Words looked for; empty for none. */
  readonly search: string
  /** Opaque mark of where the page begins; empty for the newest. */
  readonly cursor: string
}

/** Address of the list narrowed in this way: empty parts are left out, so that equal lists have equal addresses. */
export const listAddress = (query: Partial<ListQuery>): string => address('/verifications', query)

/** Address of the whole list narrowed in this way, as a file. */
export const exportAddress = (query: ListQuery, extension: string): string =>
  address(`/verifications/export.${extension}`, { ...query, cursor: '' })

function address(path: string, query: Partial<ListQuery>): string {
  const parameters = new URLSearchParams()
  for (const status of query.status ?? []) parameters.append('status', status)
  if (query.language) parameters.set('language', query.language)
  if (query.search) parameters.set('search', query.search)
  if (query.cursor) parameters.set('cursor', query.cursor)
  const text = parameters.toString()
  return text === '' ? path : `${path}?${text}`
}

/** True where the query narrows the list at all. */
export const isNarrowed = (query: ListQuery): boolean =>
  query.status.length > 0 || query.language !== '' || query.search !== ''
