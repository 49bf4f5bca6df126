import { once } from 'node:events'
import { Router } from 'express'
import { InvalidInput } from '../../model/failure.ts'
import { addGlossaryEntry } from '../../service/add-glossary-entry.ts'
import { changeGlossaryEntry } from '../../service/change-glossary-entry.ts'
import { exportGlossary } from '../../service/export-glossary.ts'
import { importGlossary } from '../../service/import-glossary.ts'
import { listGlossary } from '../../service/list-glossary.ts'
import { retireGlossaryEntry } from '../../service/retire-glossary-entry.ts'
import type { Service } from '../../service/service.ts'
import { showGlossaryEntry } from '../../service/show-glossary-entry.ts'
import { glossaryBody } from './glossary-body.ts'
import { jsonBody } from './json-body.ts'
import { asQuery, glossaryImportQuery, glossaryQuery, noQuery, readQuery } from './list-query.ts'
import { onlyMethods } from './method-not-allowed.ts'
import { nextLink } from './next-link.ts'
import { glossaryEntryUrl, presentEntry } from './present-glossary.ts'

/** Largest body of one entry, in bytes: forty renderings at their longest, in the widest writing of JSON. */
export const ENTRY_LIMIT = 131_072

/** The glossary: its entries, one by one, and as a whole from and to files. */
export function glossary(service: Service): Router {
  const router = Router()
  router
    .route('/glossary')
    .get(async (request, response) => {
      const { q, limit, cursor, ...filter } = readQuery(glossaryQuery, request.query)
      const page = await asQuery(listGlossary(service, { ...filter, search: q }, { limit, cursor }))
      response.json({
        items: page.items.map(presentEntry),
        cursor: page.cursor,
        links: { next: nextLink(request, page.cursor) },
      })
    })
    .post(...jsonBody(ENTRY_LIMIT), async (request, response) => {
      const entry = await addGlossaryEntry(service, request.body)
      response.location(glossaryEntryUrl(entry.id)).status(201).json(presentEntry(entry))
    })
    .all(onlyMethods('GET', 'POST'))
  router
    .route('/glossary/import')
    .post(async (request, response) => {
      const { kind } = readQuery(glossaryImportQuery, request.query)
      const { form, bytes } = glossaryBody(request)
      const result = await importGlossary(service, bytes, { form, kind })
      if (result.faulty > 0 && result.added + result.changed + result.unchanged === 0) {
        throw new InvalidInput(
          result.faults.map(({ line, message }) => ({ field: `line ${line}`, message })),
          'unreadable-glossary',
        )
      }
      response.json(result)
    })
    .all(onlyMethods('POST'))
  router
    .route('/glossary/export')
    .get(async (request, response) => {
      readQuery(noQuery, request.query)
      response.type('text/csv; charset=utf-8').attachment('truequote-glossary.csv')
      for await (const piece of exportGlossary(service)) {
        if (response.destroyed) return
        if (!response.write(piece)) await Promise.race([once(response, 'drain'), once(response, 'close')])
      }
      response.end()
    })
    .all(onlyMethods('GET'))
  router
    .route('/glossary/:id')
    .get(async (request, response) => {
      readQuery(noQuery, request.query)
      const { entry, versions } = await showGlossaryEntry(service, request.params.id)
      response.json({ entry: presentEntry(entry), versions: versions.map(presentEntry) })
    })
    .put(...jsonBody(ENTRY_LIMIT), async (request, response) => {
      response.json(presentEntry(await changeGlossaryEntry(service, String(request.params.id), request.body)))
    })
    .delete(async (request, response) => {
      readQuery(noQuery, request.query)
      await retireGlossaryEntry(service, request.params.id)
      response.status(204).end()
    })
    .all(onlyMethods('GET', 'PUT', 'DELETE'))
  return router
}
