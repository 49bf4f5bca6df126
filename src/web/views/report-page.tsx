import type { ComponentChildren } from 'preact'
import type { LanguageUsed } from '../../model/language.ts'
import type { StoredVerification, VerificationSummary } from '../../model/stored.ts'
import type { Outcome } from '../../model/verification.ts'
import { REPORTS } from '../../report/index.ts'
import { languageName } from '../../report/language-name.ts'
import { markingsOf } from '../../report/segments.ts'
import type { StoredEvent } from '../../store/store.ts'
import { Banner, OutsideLink } from './banner.tsx'
import { Moment } from './dates.tsx'
import { DiscrepancyList } from './discrepancy-list.tsx'
import { GlossaryPanel } from './glossary-panel.tsx'
import { History } from './history.tsx'
import { Layout } from './layout.tsx'
import { MarkedText } from './marked-text.tsx'
import { MethodPanel } from './method-panel.tsx'
import { Quoted } from './quoted.tsx'
import { ReferenceList } from './reference-list.tsx'
import { AskAgain, NewerRun, RerunButton, Runs } from './runs.tsx'
import { VisibleText } from './visible-text.tsx'

/** From this length on, in code units, each text scrolls in its own frame, so that both stay in sight together. */
const LONG = 3_000

export interface ReportPageProps {
  verification: StoredVerification & { readonly outcome: Outcome }
  events: readonly StoredEvent[]
  /** Verifications of the same pair, newest first; this one among them. */
  runs: readonly VerificationSummary[]
  /** Address of this page, as it is printed at its foot. */
  address: string
  /** Number of the reference that a reader asked to see compared word by word. */
  compare?: number | null
  /** Whether the translators were asked again just now and did not answer. */
  askedInVain?: boolean
}

function LanguageLine({ language }: { language: LanguageUsed }) {
  return (
    <span class="language">
      {languageName(language.tag)}{' '}
      <span class="figure">{language.source === 'stated' ? '(stated)' : `(${language.confidence.toFixed(2)})`}</span>
    </span>
  )
}

/** A frame that scrolls is one that the keyboard can reach and a screen reader names. */
function Frame({ long, label, children }: { long: boolean; label: string; children: ComponentChildren }) {
  if (!long) return <div>{children}</div>
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section class="frame" tabIndex={0} aria-label={label}>
      {children}
    </section>
  )
}

function Texts({ verification }: Pick<ReportPageProps, 'verification'>) {
  const { statement, rendering, outcome } = verification
  const long = Math.max(statement.text.length, rendering.text.length) > LONG
  return (
    <div class={long ? 'pair long' : 'pair'}>
      <section aria-labelledby="original-heading">
        <h2 id="original-heading">
          <span>Original</span> <LanguageLine language={outcome.languages.original} />
        </h2>
        <Frame long={long} label="Original text">
          <MarkedText
            text={statement.text}
            language={outcome.languages.original.tag}
            markings={markingsOf(outcome.discrepancies, 'original')}
            side="original"
          />
        </Frame>
        <p class="source">
          {statement.sourceUrl ? <OutsideLink url={statement.sourceUrl}>{statement.sourceUrl}</OutsideLink> : null}
          <a href={`/statements/${statement.id}`}>All renderings of this statement</a>
        </p>
      </section>
      <section aria-labelledby="rendering-heading">
        <h2 id="rendering-heading">
          <span>Published</span> <LanguageLine language={outcome.languages.rendering} />{' '}
          <span class="quote-type">{rendering.quoteType ?? 'direct'} quote</span>
        </h2>
        <Frame long={long} label="Published text">
          <MarkedText
            text={rendering.text}
            language={outcome.languages.rendering.tag}
            markings={markingsOf(outcome.discrepancies, 'rendering')}
            side="rendering"
          />
        </Frame>
        <p class="source">
          {rendering.url ? <OutsideLink url={rendering.url}>{rendering.url}</OutsideLink> : null}
          {rendering.translatedBy ? (
            <span>
              translated by <Quoted text={rendering.translatedBy} />
            </span>
          ) : null}
        </p>
      </section>
    </div>
  )
}

/** What to read where no discrepancy stands, so that an empty list is never mistaken for an answer. */
const NOTHING_FOUND: Readonly<Record<Outcome['status'], string>> = {
  faithful: 'No discrepancy was found.',
  minor: 'No single place stands out.',
  major: 'No single place stands out: the texts differ as a whole. Read them side by side.',
  critical: 'No single place stands out: the texts differ as a whole. Read them side by side.',
  unrelated: 'The texts are not compared word by word, because they do not say the same thing.',
  undetermined:
    'No discrepancy was found, but this does not make the rendering faithful: what there is to compare it with does not carry a decision.',
}

function Findings({ verification }: Pick<ReportPageProps, 'verification'>) {
  const { statement, rendering, outcome } = verification
  const count = outcome.discrepancies.length
  return (
    <section aria-labelledby="discrepancies-heading">
      <h2 id="discrepancies-heading">
        Discrepancies <span class="count figure">{count}</span>
      </h2>
      {count === 0 ? (
        <p class="empty">
          {NOTHING_FOUND[outcome.status]}{' '}
          {outcome.status === 'undetermined' ? (
            <a href={`/?from=${verification.id}`}>Add a reference translation and verify again</a>
          ) : null}
        </p>
      ) : (
        <DiscrepancyList
          discrepancies={outcome.discrepancies}
          original={{ text: statement.text, language: outcome.languages.original.tag }}
          rendering={{ text: rendering.text, language: outcome.languages.rendering.tag }}
        />
      )}
    </section>
  )
}

function Notices({ outcome }: { outcome: Outcome }) {
  if (outcome.notices.length === 0) return null
  return (
    <ul class="notices" aria-label="Notices">
      {outcome.notices.map((notice) => (
        <li>
          <VisibleText text={notice.message} />
        </li>
      ))}
    </ul>
  )
}

function Exports({ id }: { id: string }) {
  return (
    <p class="exports">
      {REPORTS.map(({ extension, name }) => (
        <a href={`/verifications/${id}/report.${extension}`}>{name}</a>
      ))}
      <span class="hint">For a PDF, print this page.</span>
    </p>
  )
}

/** The discrepancy report of a completed verification. */
export function ReportPage({
  verification,
  events,
  runs,
  address,
  compare = null,
  askedInVain = false,
}: ReportPageProps) {
  const { outcome } = verification
  const missed = outcome.method.translators.some((asked) => asked.outcome === 'failed')
  return (
    <Layout title={`${outcome.summary} Report`} script="report">
      <article class="report">
        <Banner verification={verification} />
        <NewerRun runs={runs} shown={verification.id} />
        <Notices outcome={outcome} />
        {missed ? <AskAgain id={verification.id} inVain={askedInVain} /> : null}
        <Texts verification={verification} />
        <Findings verification={verification} />
        <ReferenceList verification={verification} compare={compare} />
        <GlossaryPanel uses={outcome.glossary ?? []} rendering={verification.rendering.text} />
        <section class="method" aria-labelledby="method-heading">
          <h2 id="method-heading">Method</h2>
          <MethodPanel method={outcome.method} />
        </section>
        <section class="past" aria-labelledby="history-heading">
          <h2 id="history-heading">History</h2>
          <History events={events} />
          <Runs runs={runs} shown={verification.id} />
        </section>
        <section class="leave" aria-labelledby="again-heading">
          <h2 id="again-heading">Verify again</h2>
          <RerunButton id={verification.id} />
          <p>
            <a href={`/?from=${verification.id}`}>Verify again with changes</a>
          </p>
        </section>
        <section class="leave" aria-labelledby="export-heading">
          <h2 id="export-heading">Export</h2>
          <Exports id={verification.id} />
        </section>
        <footer class="imprint">
          <p>
            {address} · verified {verification.completedAt ? <Moment iso={verification.completedAt} /> : null} ·{' '}
            {outcome.method.engine} · method {outcome.method.signature.slice(0, 12)}
          </p>
        </footer>
      </article>
    </Layout>
  )
}
