import type { GlossaryUse } from '../../model/glossary.ts'
import { GLOSSARY_FOUND, wordsFound } from '../../report/glossary-wording.ts'
import { Quoted } from './quoted.tsx'
import { VisibleText } from './visible-text.tsx'

function Words({ list, language }: { list: readonly string[]; language: string }) {
  return (
    <ul>
      {list.map((word) => (
        <li>
          <Quoted text={word} language={language} />
        </li>
      ))}
    </ul>
  )
}

/** The terms of the glossary that stand in the statement: what is approved for each, and what the rendering has. */
export function GlossaryPanel({ uses, rendering }: { uses: readonly GlossaryUse[]; rendering: string }) {
  if (uses.length === 0) return null
  return (
    <section class="glossary-used" aria-labelledby="glossary-heading">
      <h2 id="glossary-heading">
        Glossary <span class="count figure">{uses.length}</span>
      </h2>
      <table class="glossary">
        <caption class="visually-hidden">Terms of the glossary in the original</caption>
        <thead>
          <tr>
            <th scope="col">Term</th>
            <th scope="col">Approved</th>
            <th scope="col">In the published text</th>
            <th scope="col">Note</th>
          </tr>
        </thead>
        <tbody>
          {uses.map((use) => (
            <tr>
              <th scope="row">
                {use.entry === undefined ? (
                  <Quoted text={use.source} language={use.sourceLanguage} />
                ) : (
                  <a href={`/glossary/${encodeURIComponent(use.entry)}`}>
                    <Quoted text={use.source} language={use.sourceLanguage} />
                  </a>
                )}
              </th>
              <td data-label="Approved">
                <Words list={use.approved} language={use.targetLanguage} />
              </td>
              <td data-label="In the published text">
                <p class={`found ${use.found}`}>{GLOSSARY_FOUND[use.found]}</p>
                <Words list={wordsFound(use, rendering)} language={use.targetLanguage} />
              </td>
              <td data-label="Note" dir="auto">
                {use.note ? <VisibleText text={use.note} /> : <span class="hint">–</span>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
