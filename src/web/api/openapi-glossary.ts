import type { RouteConfig } from '@asteasolutions/zod-to-openapi'
import { glossarySchema } from '../../service/glossary-fields.ts'
import { ENTRY_LIMIT } from './glossary.ts'
import { GLOSSARY_LIMIT, GLOSSARY_TYPES } from './glossary-body.ts'
import {
  glossaryEntrySchema,
  glossaryHistorySchema,
  glossaryImportSchema,
  glossaryPageSchema,
} from './glossary-schema.ts'
import { glossaryImportQuery, glossaryQuery } from './list-query.ts'
import { bytes, id, json, refusals } from './openapi-parts.ts'
import { API } from './present.ts'

const EXAMPLE = {
  source: 'Alliance des États du Sahel',
  sourceLanguage: 'fr',
  targetLanguage: 'en',
  approved: ['Alliance of Sahel States', 'AES'],
  deprecated: ['Union of Sahel States'],
  kind: 'institution',
  note: 'Founded on 16 September 2023.',
}

const body = {
  required: true,
  description: bytes(ENTRY_LIMIT),
  content: { 'application/json': { schema: glossarySchema, example: EXAMPLE } },
}

/** The routes of the glossary as OpenAPI describes them. */
export const glossaryPaths: readonly RouteConfig[] = [
  {
    method: 'get',
    path: `${API}/glossary`,
    operationId: 'listGlossary',
    tags: ['glossary'],
    summary: 'List the entries in force, newest first',
    request: { query: glossaryQuery },
    responses: { 200: { description: 'One page.', content: json(glossaryPageSchema) }, ...refusals(400) },
  },
  {
    method: 'post',
    path: `${API}/glossary`,
    operationId: 'addGlossaryEntry',
    tags: ['glossary'],
    summary: 'Add an entry',
    description:
      'There is one entry for a term and two languages, so that the same one sent twice is kept once: the second time ' +
      'is answered 409, with the id of the entry that there is.',
    request: { body },
    responses: {
      201: {
        description: 'Kept.',
        headers: { Location: { description: 'Address of the entry.', schema: { type: 'string' } } },
        content: json(glossaryEntrySchema),
      },
      ...refusals(400, 409, 413, 415, 422),
    },
  },
  {
    method: 'post',
    path: `${API}/glossary/import`,
    operationId: 'importGlossary',
    tags: ['glossary'],
    summary: 'Import entries from CSV or TBX',
    description:
      'CSV names its columns in the first line: source, source_language, target, target_language, kind, note, ' +
      'deprecated. TBX makes an entry for every ordered pair of languages of a concept. What can be read is kept, and ' +
      'what is wrong is told by line; sending a file again changes nothing.',
    request: {
      query: glossaryImportQuery,
      body: {
        required: true,
        description: bytes(GLOSSARY_LIMIT),
        content: Object.fromEntries(Object.keys(GLOSSARY_TYPES).map((type) => [type, { schema: { type: 'string' } }])),
      },
    },
    responses: {
      200: { description: 'What came of it.', content: json(glossaryImportSchema) },
      ...refusals(400, 413, 415, 422),
    },
  },
  {
    method: 'get',
    path: `${API}/glossary/export`,
    operationId: 'exportGlossary',
    tags: ['glossary'],
    summary: 'Export the entries in force as CSV',
    responses: {
      200: { description: 'A line for each rendering.', content: { 'text/csv': { schema: { type: 'string' } } } },
      ...refusals(400),
    },
  },
  {
    method: 'get',
    path: `${API}/glossary/{id}`,
    operationId: 'showGlossaryEntry',
    tags: ['glossary'],
    summary: 'Show an entry with everything that it said',
    request: { params: id },
    responses: { 200: { description: 'It.', content: json(glossaryHistorySchema) }, ...refusals(400, 404) },
  },
  {
    method: 'put',
    path: `${API}/glossary/{id}`,
    operationId: 'changeGlossaryEntry',
    tags: ['glossary'],
    summary: 'Replace what an entry says',
    request: { params: id, body },
    responses: {
      200: { description: 'Its next version.', content: json(glossaryEntrySchema) },
      ...refusals(400, 404, 409, 413, 415, 422),
    },
  },
  {
    method: 'delete',
    path: `${API}/glossary/{id}`,
    operationId: 'retireGlossaryEntry',
    tags: ['glossary'],
    summary: 'Take an entry out of the glossary',
    description: 'What it said stays in its history, and in the verifications that were made with it.',
    request: { params: id },
    responses: { 204: { description: 'Done.' }, ...refusals(400, 404) },
  },
]
