import type { Problem } from '../../model/failure.ts'
import type { GlossaryEntry } from '../../model/glossary.ts'
import { languageName } from '../../report/language-name.ts'
import type { GlossaryImport } from '../../service/import-glossary.ts'
import type { Page } from '../../store/store.ts'
import type { FormValues } from './form-values.ts'
import { EntryFields, EntryProblems, KindOptions } from './glossary-fields.tsx'
import { GlossaryTable } from './glossary-table.tsx'
import { Layout } from './layout.tsx'
import { MessageText } from './quoted.tsx'

/** What the list is narrowed to; empty for not at all. */
export interface GlossaryQuery {
  readonly search: string
  readonly source: string
  readonly target: string
  readonly cursor: string
}

export interface GlossaryPageProps {
  query: GlossaryQuery
  languages: readonly { readonly source: string; readonly target: string; readonly entries: number }[]
  page: Page<GlossaryEntry>
  /** What stands in the form of a new entry, and what is wrong with it. */
  values: FormValues
  problems: readonly Problem[]
  /** What came of an import that was just sent. */
  imported: GlossaryImport | null
  /** What stands in the box of the import. */
  pasted: string
}

function addressOf(query: Partial<GlossaryQuery>): string {
  const filled = Object.entries(query).filter(([, value]) => value !== '')
  return filled.length === 0 ? '/glossary' : `/glossary?${new URLSearchParams(Object.fromEntries(filled))}`
}

const isNarrowed = ({ search, source, target }: GlossaryQuery): boolean => `${search}${source}${target}` !== ''

function Filters({ query, languages }: Pick<GlossaryPageProps, 'query' | 'languages'>) {
  const choice = (name: 'source' | 'target', label: string) => {
    const tags = [...new Set([...languages.map((one) => one[name]), query[name]])].filter(Boolean)
    const named = tags.map((tag) => ({ tag, text: languageName(tag) }))
    return (
      <label>
        <span>{label}</span>
        <select name={name}>
          <option value="" selected={query[name] === ''}>
            any
          </option>
          {named
            .sort((a, b) => a.text.localeCompare(b.text, 'en'))
            .map(({ tag, text }) => (
              <option value={tag} selected={tag === query[name]}>
                {text}
              </option>
            ))}
        </select>
      </label>
    )
  }
  return (
    <search class="filters">
      <form action="/glossary" method="get">
        <label>
          <span>Words</span>
          <input type="search" name="search" value={query.search} dir="auto" placeholder="in term, renderings, note" />
        </label>
        {choice('source', 'From')}
        {choice('target', 'To')}
        <button type="submit">Filter</button>
        {isNarrowed(query) ? <a href="/glossary">Clear</a> : null}
      </form>
    </search>
  )
}

function Entries({ query, page }: Pick<GlossaryPageProps, 'query' | 'page'>) {
  if (page.items.length > 0) return <GlossaryTable entries={page.items} />
  return (
    <p class="empty">
      {isNarrowed(query)
        ? 'No entry matches these filters.'
        : 'There is no entry yet. Add the names and terms that your desk renders in one way: they then count as evidence in every comparison.'}
    </p>
  )
}

const counted = (count: number, what: string): string => `${count} ${count === 1 ? 'entry' : 'entries'} ${what}`

function Imported({ result }: { result: GlossaryImport }) {
  const { added, changed, unchanged, faults, faulty } = result
  return (
    <section class={faulty > 0 ? 'problems' : 'told'} role="status" aria-labelledby="imported-heading" tabIndex={-1}>
      <h2 id="imported-heading">
        {[counted(added, 'added'), `${changed} changed`, `${unchanged} as before`].join(', ')}
        {faulty > 0 ? `; ${faulty === 1 ? 'one line was' : `${faulty} lines were`} not taken` : ''}
      </h2>
      {faulty > 0 ? (
        <ul>
          {faults.map(({ line, message }) => (
            <li>
              Line {line}: <MessageText text={message} />
            </li>
          ))}
          {faulty > faults.length ? <li>and {faulty - faults.length} more</li> : null}
        </ul>
      ) : null}
      {faulty > 0 ? <p>Correct these lines below and import again: what is there already stays as it is.</p> : null}
    </section>
  )
}

function Import({ pasted }: { pasted: string }) {
  return (
    <details open={pasted !== ''}>
      <summary>Import a glossary</summary>
      <form action="/glossary/import" method="post" class="entry">
        <div class="field long-text">
          <label for="field-file">CSV or TBX</label>
          <textarea
            id="field-file"
            name="file"
            rows={6}
            dir="auto"
            spellcheck={false}
            aria-describedby="field-file-hint"
            value={`\n${pasted}`}
          />
          <p class="hint" id="field-file-hint">
            The first line of a CSV names its columns: source, source_language, target, target_language, kind, note,
            deprecated. A TBX file makes entries for every pair of its languages.
          </p>
          <label class="from-file" hidden>
            Read a file <input type="file" accept=".csv,.tsv,.txt,.tbx,.xml" data-fills="field-file" />
          </label>
        </div>
        <div class="field">
          <label for="field-import-kind">What the entries are, where the file does not say</label>
          <select id="field-import-kind" name="kind">
            <KindOptions chosen="term" />
          </select>
        </div>
        <button type="submit">Import</button>
      </form>
    </details>
  )
}

/** The glossary: what is approved, with search, and the forms to add to it. */
export function GlossaryPage({ query, languages, page, values, problems, imported, pasted }: GlossaryPageProps) {
  const form = {
    values: { sourceLanguage: query.source, targetLanguage: query.target, ...values },
    problems,
  }
  return (
    <Layout
      title={problems.length > 0 ? 'Not kept yet: see the fields marked' : 'Glossary'}
      here="glossary"
      script="glossary"
    >
      <h1>Glossary</h1>
      <p class="lead">Names, institutions and terms with the renderings that this desk has agreed on.</p>
      {imported ? <Imported result={imported} /> : null}
      <EntryProblems problems={problems} />
      <Filters query={query} languages={languages} />
      <Entries query={query} page={page} />
      <p class="pages">
        {query.cursor === '' ? null : <a href={addressOf({ ...query, cursor: '' })}>Newest</a>}
        {page.cursor === null ? null : (
          <a href={addressOf({ ...query, cursor: page.cursor })} rel="next">
            Older
          </a>
        )}
        <a href="/api/v1/glossary/export">Export as CSV</a>
      </p>
      <section class="add" aria-labelledby="add-heading">
        <h2 id="add-heading">Add an entry</h2>
        <form action="/glossary" method="post" class="entry">
          <EntryFields form={form} />
          <button type="submit" class="primary">
            Add
          </button>
        </form>
        <Import pasted={pasted} />
      </section>
    </Layout>
  )
}
