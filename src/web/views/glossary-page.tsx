import type { Problem } from '../../model/failure.ts'
import type { GlossaryEntry } from '../../model/glossary.ts'
import { languageName } from '../../report/language-name.ts'
import type { Page } from '../../store/store.ts'
import type { FormValues } from './form-values.ts'
import { EntryFields, EntryProblems, entryAddress } from './glossary-fields.tsx'
import { Import, type Imported, ImportResult } from './glossary-import.tsx'
import { GlossaryTable } from './glossary-table.tsx'
import { Layout } from './layout.tsx'
import { Quoted } from './quoted.tsx'

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
  imported: Imported
  /** What stands in the box of the import. */
  pasted: string
  /** The entry that was just added. */
  added?: GlossaryEntry | null | undefined
  /** Id of the entry that has the term of the form already. */
  existing?: string | undefined
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

/** The glossary: what is approved, with search, and the forms to add to it. */
export function GlossaryPage(props: GlossaryPageProps) {
  const { query, languages, page, values, problems, imported, pasted, added, existing } = props
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
      <p class="jump">
        <a href="#add-heading">Add an entry</a>
        <a href="#import">Import a glossary</a>
      </p>
      {added ? (
        <p class="told" role="status">
          Added{' '}
          <a href={entryAddress(added.id)}>
            <Quoted text={added.source} language={added.sourceLanguage} />
          </a>
          .
        </p>
      ) : null}
      <ImportResult imported={imported} />
      <EntryProblems problems={problems} existing={existing} />
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
        <Import imported={imported} pasted={pasted} />
      </section>
    </Layout>
  )
}
