import type { StoredRendering, StoredStatement, VerificationSummary } from '../../model/stored.ts'
import { inLanguage, languageName } from '../../report/language-name.ts'
import { OutsideLink } from './banner.tsx'
import { CalendarDate } from './dates.tsx'
import { Layout } from './layout.tsx'
import { Quoted } from './quoted.tsx'
import { StatusMark } from './status-mark.tsx'
import { VisibleText, visibleString } from './visible-text.tsx'

export interface Rendered {
  readonly rendering: StoredRendering
  readonly latest: VerificationSummary | null
}

export interface StatementPageProps {
  statement: StoredStatement
  renderings: readonly Rendered[]
}

function Facts({ statement }: { statement: StoredStatement }) {
  return (
    <p class="journey">
      {statement.speaker ? <Quoted text={statement.speaker} /> : 'Speaker not given'}
      {statement.medium ? (
        <>
          , <Quoted text={statement.medium} />
        </>
      ) : null}
      {statement.date ? (
        <>
          , <CalendarDate date={statement.date} />
        </>
      ) : null}
      {statement.sourceUrl ? (
        <>
          {' · '}
          <OutsideLink url={statement.sourceUrl}>{statement.sourceUrl}</OutsideLink>
        </>
      ) : null}
    </p>
  )
}

function Card({ rendering, latest }: Rendered) {
  const language = latest?.languages.rendering ?? rendering.language ?? 'und'
  return (
    <li class="card">
      <h3>
        {rendering.outlet ? <Quoted text={rendering.outlet} /> : 'Outlet not given'}
        <span class="detail">
          {rendering.date ? (
            <>
              <CalendarDate date={rendering.date} /> ·{' '}
            </>
          ) : null}
          {languageName(language)} · {rendering.quoteType ?? 'direct'} quote
        </span>
      </h3>
      <blockquote class="quote" {...inLanguage(language)}>
        <VisibleText text={rendering.text} />
      </blockquote>
      <p class="source">
        {rendering.url ? <OutsideLink url={rendering.url}>{rendering.url}</OutsideLink> : null}
        {rendering.translatedBy ? (
          <span>
            translated by <Quoted text={rendering.translatedBy} />
          </span>
        ) : null}
      </p>
      {latest ? (
        <p class="latest">
          <StatusMark status={latest.status} />
          {latest.label === null ? null : (
            <span class="badge">
              <Quoted text={latest.label} />
            </span>
          )}
          <a href={`/verifications/${latest.id}`}>
            {latest.summary === null ? 'Being compared' : <VisibleText text={latest.summary} />}
          </a>
        </p>
      ) : (
        <p class="latest">Not verified yet.</p>
      )}
    </li>
  )
}

/** One statement with everything that was published of it, side by side. */
export function StatementPage({ statement, renderings }: StatementPageProps) {
  const language = renderings.find((each) => each.latest)?.latest?.languages.original ?? statement.language ?? 'und'
  const whose = statement.speaker ? `of ${visibleString(statement.speaker)}` : 'without a named speaker'
  return (
    <Layout title={`Statement ${whose}`}>
      <article class="statement">
        <h1>
          <span>Statement</span> <span class="language">{languageName(language)}</span>
        </h1>
        <blockquote class="quote" {...inLanguage(language)}>
          <VisibleText text={statement.text} />
        </blockquote>
        <Facts statement={statement} />
        <h2>
          Published renderings <span class="count figure">{renderings.length}</span>
        </h2>
        {renderings.length === 0 ? (
          <p class="empty">Nothing that was published of this statement is known yet.</p>
        ) : (
          <ol class="cards">
            {renderings.map((each) => (
              <Card {...each} />
            ))}
          </ol>
        )}
        <p>
          <a href={`/?statement=${statement.id}`}>Verify another rendering of this statement</a>
        </p>
      </article>
    </Layout>
  )
}
