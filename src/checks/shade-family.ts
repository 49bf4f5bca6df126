import type { AnalysedText } from '../alignment/aligned-pair.ts'
import type { Shade } from '../language/shade.ts'
import type { Category, Severity } from '../model/discrepancy.ts'
import { type Mark, shadesIn } from './shades-of.ts'

/** Shades that one check looks after, as data: which mean nearly the same, and how grave it is to change one for another. */
export interface ShadeFamily {
  readonly category: Category
  /** What each shade is to a reporter: "an obligation". Only these belong to the family. */
  readonly called: Readonly<Partial<Record<Shade, string>>>
  /** Shades that can stand in one another's place. A shade in none is never said to be replaced. */
  readonly groups: readonly (readonly Shade[])[]
  /** Shades that may render one another without a change of meaning. */
  readonly alike: readonly (readonly [Shade, Shade])[]
  /** How grave a change is; `from` null: the rendering adds it, `to` null: it loses it. Null where that is no error. */
  readonly gravity: (from: Shade | null, to: Shade | null) => Severity | null
  /** Shades whose words in the statement are sure enough to miss them in a rendering without any reference. */
  readonly missedFromSource: ReadonlySet<Shade>
  /** Shades that a rendering hardly adds on its own, so that one which the statement lacks is reported without any reference. */
  readonly addedToSource: ReadonlySet<Shade>
}

const closures = new WeakMap<ShadeFamily, ReadonlyMap<Shade, readonly Shade[]>>()

/** Every shade of a family with those it may be rendered by. */
function closureOf(family: ShadeFamily): ReadonlyMap<Shade, readonly Shade[]> {
  let closure = closures.get(family)
  if (!closure) {
    const names = Object.keys(family.called) as Shade[]
    closure = new Map(
      names.map((name) => [
        name,
        [name, ...family.alike.flatMap(([a, b]) => (a === name ? [b] : b === name ? [a] : []))],
      ]),
    )
    closures.set(family, closure)
  }
  return closure
}

/** The marks of a text that belong to a family, with its shades only. */
export function marksOf(text: AnalysedText, family: ShadeFamily): Mark[] {
  const own = (shades: readonly Shade[]) => shades.filter((shade) => family.called[shade] !== undefined)
  return shadesIn(text).flatMap((mark) => {
    const maySay = own(mark.maySay)
    return maySay.length ? [{ ...mark, says: own(mark.says), maySay }] : []
  })
}

/** What a list of marks can account for: all that they may say, and what is like that which they surely say. */
export function coverOf(marks: readonly Mark[], family: ShadeFamily): ReadonlySet<Shade> {
  const closure = closureOf(family)
  return new Set(marks.flatMap(({ says, maySay }) => [...maySay, ...says.flatMap((shade) => closure.get(shade) ?? [])]))
}

/** How often marks may say each shade without surely saying it. */
function countWeak(marks: readonly Mark[]): Map<Shade, number> {
  const counts = new Map<Shade, number>()
  for (const { says, maySay } of marks) {
    for (const shade of maySay) if (!says.includes(shade)) counts.set(shade, (counts.get(shade) ?? 0) + 1)
  }
  return counts
}

/**
 * What marks can account for in a sentence whose own marks are `own`: all that they surely say, and what they may say
 * oftener than those. "said" on both sides accounts for itself and not for a lost "allegedly".
 */
export function coverBeyond(marks: readonly Mark[], own: readonly Mark[], family: ShadeFamily): ReadonlySet<Shade> {
  const closure = closureOf(family)
  const theirs = countWeak(own)
  const weak = [...countWeak(marks)].filter(([shade, count]) => count > (theirs.get(shade) ?? 0))
  return new Set([
    ...marks.flatMap(({ says }) => says.flatMap((shade) => closure.get(shade) ?? [])),
    ...weak.map(([shade]) => shade),
  ])
}

/** Whether a cover accounts for a mark. */
export const isCovered = (mark: Mark, cover: ReadonlySet<Shade>): boolean =>
  mark.maySay.some((shade) => cover.has(shade))

/** Whether two marks may render one another. */
export function areAlike(a: Mark, b: Mark, family: ShadeFamily): boolean {
  if (a.maySay.some((shade) => b.maySay.includes(shade))) return true
  const closure = closureOf(family)
  return a.says.some((shade) => closure.get(shade)!.some((other) => b.says.includes(other)))
}

/** Whether one of two marks can stand in the other's place and changes what is said. */
export const contradict = (a: Mark, b: Mark, family: ShadeFamily): boolean =>
  a.says.length > 0 &&
  b.says.length > 0 &&
  !areAlike(a, b, family) &&
  family.groups.some((group) => a.says.some((one) => group.includes(one)) && b.says.some((one) => group.includes(one)))
