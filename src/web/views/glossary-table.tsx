import type { GlossaryEntry } from '../../model/glossary.ts'
import { languageName } from '../../report/language-name.ts'
import { KIND_NAMES } from './glossary-fields.tsx'
import { Quoted } from './quoted.tsx'
import { VisibleText } from './visible-text.tsx'

function Renderings({ list, language }: { list: readonly string[]; language: string }) {
  return (
    <ul>
      {list.map((rendering) => (
        <li>
          <Quoted text={rendering} language={language} />
        </li>
      ))}
    </ul>
  )
}

/** Entries of the glossary, one a line; the term leads to the page where it is changed. */
export function GlossaryTable({ entries }: { entries: readonly GlossaryEntry[] }) {
  return (
    <table class="glossary">
      <caption class="visually-hidden">Entries of the glossary</caption>
      <thead>
        <tr>
          <th scope="col">Term</th>
          <th scope="col">Approved</th>
          <th scope="col">Not any more</th>
          <th scope="col">Kind</th>
          <th scope="col">Note</th>
        </tr>
      </thead>
      <tbody>
        {entries.map((entry) => (
          <tr>
            <th scope="row">
              <a href={`/glossary/${encodeURIComponent(entry.id)}`}>
                <Quoted text={entry.source} language={entry.sourceLanguage} />
              </a>
              <span class="hint">
                {languageName(entry.sourceLanguage)} <span aria-hidden="true">→</span>
                <span class="visually-hidden">to</span> {languageName(entry.targetLanguage)}
              </span>
            </th>
            <td data-label="Approved">
              <Renderings list={entry.approved} language={entry.targetLanguage} />
            </td>
            <td data-label="Not any more">
              {entry.deprecated.length > 0 ? (
                <Renderings list={entry.deprecated} language={entry.targetLanguage} />
              ) : (
                <span class="hint">–</span>
              )}
            </td>
            <td data-label="Kind">{KIND_NAMES[entry.kind]}</td>
            <td data-label="Note" dir="auto">
              {entry.note ? <VisibleText text={entry.note} /> : <span class="hint">–</span>}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
