import { createHash } from 'node:crypto'
import { render } from 'preact-render-to-string'
import type { Discrepancy } from '../model/discrepancy.ts'
import type { GlossaryUse } from '../model/glossary.ts'
import type { StoredVerification } from '../model/stored.ts'
import type { Outcome } from '../model/verification.ts'
import { confidentialLine } from './confidential-wording.ts'
import { glossaryLine } from './glossary-wording.ts'
import { References } from './html-references.tsx'
import { HTML_STYLE } from './html-style.ts'
import { inLanguage } from './language-name.ts'
import { pageAddress, type Report } from './report.ts'
import { type Marking, markingsOf, type Segment, segments, worst } from './segments.ts'
import { visible } from './visible.ts'
import {
  languageUsed,
  quoteTypeName,
  referencesUsed,
  renderingSource,
  SEVERITY_SHAPE,
  STATUS_MEANING,
  statementSource,
  translatorAsked,
} from './wording.ts'

/** Nothing may be loaded or run from a report; its own style sheet, known by its hash, is all it needs. */
const STYLE_HASH = createHash('sha256').update(HTML_STYLE).digest('base64')
const POLICY = `default-src 'none'; style-src 'sha256-${STYLE_HASH}'; base-uri 'none'; form-action 'none'`

/** Texts up to this length stay on one page when printed. */
const SHORT_TEXT = 1_500

function Mark({ segment }: { segment: Segment }) {
  const severity = worst(segment.markings)
  return (
    <>
      <mark class={segment.text === '' ? `missing ${severity}` : severity}>
        {segment.text === '' ? '‸' : visible(segment.text)}
      </mark>
      {segment.ends.map(({ number }) => (
        <sup lang="en" dir="ltr">
          <a href={`#discrepancy-${number}`} aria-label={`discrepancy ${number}, ${severity}`}>
            {number}
          </a>
        </sup>
      ))}
    </>
  )
}

interface QuoteProps {
  title: string
  text: string
  language: string
  details: readonly string[]
  url: string | undefined
  markings: readonly Marking[]
}

function Quote({ title, text, language, details, url, markings }: QuoteProps) {
  return (
    <figure class={text.length <= SHORT_TEXT ? 'short' : undefined}>
      <figcaption>
        <strong>{title}</strong>
        {details.filter(Boolean).map((detail) => ` · ${visible(detail)}`)}
        {/* The address is shown and not linked: it came from outside, and a saved file has no site to protect it. */}
        {url ? <div>{visible(url)}</div> : null}
      </figcaption>
      <blockquote {...inLanguage(language)}>
        {segments(text, markings).map((segment) =>
          segment.markings.length === 0 ? visible(segment.text) : <Mark segment={segment} />,
        )}
      </blockquote>
    </figure>
  )
}

function Found({ discrepancy, number }: { discrepancy: Discrepancy; number: number }) {
  const { severity, category, message, suggestion, evidence, confidence } = discrepancy
  return (
    <li id={`discrepancy-${number}`}>
      <p>
        <strong>
          {SEVERITY_SHAPE[severity]} {severity}
        </strong>{' '}
        · {category}
      </p>
      <p>{visible(message)}</p>
      {suggestion ? <p>Suggestion: {visible(suggestion)}</p> : null}
      <p class="evidence">
        Evidence: {visible(evidence)}. Confidence {confidence.toFixed(2)}.
      </p>
    </li>
  )
}

function Glossary({ uses, rendering }: { uses: readonly GlossaryUse[]; rendering: string }) {
  if (uses.length === 0) return null
  return (
    <>
      <h2>Glossary</h2>
      <ul>
        {uses.map((use) => (
          <li>
            <bdi>{visible(glossaryLine(use, rendering))}</bdi>
          </li>
        ))}
      </ul>
    </>
  )
}

function Findings({ verification }: { verification: StoredVerification & { readonly outcome: Outcome } }) {
  const { discrepancies, notices } = verification.outcome
  return (
    <>
      <h2>Discrepancies</h2>
      {discrepancies.length === 0 ? <p>None found.</p> : null}
      <ol>
        {discrepancies.map((discrepancy, index) => (
          <Found discrepancy={discrepancy} number={index + 1} />
        ))}
      </ol>
      <References verification={verification} />
      {notices.length > 0 ? <h2>Notes</h2> : null}
      {notices.length > 0 ? (
        <ul>
          {notices.map((notice) => (
            <li>{visible(notice.message)}</li>
          ))}
        </ul>
      ) : null}
    </>
  )
}

function Method({ verification, address }: { verification: StoredVerification; address: string | null }) {
  const method = verification.outcome?.method
  return (
    <footer>
      {method ? (
        <p>
          {method.engine} · calibration {method.calibration} · {referencesUsed(method)} · checks:{' '}
          {method.checks.join(', ')} · signature {method.signature}
          {method.translators.map(
            (t) => ` · ${translatorAsked(t)}: ${t.outcome}${t.reason ? ` (${visible(t.reason)})` : ''}`,
          )}
        </p>
      ) : null}
      <p>
        Verification {address ? <a href={address}>{address}</a> : verification.id}
        {verification.completedAt ? `, completed ${verification.completedAt}` : ', not completed yet'}
      </p>
    </footer>
  )
}

function Page({ verification, address }: { verification: StoredVerification; address: string | null }) {
  const { status, statement, rendering, outcome, label } = verification
  const discrepancies = outcome?.discrepancies ?? []
  const languages = outcome?.languages
  const title = visible(outcome?.summary ?? STATUS_MEANING[status])
  const confidential = confidentialLine(verification)
  return (
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content={POLICY} />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{`${status}: ${title}`}</title>
        <style dangerouslySetInnerHTML={{ __html: HTML_STYLE }} />
      </head>
      <body>
        <header class={`verdict ${status}`}>
          <p class="facts status">● {status}</p>
          <h1>{title}</h1>
          {outcome ? (
            <p class="facts">
              risk {outcome.risk.toFixed(2)} · by {outcome.basis}
            </p>
          ) : null}
          {label ? <p class="facts label">{visible(label)}</p> : null}
          {confidential ? <p class="facts">{visible(confidential)}</p> : null}
        </header>
        <main>
          <div class="texts">
            <Quote
              title="Original"
              text={statement.text}
              language={languages?.original.tag ?? statement.language ?? 'und'}
              details={[languages ? languageUsed(languages.original) : '', statementSource(statement)]}
              url={statement.sourceUrl}
              markings={markingsOf(discrepancies, 'original')}
            />
            <Quote
              title="Published"
              text={rendering.text}
              language={languages?.rendering.tag ?? rendering.language ?? 'und'}
              details={[
                languages ? languageUsed(languages.rendering) : '',
                quoteTypeName(rendering.quoteType),
                renderingSource(rendering),
              ]}
              url={rendering.url}
              markings={markingsOf(discrepancies, 'rendering')}
            />
          </div>
          {outcome ? <Findings verification={{ ...verification, outcome }} /> : null}
          <Glossary uses={outcome?.glossary ?? []} rendering={rendering.text} />
        </main>
        <Method verification={verification} address={address} />
      </body>
    </html>
  )
}

/** One file that needs nothing else: no script, no address loaded, every text escaped by the renderer. */
export const html: Report = {
  id: 'html',
  mediaType: 'text/html; charset=utf-8',
  extension: 'html',
  name: 'Web page',
  contentSecurityPolicy: POLICY,
  render(verification, options) {
    const address = pageAddress(verification.id, options)
    return `<!doctype html>\n${render(<Page verification={verification} address={address} />)}\n`
  },
}
