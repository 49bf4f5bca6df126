import type { GlossaryEntry } from '../../model/glossary.ts'
import { languageName } from '../../report/language-name.ts'
import { Moment } from './dates.tsx'
import type { FormState } from './field.tsx'
import { EntryFields, EntryProblems } from './glossary-fields.tsx'
import { Layout } from './layout.tsx'
import { Quoted } from './quoted.tsx'
import { VisibleText } from './visible-text.tsx'

export interface GlossaryEntryPageProps extends FormState {
  /** Its newest version. */
  entry: GlossaryEntry
  versions: readonly GlossaryEntry[]
}

function Version({ version }: { version: GlossaryEntry }) {
  const { approved, deprecated, targetLanguage, source, sourceLanguage, note } = version
  const listed = (list: readonly string[]) =>
    list.map((rendering, i) => (
      <>
        {i > 0 ? ', ' : null}
        <Quoted text={rendering} language={targetLanguage} />
      </>
    ))
  return (
    <li>
      <p>
        <Quoted text={source} language={sourceLanguage} /> <span aria-hidden="true">→</span>
        <span class="visually-hidden">rendered as</span> {listed(approved)}
        {deprecated.length > 0 ? <>; not {listed(deprecated)}</> : null}
        {note ? (
          <>
            {' '}
            (<VisibleText text={note} />)
          </>
        ) : null}
      </p>
      <p class="hint">
        Version {version.version}, <Moment iso={version.createdAt} />, by <VisibleText text={version.madeBy} />
        {version.retiredAt ? (
          <>
            ; in force until <Moment iso={version.retiredAt} />
          </>
        ) : (
          '; in force'
        )}
      </p>
    </li>
  )
}

/** One entry of the glossary: what it says, to be changed or taken out, and everything that it said before. */
export function GlossaryEntryPage({ entry, versions, values, problems }: GlossaryEntryPageProps) {
  const address = `/glossary/${encodeURIComponent(entry.id)}`
  return (
    <Layout title={problems.length > 0 ? 'Not kept yet: see the fields marked' : entry.source} here="glossary">
      <h1>
        <Quoted text={entry.source} language={entry.sourceLanguage} />
      </h1>
      <p class="lead">
        {languageName(entry.sourceLanguage)} to {languageName(entry.targetLanguage)} ·{' '}
        <a href="/glossary">All entries</a>
      </p>
      <EntryProblems problems={problems} />
      {entry.retiredAt ? (
        <p class="empty">This entry was taken out of the glossary. Comparisons made with it keep what they say.</p>
      ) : (
        <>
          <form action={address} method="post" class="entry">
            <EntryFields form={{ values, problems }} />
            <button type="submit" class="primary">
              Keep changes
            </button>
          </form>
          <form action={address} method="post" class="retire">
            <input type="hidden" name="retire" value="yes" />
            <button type="submit" class="quiet">
              Take out of the glossary
            </button>
          </form>
        </>
      )}
      <section class="versions" aria-labelledby="versions-heading">
        <h2 id="versions-heading">History</h2>
        <ol>
          {versions.map((version) => (
            <Version version={version} />
          ))}
        </ol>
      </section>
    </Layout>
  )
}
