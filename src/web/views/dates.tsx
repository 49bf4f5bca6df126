import { VisibleText } from './visible-text.tsx'

const DAY = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' })
const MOMENT = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  timeZone: 'UTC',
  timeZoneName: 'short',
})

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY_LONG = 24 * HOUR

/** A calendar date `YYYY-MM-DD` as a reader writes it. A date that is none is shown as it stands. */
export function CalendarDate({ date }: { date: string }) {
  const time = Date.parse(`${date}T00:00:00Z`)
  return Number.isNaN(time) ? <VisibleText text={date} /> : <time dateTime={date}>{DAY.format(time)}</time>
}

/** A moment, in full. `iso` is ISO 8601, UTC. */
export function Moment({ iso }: { iso: string }) {
  const time = Date.parse(iso)
  return Number.isNaN(time) ? <VisibleText text={iso} /> : <time dateTime={iso}>{MOMENT.format(time)}</time>
}

function age(milliseconds: number): string | null {
  if (milliseconds < MINUTE) return 'just now'
  if (milliseconds < HOUR) return `${Math.floor(milliseconds / MINUTE)} min ago`
  if (milliseconds < DAY_LONG) return `${Math.floor(milliseconds / HOUR)} h ago`
  if (milliseconds < 7 * DAY_LONG) return `${Math.floor(milliseconds / DAY_LONG)} d ago`
  return null
}

/** How long ago something was, for a list; the full moment stands in its title. */
export function Age({ iso, now }: { iso: string; now: Date }) {
  const time = Date.parse(iso)
  return (
    <time dateTime={iso} title={MOMENT.format(time)}>
      {age(now.getTime() - time) ?? DAY.format(time)}
    </time>
  )
}
