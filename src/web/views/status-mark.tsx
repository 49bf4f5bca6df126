import type { ComponentChildren } from 'preact'
import type { Status } from '../../model/status.ts'

/** One word for each status, as everywhere in the product. */
export const STATUS_WORD: Readonly<Record<Status, string>> = {
  pending: 'Pending',
  faithful: 'Faithful',
  minor: 'Minor',
  major: 'Major',
  critical: 'Critical',
  unrelated: 'Unrelated',
  undetermined: 'Undetermined',
}

// Each is told apart by its outline alone, in greyscale and at the size of a letter.
const SHAPES: Readonly<Record<Status, ComponentChildren>> = {
  pending: (
    <g fill="currentColor">
      <circle cx="3" cy="8" r="1.6" />
      <circle cx="8" cy="8" r="1.6" />
      <circle cx="13" cy="8" r="1.6" />
    </g>
  ),
  faithful: (
    <g fill="none" stroke="currentColor" stroke-width="1.6">
      <circle cx="8" cy="8" r="6.6" />
      <path d="M4.8 8.2 7.1 10.5 11.3 5.8" />
    </g>
  ),
  minor: (
    <g fill="none" stroke="currentColor">
      <circle cx="8" cy="8" r="6.6" stroke-width="1.8" stroke-dasharray="0.1 3.36" stroke-linecap="round" />
    </g>
  ),
  major: (
    <g stroke="currentColor" stroke-width="1.6">
      <circle cx="8" cy="8" r="6.6" fill="none" />
      <path d="M8 1.4a6.6 6.6 0 0 1 0 13.2Z" fill="currentColor" stroke="none" />
    </g>
  ),
  critical: <circle cx="8" cy="8" r="7.4" fill="currentColor" />,
  unrelated: (
    <g fill="none" stroke="currentColor" stroke-width="1.8">
      <path d="M2.5 5.8h11M2.5 10.2h11M11 2.4 5 13.6" />
    </g>
  ),
  undetermined: (
    <g fill="none" stroke="currentColor" stroke-width="1.6">
      <circle cx="8" cy="8" r="6.6" stroke-dasharray="3.2 2" />
      <path d="M6.2 6.6a1.9 1.9 0 1 1 2.6 1.8c-.6.2-.8.5-.8 1.1" />
      <path d="M8 11v1.3" />
    </g>
  ),
}

/** A status as shape and word; the colour comes from the class. */
export function StatusMark({ status }: { status: Status }) {
  return (
    <span class={`status ${status}`}>
      <svg class="shape" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
        {SHAPES[status]}
      </svg>
      <span class="word">{STATUS_WORD[status]}</span>
    </span>
  )
}
