import type { StoredVerification } from '../../model/stored.ts'
import { STATUS_MEANING } from '../../report/wording.ts'
import { CalendarDate } from './dates.tsx'
import { Quoted } from './quoted.tsx'
import { StatusMark } from './status-mark.tsx'
import { VisibleText } from './visible-text.tsx'

/** An address from outside, as a link that gives nothing away and cannot run anything; other schemes are only shown. */
export function OutsideLink({ url, children }: { url: string; children: string }) {
  if (!/^https?:\/\//i.test(url)) return <VisibleText text={children} />
  return (
    <a href={url} rel="noopener noreferrer nofollow external">
      <VisibleText text={children} />
    </a>
  )
}

function Said({ verification: { statement } }: { verification: StoredVerification }) {
  return (
    <>
      {statement.speaker ? (
        <span class="who">
          <Quoted text={statement.speaker} />
        </span>
      ) : (
        'Speaker not given'
      )}
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
    </>
  )
}

function Published({ verification: { rendering } }: { verification: StoredVerification }) {
  return (
    <>
      {rendering.outlet ? (
        <span class="who">
          <Quoted text={rendering.outlet} />
        </span>
      ) : (
        'outlet not given'
      )}
      {rendering.date ? (
        <>
          , <CalendarDate date={rendering.date} />
        </>
      ) : null}
    </>
  )
}

const FIRST_SENTENCE = /^(.*?\.) (.+)$/su

/** What stands out of a summary and what only explains it: where nothing is decided the first sentence says all. */
function headline(summary: string, status: StoredVerification['status']): readonly [string, string] {
  const parts = status === 'undetermined' ? FIRST_SENTENCE.exec(summary) : null
  return parts ? [parts[1]!, parts[2]!] : [summary, '']
}

/** The verdict at a glance: shape, word, one sentence, risk; and who said it to whom. */
export function Banner({ verification }: { verification: StoredVerification }) {
  const { status, outcome } = verification
  const [summary, explanation] = headline(outcome?.summary ?? STATUS_MEANING[status], status)
  return (
    <header class={`banner ${status}`}>
      <div class="verdict">
        <h1>
          <StatusMark status={status} />
          <span class="summary">
            <VisibleText text={summary} />
          </span>
        </h1>
        {outcome ? (
          <p class="risk">
            risk <span class="figure">{outcome.risk.toFixed(2)}</span>
            <span class="basis">by {outcome.basis}</span>
          </p>
        ) : null}
      </div>
      {explanation === '' ? null : (
        <p class="explanation">
          <VisibleText text={explanation} />
        </p>
      )}
      <p class="journey">
        <Said verification={verification} />{' '}
        <span class="arrow">
          <span aria-hidden="true">→</span>
          <span class="visually-hidden">, published by</span>
        </span>{' '}
        <Published verification={verification} />
        <span class="authenticity">authenticity: not checked</span>
      </p>
      {verification.label !== null || verification.confidential ? (
        <p class="badges">
          {verification.label === null ? null : (
            <span class="badge">
              <Quoted text={verification.label} />
            </span>
          )}
          {verification.confidential ? (
            <span class="badge">confidential: not sent to any translator outside</span>
          ) : null}
        </p>
      ) : null}
    </header>
  )
}
