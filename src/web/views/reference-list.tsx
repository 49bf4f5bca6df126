import { baseTag } from '../../model/language-tag.ts'
import type { Reference } from '../../model/reference.ts'
import type { StoredVerification } from '../../model/stored.ts'
import type { Outcome } from '../../model/verification.ts'
import { languageName } from '../../report/language-name.ts'
import { Disagreements, DisputedText } from './disagreements.tsx'
import { ReferenceOrigin } from './reference-origin.tsx'
import { VisibleText } from './visible-text.tsx'
import { WordDifference } from './word-difference.tsx'

/** Texts up to this length together, in code units, are compared while the page is made; longer ones when asked for. */
const COMPARED_AT_ONCE = 20_000

type Completed = StoredVerification & { readonly outcome: Outcome }

/** The text that a reference can be compared with word by word: the one in its own language; null where there is none. */
function counterpart(reference: Reference, { statement, rendering, outcome }: Completed) {
  const [text, tag, name] =
    reference.of === 'rendering'
      ? [statement.text, outcome.languages.original.tag, 'the original']
      : [rendering.text, outcome.languages.rendering.tag, 'the published text']
  return baseTag(tag) === baseTag(reference.language) && tag !== 'und' ? { text, name } : null
}

interface ComparisonProps {
  reference: Reference
  index: number
  verification: Completed
  asked: boolean
}

function Comparison({ reference, index, verification, asked }: ComparisonProps) {
  const other = counterpart(reference, verification)
  if (!other) {
    // The reason against it says so already.
    return reference.unused === undefined ? (
      <p class="hint">In another language than the text it would be compared with, so not compared.</p>
    ) : null
  }
  const summary = `Compare word by word with ${other.name}`
  if (!asked && reference.text.length + other.text.length > COMPARED_AT_ONCE) {
    return (
      <p class="compare">
        <a href={`?compare=${index + 1}#reference-${index + 1}`}>{summary}</a>
      </p>
    )
  }
  return (
    <details open={asked}>
      <summary>{summary}</summary>
      <WordDifference
        reference={reference.text}
        text={other.text}
        language={reference.language}
        published={other.name}
      />
    </details>
  )
}

/** What differs between the similar text that a memory has a translation of and the one in question. */
function SimilarText({ reference, verification }: { reference: Reference; verification: Completed }) {
  const { statement, rendering, outcome } = verification
  if (reference.matched === undefined) return null
  const back = reference.of === 'rendering'
  const text = back ? rendering.text : statement.text
  const name = back ? 'the published text' : 'the original'
  if (reference.matched.length + text.length > COMPARED_AT_ONCE) return null
  return (
    <details open>
      <summary>The similar text, compared with {name}</summary>
      <WordDifference
        reference={reference.matched}
        text={text}
        language={(back ? outcome.languages.rendering : outcome.languages.original).tag}
        published={name}
        earlier="the similar text"
      />
    </details>
  )
}

/** Whether a reference counted, and why not. Verifications made before that was kept do not tell. */
function Use({ reference, outcome: { references, method } }: { reference: Reference; outcome: Outcome }) {
  if (reference.unused !== undefined) {
    return (
      <p class="use">
        <strong>Shown, not used.</strong> <VisibleText text={reference.unused} />
      </p>
    )
  }
  const counted = references.filter(({ unused }) => unused === undefined).length
  return counted === method.referencesUsed + (method.backTranslationsUsed ?? 0) ? (
    <p class="use">Used in the comparison.</p>
  ) : null
}

/** Every reference with its origin and what differs. `compare`: the number of the one a reader asked to see compared. */
export function ReferenceList({ verification, compare }: { verification: Completed; compare: number | null }) {
  const { references } = verification.outcome
  return (
    <section class="references" aria-labelledby="references-heading">
      <h2 id="references-heading">
        References <span class="count figure">{references.length}</span>
      </h2>
      {references.length === 0 ? (
        <p class="empty">
          No independent translation was at hand. <a href={`/?from=${verification.id}`}>Add one and verify again.</a>
        </p>
      ) : null}
      <Disagreements outcome={verification.outcome} />
      {references.map((reference, index) => (
        <article class="reference" id={`reference-${index + 1}`}>
          <h3>
            <span class="figure">{index + 1}</span>{' '}
            <ReferenceOrigin reference={reference} verifiedAt={verification.createdAt} />{' '}
            <span class="language">{languageName(reference.language)}</span>
          </h3>
          <Use reference={reference} outcome={verification.outcome} />
          <DisputedText outcome={verification.outcome} index={index} />
          <SimilarText reference={reference} verification={verification} />
          <Comparison reference={reference} index={index} verification={verification} asked={compare === index + 1} />
        </article>
      ))}
    </section>
  )
}
