import type { Outcome } from '../../model/verification.ts'
import { inLanguage } from '../../report/language-name.ts'
import { disagreementLetter, disagreementWords, disputedIn } from '../../report/reference-wording.ts'
import { segments } from '../../report/segments.ts'
import { Quoted } from './quoted.tsx'
import { VisibleText } from './visible-text.tsx'

/** Where the references say different things, each place with its readings and the references that have them. */
export function Disagreements({ outcome }: { outcome: Outcome }) {
  const { disagreements = [], references } = outcome
  if (disagreements.length === 0) return null
  return (
    <ol class="disagreements" aria-label="Where the references disagree">
      {disagreements.map((disagreement, index) => {
        const [before, after] = disagreementWords(outcome, disagreement)
        return (
          <li id={`disagreement-${index + 1}`}>
            <span class="letter" aria-hidden="true">
              {disagreementLetter(index)}
            </span>
            <p>
              {before}
              {disagreement.readings.map((reading, place) => {
                const numbers = reading.references.map(({ reference }) => reference + 1)
                return (
                  <>
                    {place > 0 ? ' / ' : null}“
                    <Quoted text={reading.text} language={references[numbers[0]! - 1]?.language ?? 'und'} />”{' '}
                    <span class="who">
                      ({numbers.length === 1 ? 'reference ' : 'references '}
                      {numbers.map((number, k) => (
                        <>
                          {k > 0 ? ', ' : null}
                          <a href={`#reference-${number}`}>{number}</a>
                        </>
                      ))}
                      )
                    </span>
                  </>
                )
              })}
              . {after}
            </p>
          </li>
        )
      })}
    </ol>
  )
}

/** The text of a reference, with the places marked where it says something else than another. `index`: from 0. */
export function DisputedText({ outcome, index }: { outcome: Outcome; index: number }) {
  const reference = outcome.references[index]!
  return (
    <blockquote class="quote" {...inLanguage(reference.language)}>
      {segments(reference.text, disputedIn(outcome, index)).map((segment) =>
        segment.markings.length === 0 ? (
          <VisibleText text={segment.text} />
        ) : (
          <>
            <span class="disputed">
              <VisibleText text={segment.text} />
            </span>
            {segment.ends.map(({ number }) => (
              <sup class="mark-number" lang="en" dir="ltr">
                <a
                  href={`#disagreement-${number}`}
                  aria-label={`the references disagree here, ${disagreementLetter(number - 1)}`}
                >
                  {disagreementLetter(number - 1)}
                </a>
              </sup>
            ))}
          </>
        ),
      )}
    </blockquote>
  )
}
