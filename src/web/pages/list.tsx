import type { RequestHandler } from 'express'
import { STATUSES, type Status } from '../../model/status.ts'
import { findVerifications } from '../../service/find-verifications.ts'
import type { Service } from '../../service/service.ts'
import { asQuery } from '../api/list-query.ts'
import { renderDocument } from '../views/document.ts'
import type { ListQuery } from '../views/list-address.ts'
import { ListPage } from '../views/list-page.tsx'

/** Lines on a page of the list. */
const PAGE = 50

const isStatus = (value: unknown): value is Status => (STATUSES as readonly unknown[]).includes(value)

const one = (value: unknown): string => (typeof value === 'string' ? value.trim() : '')

/** The filters of an address. What is no status is left out: an old link still shows its list. */
export const readListQuery = (query: Readonly<Record<string, unknown>>): ListQuery => ({
  status: [query.status].flat().filter(isStatus),
  language: one(query.language),
  search: one(query.search),
  cursor: one(query.cursor),
})

/** `GET /verifications`: newest first, narrowed by what stands in the address. */
export const showList =
  (service: Service): RequestHandler =>
  async (request, response) => {
    const query = readListQuery(request.query)
    const [languages, page] = await Promise.all([
      service.store.languages(),
      asQuery(
        findVerifications(
          service,
          {
            status: query.status.length > 0 ? query.status : undefined,
            language: query.language || undefined,
            search: query.search || undefined,
          },
          { limit: PAGE, cursor: query.cursor || undefined },
        ),
      ),
    ])
    response
      .type('html')
      .send(renderDocument(<ListPage query={query} languages={languages} page={page} now={new Date()} />))
  }
