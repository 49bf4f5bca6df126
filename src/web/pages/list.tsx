import type { RequestHandler } from 'express'
import { STATUSES, type Status } from '../../model/status.ts'
import { listForms } from '../../service/export-list.ts'
import { findVerifications } from '../../service/find-verifications.ts'
import type { Service } from '../../service/service.ts'
import type { VerificationFilter } from '../../store/store.ts'
import { asQuery } from '../api/list-query.ts'
import { HttpFailure } from '../http-failure.ts'
import { sendList } from '../send-list.ts'
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

/** What an address asks for first as a status that is none. */
const unknownStatuses = ({ status }: Readonly<Record<string, unknown>>): string[] =>
  [status]
    .flat()
    .filter((one): one is string => typeof one === 'string' && one !== '' && !isStatus(one))
    .slice(0, 1)

/** What the store is asked for a list that is narrowed in this way. */
const filterOf = ({ status, language, search }: ListQuery): VerificationFilter => ({
  status: status.length > 0 ? status : undefined,
  language: language || undefined,
  search: search || undefined,
})

/** `GET /verifications/export.:extension`: the whole list that the address narrows, as a file. */
export const exportWholeList =
  (service: Service): RequestHandler<{ extension: string }> =>
  async (request, response) => {
    const { extension } = request.params
    const form = listForms.find((each) => each.extension === extension)
    if (!form) {
      const known = listForms.map((each) => `.${each.extension}`).join(', ')
      throw new HttpFailure(404, 'not-found', `There is no list as “.${extension.slice(0, 20)}”; there are ${known}.`)
    }
    await sendList(service, request, response, filterOf(readListQuery(request.query)), form)
  }

/** `GET /verifications`: newest first, narrowed by what stands in the address. */
export const showList =
  (service: Service): RequestHandler =>
  async (request, response) => {
    const query = readListQuery(request.query)
    const [languages, page] = await Promise.all([
      service.store.languages(),
      asQuery(findVerifications(service, filterOf(query), { limit: PAGE, cursor: query.cursor || undefined })),
    ])
    response
      .type('html')
      .send(
        renderDocument(
          <ListPage
            query={query}
            unknown={unknownStatuses(request.query)}
            languages={languages}
            page={page}
            now={new Date()}
          />,
        ),
      )
  }
