import type { RequestHandler, Response } from 'express'
import { Conflict, InvalidInput, type Problem } from '../../model/failure.ts'
import { GLOSSARY_KINDS } from '../../model/glossary.ts'
import { addGlossaryEntry } from '../../service/add-glossary-entry.ts'
import { changeGlossaryEntry } from '../../service/change-glossary-entry.ts'
import { importGlossary } from '../../service/import-glossary.ts'
import { listGlossary } from '../../service/list-glossary.ts'
import { retireGlossaryEntry } from '../../service/retire-glossary-entry.ts'
import type { Service } from '../../service/service.ts'
import { showGlossaryEntry } from '../../service/show-glossary-entry.ts'
import { asQuery } from '../api/list-query.ts'
import { renderDocument } from '../views/document.ts'
import type { FormValues } from '../views/form-values.ts'
import { GlossaryEntryPage, type GlossaryEntryPageProps } from '../views/glossary-entry-page.tsx'
import { entryAddress } from '../views/glossary-fields.tsx'
import { GlossaryPage, type GlossaryPageProps, type GlossaryQuery } from '../views/glossary-page.tsx'
import { readForm } from './form-input.ts'
import { entryInput, formOfEntry, inBoxes } from './glossary-form.ts'

/** Entries on a page of the list. */
const PAGE = 50

const one = (value: unknown): string => (typeof value === 'string' ? value.trim() : '')

const readQuery = (query: Readonly<Record<string, unknown>>): GlossaryQuery => ({
  search: one(query.search),
  source: one(query.source),
  target: one(query.target),
  cursor: one(query.cursor),
})

const NO_QUERY = readQuery({})

type Told = Pick<GlossaryPageProps, 'values' | 'problems' | 'imported' | 'pasted' | 'added' | 'existing'>
const NOTHING_TOLD: Told = { values: {}, problems: [], imported: null, pasted: '' }

async function sendList(service: Service, response: Response, query: GlossaryQuery, told: Partial<Told> = {}) {
  const { search, source, target, cursor } = query
  const [languages, page] = await Promise.all([
    service.store.glossaryLanguages(),
    asQuery(
      listGlossary(
        service,
        { search: search || undefined, source: source || undefined, target: target || undefined },
        { limit: PAGE, cursor: cursor || undefined },
      ),
    ),
  ])
  const shown = { ...NOTHING_TOLD, ...told }
  response
    .type('html')
    .send(renderDocument(<GlossaryPage query={query} languages={languages} page={page} {...shown} />))
}

/** What is wrong with an entry, also where another has its term; anything else is no matter of the form. */
function toldOf(
  error: unknown,
  values: FormValues,
): { readonly problems: readonly Problem[]; readonly existing?: string | undefined } {
  if (error instanceof InvalidInput) return { problems: inBoxes(error.problems, values) }
  if (error instanceof Conflict) {
    const message = 'There is an entry for this term in these languages already. Change that one.'
    return { problems: [{ field: 'source', message }], existing: error.subject }
  }
  throw error
}

const bodyOf = (body: unknown): string => (typeof body === 'string' ? body : '')

/** `GET /glossary`: the entries in force, and the forms to add and to import. */
export const showGlossary =
  (service: Service): RequestHandler =>
  async (request, response) => {
    const added = one(request.query.added)
    await sendList(service, response, readQuery(request.query), {
      added: added ? await service.store.glossaryEntry(added) : null,
    })
  }

/** `POST /glossary`: keeps an entry, or shows the form again with what is wrong in it. */
export const addToGlossary =
  (service: Service): RequestHandler =>
  async (request, response) => {
    const { values } = readForm(bodyOf(request.body))
    try {
      const { id, sourceLanguage, targetLanguage } = await addGlossaryEntry(service, entryInput(values))
      // The next entry is mostly of the same two languages.
      const next = new URLSearchParams({ source: sourceLanguage, target: targetLanguage, added: id })
      response.redirect(303, `/glossary?${next}`)
    } catch (error) {
      await sendList(service, response.status(422), NO_QUERY, { values, ...toldOf(error, values) })
    }
  }

/** What was pasted is text already, whatever encoding an XML declaration in it names: the mark says that it is UTF-8. */
async function* bytesOf(text: string): AsyncGenerator<Uint8Array> {
  yield new TextEncoder().encode(`\uFEFF${text.replace(/^\uFEFF/, '')}`)
}

/** `POST /glossary/import`: takes a pasted glossary, TBX where it begins like XML, and shows what came of it. */
export const importIntoGlossary =
  (service: Service): RequestHandler =>
  async (request, response) => {
    const { values } = readForm(bodyOf(request.body))
    const pasted = values.file ?? ''
    const kind = GLOSSARY_KINDS.find((known) => known === values.kind)
    const form = /^[\s\uFEFF]*</.test(pasted) ? 'tbx' : 'csv'
    if (pasted.trim() === '') {
      await sendList(service, response.status(422), NO_QUERY, { imported: 'empty' })
      return
    }
    const imported = await importGlossary(service, bytesOf(pasted), { form, kind })
    // What is to be corrected stays in its box.
    await sendList(service, response, NO_QUERY, { imported, pasted: imported.faulty > 0 ? pasted : '' })
  }

async function sendEntry(
  service: Service,
  response: Response,
  id: string,
  told: Partial<Pick<GlossaryEntryPageProps, 'values' | 'problems' | 'done' | 'existing'>> = {},
): Promise<void> {
  const { entry, versions } = await showGlossaryEntry(service, id)
  const { values = formOfEntry(entry), problems = [], ...rest } = told
  response
    .type('html')
    .send(
      renderDocument(
        <GlossaryEntryPage entry={entry} versions={versions} values={values} problems={problems} {...rest} />,
      ),
    )
}

/** `GET /glossary/:id`: one entry, to change or to take out, with everything that it said. */
export const showEntry =
  (service: Service): RequestHandler<{ id: string }> =>
  async (request, response) => {
    const done = (['changed', 'retired'] as const).find((known) => known === request.query.done)
    await sendEntry(service, response, request.params.id, { done })
  }

/** `POST /glossary/:id`: changes the entry, or takes it out where that button was pressed. */
export const changeEntry =
  (service: Service): RequestHandler<{ id: string }> =>
  async (request, response) => {
    const { id } = request.params
    const { values } = readForm(bodyOf(request.body))
    try {
      if (values.retire) await retireGlossaryEntry(service, id)
      else await changeGlossaryEntry(service, id, entryInput(values))
      response.redirect(303, `${entryAddress(id)}?done=${values.retire ? 'retired' : 'changed'}`)
    } catch (error) {
      await sendEntry(service, response.status(422), id, { values, ...toldOf(error, values) })
    }
  }
