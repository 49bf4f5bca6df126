export interface Route {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE'
  /** Parameters in braces. */
  readonly path: string
  /** One line: what it is for. */
  readonly help: string
  /** Who it is made for. */
  readonly who: 'programs' | 'people' | 'operators'
}

/** Where the addresses begin that the OpenAPI document describes. */
export const API_PREFIXES = ['/api/v1/', '/healthz', '/readyz'] as const

/** Every address of the site once. The README's table is made from this list; a test compares it with the application. */
export const ROUTES: readonly Route[] = [
  { method: 'GET', path: '/', who: 'people', help: 'The form for a pair; recent verifications.' },
  { method: 'GET', path: '/verifications', who: 'people', help: 'All verifications, with filters and search.' },
  {
    method: 'GET',
    path: '/verifications/export.{extension}',
    who: 'people',
    help: 'The whole filtered list as a file to save.',
  },
  { method: 'POST', path: '/verifications', who: 'people', help: 'Takes the form, verifies, leads to the report.' },
  { method: 'GET', path: '/verifications/{id}', who: 'people', help: 'The discrepancy report.' },
  {
    method: 'GET',
    path: '/verifications/{id}/report.{extension}',
    who: 'people',
    help: 'The report as a file to save.',
  },
  {
    method: 'POST',
    path: '/verifications/{id}/reruns',
    who: 'people',
    help: 'Verifies the pair anew, leads to the new report.',
  },
  {
    method: 'POST',
    path: '/verifications/{id}/translators',
    who: 'people',
    help: 'Asks the translators again that did not answer; where one does, leads to a new report.',
  },
  { method: 'GET', path: '/statements/{id}', who: 'people', help: 'Everything published of one statement.' },
  {
    method: 'GET',
    path: '/glossary',
    who: 'people',
    help: 'Approved renderings, with search; a form to add and import.',
  },
  { method: 'POST', path: '/glossary', who: 'people', help: 'Takes the form of a new entry.' },
  {
    method: 'POST',
    path: '/glossary/import',
    who: 'people',
    help: 'Takes a pasted glossary and says what came of it.',
  },
  {
    method: 'GET',
    path: '/glossary/{id}',
    who: 'people',
    help: 'One entry of the glossary, to change or to take out.',
  },
  { method: 'POST', path: '/glossary/{id}', who: 'people', help: 'Takes the changed entry, or takes it out.' },
  { method: 'POST', path: '/api/v1/verifications', who: 'programs', help: 'Submits a pair and verifies it.' },
  {
    method: 'GET',
    path: '/api/v1/verifications',
    who: 'programs',
    help: 'Lists verifications, with filters, in pages.',
  },
  {
    method: 'GET',
    path: '/api/v1/verifications/export',
    who: 'programs',
    help: 'A whole filtered list as CSV, NDJSON or TMX, streamed.',
  },
  {
    method: 'POST',
    path: '/api/v1/verifications/{id}/reruns',
    who: 'programs',
    help: 'Verifies the same pair anew, with translators that did not answer before.',
  },
  { method: 'GET', path: '/api/v1/verifications/{id}', who: 'programs', help: 'One verification.' },
  {
    method: 'GET',
    path: '/api/v1/verifications/{id}/report',
    who: 'programs',
    help: 'Its report as HTML, JSON, Markdown or CSV.',
  },
  { method: 'GET', path: '/api/v1/statements', who: 'programs', help: 'Lists statements, with search, in pages.' },
  { method: 'GET', path: '/api/v1/statements/{id}', who: 'programs', help: 'One statement.' },
  {
    method: 'GET',
    path: '/api/v1/statements/{id}/renderings',
    who: 'programs',
    help: 'All renderings of a statement side by side, each with its newest verification.',
  },
  { method: 'POST', path: '/api/v1/languages/detect', who: 'programs', help: 'Names the language of a text.' },
  { method: 'GET', path: '/api/v1/translators', who: 'programs', help: 'Lists the translators; asks none of them.' },
  { method: 'GET', path: '/api/v1/glossary', who: 'programs', help: 'Lists the glossary, with search, in pages.' },
  { method: 'POST', path: '/api/v1/glossary', who: 'programs', help: 'Adds an entry to the glossary.' },
  { method: 'POST', path: '/api/v1/glossary/import', who: 'programs', help: 'Imports a glossary from CSV or TBX.' },
  { method: 'GET', path: '/api/v1/glossary/export', who: 'programs', help: 'The glossary as CSV.' },
  { method: 'GET', path: '/api/v1/glossary/{id}', who: 'programs', help: 'One entry with everything that it said.' },
  { method: 'PUT', path: '/api/v1/glossary/{id}', who: 'programs', help: 'Replaces what an entry says.' },
  { method: 'DELETE', path: '/api/v1/glossary/{id}', who: 'programs', help: 'Takes an entry out of the glossary.' },
  {
    method: 'POST',
    path: '/api/v1/translation-memory',
    who: 'programs',
    help: 'Adds the units of a TMX file to the translation memory.',
  },
  { method: 'GET', path: '/api/v1/openapi.json', who: 'programs', help: 'This API as an OpenAPI 3.1 document.' },
  { method: 'GET', path: '/api/docs', who: 'people', help: 'The same document to read and to try out.' },
  { method: 'GET', path: '/healthz', who: 'operators', help: 'Answers as long as the process does.' },
  { method: 'GET', path: '/readyz', who: 'operators', help: 'Answers 200 as long as the store does, else 503.' },
]
