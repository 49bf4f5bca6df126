import type { VerificationSummary } from '../../model/stored.ts'
import { LIST_REPORTS } from '../../report/list-report.ts'
import { quoteValue } from '../../service/quote-value.ts'
import type { Page } from '../../store/store.ts'
import { Filters } from './filters.tsx'
import { Layout } from './layout.tsx'
import { exportAddress, isNarrowed, type ListQuery, listAddress } from './list-address.ts'
import { VerificationRows } from './verification-rows.tsx'
import { VisibleText } from './visible-text.tsx'

export interface ListPageProps {
  query: ListQuery
  /** What the address asks for as a status that is none. */
  unknown?: readonly string[]
  /** Base tags that occur among the verifications. */
  languages: readonly string[]
  page: Page<VerificationSummary>
  now: Date
}

function Empty({ query }: { query: ListQuery }) {
  if (isNarrowed(query)) {
    return (
      <p class="empty">
        No verification matches these filters. <a href="/verifications">Show all verifications</a>, or look for fewer
        words.
      </p>
    )
  }
  return (
    <p class="empty">
      Nothing has been verified yet. <a href="/">Verify a quote of your own</a>, or begin with{' '}
      <a href="/?example=goita">the Sahel example</a>: a post in French and what an agency made of it in English.
    </p>
  )
}

/** All verifications, newest first, narrowed by status, language and words. */
export function ListPage({ query, unknown = [], languages, page, now }: ListPageProps) {
  return (
    <Layout title="Verifications" here="verifications">
      <h1>Verifications</h1>
      {unknown.map((status) => (
        <p class="told" role="status">
          There is no status <VisibleText text={quoteValue(status)} />, so it narrows nothing. Choose one of those
          below.
        </p>
      ))}
      <Filters query={query} languages={languages} />
      {page.items.length === 0 ? <Empty query={query} /> : <VerificationRows items={page.items} now={now} />}
      <p class="pages">
        {query.cursor === '' ? null : <a href={listAddress({ ...query, cursor: '' })}>Newest</a>}
        {page.cursor === null ? null : (
          <a href={listAddress({ ...query, cursor: page.cursor })} rel="next">
            Older
          </a>
        )}
      </p>
      {page.items.length === 0 ? null : (
        <p class="exports">
          <span>The whole list:</span>
          {LIST_REPORTS.map(({ extension, name }) => (
            <a href={exportAddress(query, extension)}>{name}</a>
          ))}
        </p>
      )}
    </Layout>
  )
}
