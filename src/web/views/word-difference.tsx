import { inLanguage } from '../../report/language-name.ts'
import { type DiffPart, wordDiff } from '../../text/word-diff.ts'
import { VisibleText } from './visible-text.tsx'

/** An unchanged stretch longer than this, in code units, is shown by its ends only. */
const LONG_SAME = 600
const SHOWN_OF_SAME = 160

/** Keeps two changes apart that the texts have no space between. */
const HAIR_SPACE = '\u200a'

function Same({ value }: { value: string }) {
  if (value.length <= LONG_SAME) return <VisibleText text={value} />
  return (
    <>
      <VisibleText text={value.slice(0, SHOWN_OF_SAME)} />
      <span class="left-out" lang="en" dir="ltr">
        {' … '}
        {(value.length - 2 * SHOWN_OF_SAME).toLocaleString('en')} equal characters{' … '}
      </span>
      <VisibleText text={value.slice(-SHOWN_OF_SAME)} />
    </>
  )
}

function Changed({ part, published, earlier }: { part: DiffPart; published: string; earlier: string }) {
  // A line break in place of a space is no difference to a reader.
  const words = part.value.trimEnd()
  if (words === '') return part.kind === 'added' ? <VisibleText text={part.value} /> : null
  const label = part.kind === 'added' ? `only in ${published}` : `only in ${earlier}`
  const Tag = part.kind === 'added' ? 'ins' : 'del'
  return (
    <>
      <Tag>
        <span class="unseen-label" lang="en" dir="ltr">
          {` [${label}:] `}
        </span>
        <VisibleText text={words} />
        <span class="unseen-label" lang="en" dir="ltr">
          {' [end] '}
        </span>
      </Tag>
      {part.value.slice(words.length) || HAIR_SPACE}
    </>
  )
}

interface WordDifferenceProps {
  reference: string
  text: string
  language: string
  /** What a reader calls the text. */
  published: string
  /** What a reader calls what it is compared with, where that is not the reference. */
  earlier?: string
}

/** What differs between a reference and a text, word by word. */
export function WordDifference({ earlier = 'the reference', ...props }: WordDifferenceProps) {
  const parts = wordDiff(props.reference, props.text, props.language)
  return (
    <>
      <p class="key">
        <del>only in {earlier}</del> <ins>only in {props.published}</ins>
        {parts.some((part) => part.coarse) ? (
          <span> Where the texts differ too much, whole sentences are set against each other.</span>
        ) : null}
      </p>
      <blockquote class="quote difference" {...inLanguage(props.language)}>
        {parts.map((part) =>
          part.kind === 'same' ? (
            <Same value={part.value} />
          ) : (
            <Changed part={part} published={props.published} earlier={earlier} />
          ),
        )}
      </blockquote>
    </>
  )
}
