import { baseTag } from '../model/language-tag.ts'
import type { Reference } from '../model/reference.ts'
import type { StoredVerification } from '../model/stored.ts'
import type { Outcome } from '../model/verification.ts'
import { wordDiff } from '../text/word-diff.ts'
import { inLanguage } from './language-name.ts'
import { disagreementLetter, disagreementSentence, disputedIn, referenceSource } from './reference-wording.ts'
import { segments } from './segments.ts'
import { visible } from './visible.ts'

/** Texts up to this length stay on one page when printed. */
const SHORT_TEXT = 1_500
/** A reference and the text it is compared with, up to this length together, in code units: longer ones make a large file. */
const LONGEST_COMPARED = 20_000

type Completed = StoredVerification & { readonly outcome: Outcome }

interface DifferenceProps {
  title: string
  /** What each of the two is called. */
  names: readonly [before: string, after: string]
  before: string
  after: string
  language: string
}

/** What differs between two texts, folded away. */
function Difference({ title, names: [earlier, later], before, after, language }: DifferenceProps) {
  if (before.length + after.length > LONGEST_COMPARED) return null
  return (
    <details>
      <summary>{title}</summary>
      <p class="facts">
        <del>only in {earlier}</del> <ins>only in {later}</ins>
      </p>
      <blockquote {...inLanguage(language)}>
        {wordDiff(before, after, language).map(({ kind, value }) => {
          if (kind === 'same') return visible(value)
          // A line break in place of a space is no difference to a reader.
          if (value.trim() === '') return kind === 'added' ? visible(value) : null
          return kind === 'added' ? <ins>{visible(value)}</ins> : <del>{visible(value)}</del>
        })}
      </blockquote>
    </details>
  )
}

/** What differs from the text in the reference's language; nothing where there is no such text. */
function FromItsCounterpart({ reference, verification }: { reference: Reference; verification: Completed }) {
  const { statement, rendering, outcome } = verification
  const [text, tag, name] =
    reference.of === 'rendering'
      ? [statement.text, outcome.languages.original.tag, 'the original']
      : [rendering.text, outcome.languages.rendering.tag, 'the published text']
  if (baseTag(tag) !== baseTag(reference.language) || tag === 'und') return null
  return (
    <Difference
      title={`Compared word by word with ${name}`}
      names={['the reference', name]}
      before={reference.text}
      after={text}
      language={reference.language}
    />
  )
}

/** What differs between the similar text that a memory has a translation of and the one in question. */
function FromItsSource({ reference, verification }: { reference: Reference; verification: Completed }) {
  const { statement, rendering, outcome } = verification
  if (reference.matched === undefined) return null
  const back = reference.of === 'rendering'
  const name = back ? 'the published text' : 'the original'
  return (
    <Difference
      title={`The similar text, compared word by word with ${name}`}
      names={['the similar text', name]}
      before={reference.matched}
      after={back ? rendering.text : statement.text}
      language={(back ? outcome.languages.rendering : outcome.languages.original).tag}
    />
  )
}

interface ReferenceProps {
  reference: Reference
  index: number
  verification: Completed
}

function OneReference({ reference, index, verification }: ReferenceProps) {
  return (
    <figure class={reference.text.length <= SHORT_TEXT ? 'short' : undefined}>
      <figcaption>{visible(referenceSource(reference, verification.createdAt))}</figcaption>
      {reference.unused === undefined ? null : <p class="facts">Not compared: {visible(reference.unused)}</p>}
      <blockquote {...inLanguage(reference.language)}>
        {segments(reference.text, disputedIn(verification.outcome, index)).map((segment) =>
          segment.markings.length === 0 ? (
            visible(segment.text)
          ) : (
            <>
              <span class="disputed">{visible(segment.text)}</span>
              {segment.ends.map(({ number }) => (
                <sup lang="en" dir="ltr">
                  <a href={`#disagreement-${number}`} aria-label={`disagreement ${disagreementLetter(number - 1)}`}>
                    {disagreementLetter(number - 1)}
                  </a>
                </sup>
              ))}
            </>
          ),
        )}
      </blockquote>
      <FromItsSource reference={reference} verification={verification} />
      <FromItsCounterpart reference={reference} verification={verification} />
    </figure>
  )
}

/** Every reference with its origin and what differs, and where they disagree among themselves. */
export function References({ verification }: { verification: Completed }) {
  const { outcome } = verification
  const { references, disagreements = [] } = outcome
  if (references.length === 0) return null
  return (
    <>
      <h2>References</h2>
      {disagreements.length === 0 ? null : (
        <ol class="disagreements" type="a">
          {disagreements.map((disagreement, index) => (
            <li id={`disagreement-${index + 1}`}>{visible(disagreementSentence(outcome, disagreement))}</li>
          ))}
        </ol>
      )}
      {references.map((reference, index) => (
        <OneReference reference={reference} index={index} verification={verification} />
      ))}
    </>
  )
}
