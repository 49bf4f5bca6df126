import type { Discrepancy } from '../../model/discrepancy.ts'
import type { Span } from '../../model/span.ts'
import { inLanguage } from '../../report/language-name.ts'
import { MessageText, Quoted } from './quoted.tsx'
import { SeverityMark } from './severity-mark.tsx'
import { snippet } from './snippet.ts'
import { VisibleText } from './visible-text.tsx'

/** A text with its language, as the list needs it to quote from it. */
export interface Side {
  readonly text: string
  readonly language: string
}

interface PlaceProps {
  side: Side
  spans: readonly Span[]
  /** What the text is called. */
  name: string
  href: string
  severity: Discrepancy['severity']
}

function Place({ side, spans, name, href, severity }: PlaceProps) {
  const found = snippet(side.text, spans)
  return (
    <div class="place">
      <dt>{found ? <a href={href}>{name}</a> : name}</dt>
      {found ? (
        <dd {...inLanguage(side.language)}>
          <VisibleText text={found.before} />
          <span class={`mark ${found.marked === '' ? 'missing ' : ''}${severity}`}>
            <VisibleText text={found.marked} />
          </span>
          <VisibleText text={found.after} />
        </dd>
      ) : (
        <dd class="unknown">nothing in this text stands for it</dd>
      )}
    </div>
  )
}

function Row(props: { discrepancy: Discrepancy; number: number; original: Side; rendering: Side }) {
  const { discrepancy, number, original, rendering } = props
  return (
    <li id={`discrepancy-${number}`} class={`discrepancy ${discrepancy.severity}`} data-d={number} tabIndex={-1}>
      <p class="kind">
        <span class="number">{number}</span> <SeverityMark severity={discrepancy.severity} />{' '}
        <span class="category">{discrepancy.category.replace('-', ' ')}</span>
      </p>
      <div class="finding">
        <p class="message">
          <MessageText text={discrepancy.message} />
        </p>
        <dl class="places">
          <Place
            side={original}
            spans={discrepancy.original}
            name="Original"
            href={`#original-${number}`}
            severity={discrepancy.severity}
          />
          <Place
            side={rendering}
            spans={discrepancy.rendering}
            name="Published"
            href={`#rendering-${number}`}
            severity={discrepancy.severity}
          />
        </dl>
        <p class="grounds">
          Evidence: <MessageText text={discrepancy.evidence} /> ·{' '}
          <span class="confidence figure">Confidence {discrepancy.confidence.toFixed(2)}</span>
        </p>
      </div>
      {discrepancy.suggestion === undefined ? null : (
        <p class="suggestion">
          Safer wording: <Quoted text={discrepancy.suggestion} language={rendering.language} />
        </p>
      )}
    </li>
  )
}

/** Every discrepancy, numbered as in the texts, worst first. */
export function DiscrepancyList(props: { discrepancies: readonly Discrepancy[]; original: Side; rendering: Side }) {
  return (
    <ol class="discrepancies">
      {props.discrepancies.map((discrepancy, index) => (
        <Row discrepancy={discrepancy} number={index + 1} original={props.original} rendering={props.rendering} />
      ))}
    </ol>
  )
}
