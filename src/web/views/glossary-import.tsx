import type { GlossaryImport } from '../../service/import-glossary.ts'
import { quoteValue } from '../../service/quote-value.ts'
import { KindOptions } from './glossary-fields.tsx'
import { MessageText } from './quoted.tsx'

/** What came of an import that was just sent; `empty` where there was nothing in it. */
export type Imported = GlossaryImport | 'empty' | null

const counted = (count: number, what: string): string => `${count} ${count === 1 ? 'entry' : 'entries'} ${what}`
const notTaken = (faulty: number): string => `${faulty === 1 ? 'One line was' : `${faulty} lines were`} not taken`

/** What an import added, at the top; nothing where it took no line. */
export function ImportResult({ imported }: { imported: Imported }) {
  if (imported === null || imported === 'empty') return null
  const { added, changed, unchanged, faulty } = imported
  if (added + changed + unchanged === 0) return null
  return (
    <p class="told" role="status">
      {[counted(added, 'added'), `${changed} changed`, `${unchanged} as before`].join(', ')}.
      {faulty > 0 ? (
        <>
          {' '}
          <a href="#not-taken">{notTaken(faulty)}</a>.
        </>
      ) : null}
    </p>
  )
}

/** What is to be corrected, with the words of each line, right above the box where they stand. */
function NotTaken({ imported, pasted }: { imported: GlossaryImport; pasted: string }) {
  const { faults, faulty } = imported
  const lines = pasted.split(/\r\n|\r|\n/)
  return (
    <div class="problems" id="not-taken" role="alert">
      <h3>{faulty === 0 ? 'There is no entry in this' : notTaken(faulty)}</h3>
      {faulty === 0 ? null : (
        <ul>
          {faults.map(({ line, message }) => (
            <li>
              Line {line}
              {lines[line - 1]?.trim() ? (
                <>
                  {' '}
                  (<MessageText text={quoteValue(lines[line - 1]!.trim())} />)
                </>
              ) : null}
              : <MessageText text={message} />
            </li>
          ))}
          {faulty > faults.length ? <li>and {faulty - faults.length} more</li> : null}
        </ul>
      )}
      <p>
        {faulty === 0
          ? 'The first line names the columns; give the entries below it.'
          : 'Correct these lines below and import again: what is there already stays as it is.'}
      </p>
    </div>
  )
}

/** The box for a glossary in CSV or TBX. */
export function Import({ imported, pasted }: { imported: Imported; pasted: string }) {
  const result = imported === 'empty' ? null : imported
  const isNothing = result !== null && result.added + result.changed + result.unchanged + result.faulty === 0
  const open = pasted !== '' || imported === 'empty' || isNothing
  return (
    <details id="import" open={open}>
      <summary>Import a glossary</summary>
      <form action="/glossary/import" method="post" class="entry">
        {result && (result.faulty > 0 || isNothing) ? <NotTaken imported={result} pasted={pasted} /> : null}
        <div class="field long-text">
          <label for="field-file">CSV or TBX</label>
          <textarea
            id="field-file"
            name="file"
            rows={6}
            dir="auto"
            spellcheck={false}
            {...(open ? { autofocus: true } : {})}
            {...(imported === 'empty' ? { 'aria-invalid': true } : {})}
            aria-describedby={imported === 'empty' ? 'field-file-error field-file-hint' : 'field-file-hint'}
            value={`\n${pasted}`}
          />
          {imported === 'empty' ? (
            <p class="problem" id="field-file-error">
              Paste something or choose a file.
            </p>
          ) : null}
          <p class="hint" id="field-file-hint">
            The first line of a CSV names its columns: source, source_language, target, target_language, kind, note,
            deprecated. A TBX file makes entries for every pair of its languages.
          </p>
          <label class="from-file" hidden>
            Read a file <input type="file" accept=".csv,.tsv,.txt,.tbx,.xml" data-fills="field-file" />
          </label>
        </div>
        <div class="field">
          <label for="field-import-kind">What new entries are, where the file does not say</label>
          <select id="field-import-kind" name="kind">
            <KindOptions chosen="term" />
          </select>
        </div>
        <button type="submit">Import</button>
      </form>
    </details>
  )
}
