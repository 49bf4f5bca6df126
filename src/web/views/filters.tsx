import type { STATUSES } from '../../model/status.ts'
import { languageName } from '../../report/language-name.ts'
import { isNarrowed, type ListQuery, listAddress } from './list-address.ts'
import { StatusMark } from './status-mark.tsx'

/** Worst first: what a desk looks for. */
const ORDER = [
  'critical',
  'major',
  'unrelated',
  'undetermined',
  'minor',
  'faithful',
  'pending',
] as const satisfies readonly (typeof STATUSES)[number][]

function StatusLinks({ query }: { query: ListQuery }) {
  const { language, search } = query
  return (
    <nav class="statuses" aria-label="By status">
      <a href={listAddress({ language, search })} {...(query.status.length === 0 ? { 'aria-current': 'true' } : {})}>
        All
      </a>
      {ORDER.map((status) => (
        <a
          href={listAddress({ status: [status], language, search })}
          {...(query.status.includes(status) ? { 'aria-current': 'true' } : {})}
        >
          <StatusMark status={status} />
        </a>
      ))}
    </nav>
  )
}

/** Filters of the list. They live in the address and work without a script. */
export function Filters({ query, languages }: { query: ListQuery; languages: readonly string[] }) {
  const known = query.language === '' || languages.includes(query.language) ? languages : [...languages, query.language]
  const byName = known
    .map((tag) => ({ tag, name: languageName(tag) }))
    .sort((a, b) => a.name.localeCompare(b.name, 'en'))
  return (
    <div class="filters">
      <StatusLinks query={query} />
      <search>
        <form action="/verifications" method="get">
          {query.status.map((status) => (
            <input type="hidden" name="status" value={status} />
          ))}
          <label>
            <span>Words</span>
            <input
              type="search"
              name="search"
              value={query.search}
              dir="auto"
              placeholder="in either text, speaker, outlet"
            />
          </label>
          <label>
            <span>Language</span>
            <select name="language">
              <option value="" selected={query.language === ''}>
                any
              </option>
              {byName.map(({ tag, name }) => (
                <option value={tag} selected={tag === query.language}>
                  {name}
                </option>
              ))}
            </select>
          </label>
          <button type="submit">Filter</button>
          {isNarrowed(query) ? <a href="/verifications">Clear</a> : null}
        </form>
      </search>
    </div>
  )
}
