import type { ComponentChildren } from 'preact'
import type { Severity } from '../../model/discrepancy.ts'

// The same signs as the marks in the texts: dotted line, solid line, filled.
const SHAPES: Readonly<Record<Severity, ComponentChildren>> = {
  neutral: <circle cx="8" cy="8" r="2" fill="none" stroke="currentColor" stroke-width="1.4" />,
  minor: (
    <path d="M1.5 8h13" stroke="currentColor" stroke-width="2.6" stroke-dasharray="0.1 4.2" stroke-linecap="round" />
  ),
  major: <path d="M1 8h14" stroke="currentColor" stroke-width="3" />,
  critical: <rect x="2" y="2" width="12" height="12" fill="currentColor" />,
}

/** A severity as shape and word. */
export function SeverityMark({ severity }: { severity: Severity }) {
  return (
    <span class={`severity ${severity}`}>
      <svg class="shape" viewBox="0 0 16 16" width="12" height="12" aria-hidden="true">
        {SHAPES[severity]}
      </svg>
      <span class="word">{severity}</span>
    </span>
  )
}
