import type { GlossaryEntry } from '../../model/glossary.ts'
import { languageName } from '../../report/language-name.ts'
import { Moment } from './dates.tsx'
import type { FormState } from './field.tsx'
import { EntryFields, EntryProblems, entryAddress } from './glossary-fields.tsx'
import { Layout } from './layout.tsx'
import { Quoted } from './quoted.tsx'
import { VisibleText } from './visible-text.tsx'

export interface GlossaryEntryPageProps extends FormState {
  /** Its newest version. */
  entry: GlossaryEntry
  versions: readonly GlossaryEntry[]
  /** What was just done to it. */
  done?: 'changed' | 'retired' | undefined
  /** Id of another entry that has its term already. */
  existing?: string | undefined
}

const DONE = { changed: 'The changes are kept.', retired: 'The entry is taken out of the glossary.' } as const

/** Takes an entry out, after asking: the summary is the question, the button within it the answer. */
function Retire({ address }: { address: string }) {
  return (
    <details class="retire">
      <summary>Take out of the glossary</summary>
      <form action={address} method="post">
        <p>Comparisons from now on go without it. Reports made with it keep what they say, and so does this page.</p>
        <input type="hidden" name="retire" value="yes" />
        <button type="submit" class="quiet">
          Yes, take it out
        </button>
      </form>
    </details>
  )
}

/** An entry that was taken out, with the way to have it again. */
function Retired({ values }: { values: FormState['values'] }) {
  return (
    <form action="/glossary" method="post" class="retire">
      <p class="empty">This entry was taken out of the glossary. Comparisons made with it keep what they say.</p>
      {Object.entries(values).map(([name, value]) => (
        <input type="hidden" name={name} value={value} />
      ))}
      <button type="submit" class="quiet">
        Add it again
      </button>
    </form>
  )
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
export function GlossaryEntryPage({ entry, versions, values, problems, done, existing }: GlossaryEntryPageProps) {
  const address = entryAddress(entry.id)
  return (
    <Layout title={problems.length > 0 ? 'Not kept yet: see the fields marked' : entry.source} here="glossary">
      <h1>
        <Quoted text={entry.source} language={entry.sourceLanguage} />
      </h1>
      <p class="lead">
        {languageName(entry.sourceLanguage)} to {languageName(entry.targetLanguage)} ·{' '}
        <a href="/glossary">All entries</a>
      </p>
      {done && (done === 'retired') === (entry.retiredAt !== null) ? (
        <p class="told" role="status">
          {DONE[done]}
        </p>
      ) : null}
      <EntryProblems problems={problems} existing={existing} />
      {entry.retiredAt ? (
        <Retired values={values} />
      ) : (
        <>
          <form action={address} method="post" class="entry">
            <EntryFields form={{ values, problems }} />
            <button type="submit" class="primary">
              Keep changes
            </button>
          </form>
          <Retire address={address} />
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
