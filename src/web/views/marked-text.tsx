import { inLanguage } from '../../report/language-name.ts'
import { type Marking, type Segment, segments } from '../../report/segments.ts'
import { VisibleText } from './visible-text.tsx'

interface MarkProps {
  segment: Segment
  /** Which of the two texts: part of the ids that the list links to. */
  side: 'original' | 'rendering'
  /** Numbers that were given their id already: a discrepancy with several places is linked at the first. */
  linked: Set<number>
}

/** What a screen reader says where a mark begins; the eye sees the mark instead. */
function Announcement({ segment }: { segment: Segment }) {
  if (segment.begins.length === 0) return null
  const names = segment.begins.map((marking) => `${marking.number}, ${marking.severity}`).join('; ')
  return (
    <span class="unseen-label" lang="en" dir="ltr">
      {segment.text === '' ? ` [something is missing here: ${names}] ` : ` [discrepancy ${names}:] `}
    </span>
  )
}

function PlaceNumber({ marking, side, linked }: { marking: Marking } & Omit<MarkProps, 'segment'>) {
  const first = !linked.has(marking.number)
  linked.add(marking.number)
  return (
    <sup class="mark-number" lang="en" dir="ltr" data-d={marking.number}>
      <a
        href={`#discrepancy-${marking.number}`}
        aria-label={`to discrepancy ${marking.number}`}
        {...(first ? { id: `${side}-${marking.number}` } : {})}
      >
        {marking.number}
      </a>
    </sup>
  )
}

/** Every severity of a stretch, as classes: the fill of a critical one and the line of another are seen together. */
const severitiesOf = (segment: Segment): string =>
  [...new Set(segment.markings.map((marking) => marking.severity))].join(' ')

function Mark({ segment, side, linked }: MarkProps) {
  const kind = segment.text === '' ? 'mark missing' : 'mark'
  return (
    <>
      {/* Before the mark, not inside it: out of the flow, it would split the mark where a line ends. */}
      <Announcement segment={segment} />
      <mark class={`${kind} ${severitiesOf(segment)}`} data-d={segment.markings.map((each) => each.number).join(' ')}>
        <VisibleText text={segment.text} />
      </mark>
      {segment.ends.map((marking) => (
        <PlaceNumber marking={marking} side={side} linked={linked} />
      ))}
    </>
  )
}

/** A text as it was given, with its discrepancies marked and numbered. */
export function MarkedText(props: {
  text: string
  language: string
  markings: readonly Marking[]
  side: MarkProps['side']
}) {
  const linked = new Set<number>()
  return (
    <blockquote class="quote" {...inLanguage(props.language)}>
      {segments(props.text, props.markings).map((segment) =>
        segment.markings.length === 0 ? (
          <VisibleText text={segment.text} />
        ) : (
          <Mark segment={segment} side={props.side} linked={linked} />
        ),
      )}
    </blockquote>
  )
}
