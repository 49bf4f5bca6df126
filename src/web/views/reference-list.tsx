import type { Reference } from '../../model/reference.ts'
import type { StoredVerification } from '../../model/stored.ts'
import type { Outcome } from '../../model/verification.ts'
import { inLanguage, languageName } from '../../report/language-name.ts'
import { Moment } from './dates.tsx'
import { Quoted } from './quoted.tsx'
import { VisibleText } from './visible-text.tsx'

function Origin({ reference }: { reference: Reference }) {
  return (
    <span class="origin">
      {reference.kind === 'supplied' ? 'supplied by ' : 'translated by '}
      <Quoted text={reference.by} />
      {reference.engine === undefined ? null : (
        <VisibleText text={` · ${[reference.engine, reference.version].filter(Boolean).join(' ')}`} />
      )}
      {reference.retrievedAt === undefined ? null : (
        <>
          {' · '}
          <Moment iso={reference.retrievedAt} />
        </>
      )}
    </span>
  )
}

/** Every reference with its origin. */
export function ReferenceList({ verification }: { verification: StoredVerification & { readonly outcome: Outcome } }) {
  const { references } = verification.outcome
  return (
    <section class="references" aria-labelledby="references-heading">
      <h2 id="references-heading">
        References <span class="count figure">{references.length}</span>
      </h2>
      {references.length === 0 ? (
        <p class="empty">
          No independent translation was at hand. <a href={`/?from=${verification.id}`}>Add one and verify again</a>.
        </p>
      ) : (
        references.map((reference) => (
          <article class="reference">
            <h3>
              <Origin reference={reference} /> <span class="language">{languageName(reference.language)}</span>
            </h3>
            <blockquote class="quote" {...inLanguage(reference.language)}>
              <VisibleText text={reference.text} />
            </blockquote>
          </article>
        ))
      )}
    </section>
  )
}
