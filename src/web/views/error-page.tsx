import type { Problem } from '../../model/failure.ts'
import { Layout } from './layout.tsx'
import { VisibleText } from './visible-text.tsx'

export interface ErrorPageProps {
  /** HTTP status. */
  status: number
  /** What happened, as a heading. */
  title: string
  /** What it means for the reader's work; nothing where the problems say it. */
  meaning?: string | undefined
  /** What to do now. */
  advice: string
  problems?: readonly Problem[]
  /** By which the log can be searched. */
  requestId?: string | undefined
}

/** A page for what went wrong: what happened, what it means, what to do. */
export function ErrorPage({ status, title, meaning, advice, problems = [], requestId }: ErrorPageProps) {
  return (
    <Layout title={title}>
      <article class="trouble">
        <p class="code figure">{status}</p>
        <h1>{title}</h1>
        {meaning === undefined ? null : (
          <p>
            <VisibleText text={meaning} />
          </p>
        )}
        {problems.length > 0 ? (
          <ul>
            {problems.map((problem) => (
              <li>
                <VisibleText text={problem.message} />
              </li>
            ))}
          </ul>
        ) : null}
        <p>
          <VisibleText text={advice} />
        </p>
        <p class="ways">
          <a href="/">Verify a quote</a>
          <a href="/verifications">All verifications</a>
          <a href="/glossary">Glossary</a>
        </p>
        {requestId === undefined ? null : (
          <p class="hint">
            Request <code>{requestId}</code>
          </p>
        )}
      </article>
    </Layout>
  )
}
