import type { Shade } from '../language/shade.ts'
import type { Severity } from '../model/discrepancy.ts'

/** How grave changes are, as data. */
export interface Gravity {
  /** A shade exchanged for another, in either direction. What is not named is `otherwise`. */
  readonly exchanged: readonly (readonly [Shade, Shade, Severity])[]
  readonly otherwise: Severity
  /** A shade added or lost; not named: no error by itself. */
  readonly alone: Readonly<Partial<Record<Shade, Severity>>>
  /** Shades of `alone` that a translator may add: "some cash" for "Geld". */
  readonly addedFreely?: readonly Shade[]
}

/** The gravity of a change; `from` null: the rendering adds it, `to` null: it loses it. Null where that is no error. */
export function gravityBy({
  exchanged,
  otherwise,
  alone,
  addedFreely = [],
}: Gravity): (from: Shade | null, to: Shade | null) => Severity | null {
  return (from, to) => {
    const one = from ?? to
    if (one === null) return null
    if (from === null && addedFreely.includes(one)) return null
    if (from === null || to === null) return alone[one] ?? null
    const named = exchanged.find(([a, b]) => (a === from && b === to) || (a === to && b === from))
    return named ? named[2] : otherwise
  }
}
