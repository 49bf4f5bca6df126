import type { StoredEvent } from '../../store/store.ts'
import { Moment } from './dates.tsx'
import { VisibleText } from './visible-text.tsx'

const ACTIONS: Readonly<Record<string, string>> = {
  'verification.submitted': 'Submitted',
  'verification.begun': 'Comparison begun',
  'verification.completed': 'Comparison completed',
  'statement.created': 'Statement kept',
  'rendering.created': 'Rendering kept',
}

/** Who did what when, oldest first. */
export function History({ events }: { events: readonly StoredEvent[] }) {
  if (events.length === 0) return <p>Nothing is recorded.</p>
  return (
    <ol class="history">
      {events.map((event) => (
        <li>
          <Moment iso={event.at} /> {ACTIONS[event.action] ?? event.action} by <VisibleText text={event.actor} />
        </li>
      ))}
    </ol>
  )
}
