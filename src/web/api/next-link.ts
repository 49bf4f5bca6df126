import type { Request } from 'express'

/** Address of the page behind this one, with the same filters; null where there is none. */
export function nextLink(request: Request, cursor: string | null): string | null {
  if (cursor === null) return null
  const next = new URL(request.originalUrl, 'http://host')
  next.searchParams.set('cursor', cursor)
  return next.pathname + next.search
}
