import type { AlignedPair } from '../alignment/aligned-pair.ts'
import type { Span } from '../model/span.ts'
import { unitsClash } from '../text/quantity-match.ts'
import type { Check, Finding } from './check.ts'
import {
  MOST_DIFFERENCES,
  type NumberDifference,
  numberDifferences,
  type PairQuantities,
  quantitiesOfPair,
} from './number-differences.ts'
import { NUMBER_FAILS, NUMBER_PASSES } from './number-examples.ts'
import type { PlacedQuantity } from './quantity-evidence.ts'
import { quoted } from './quoted.ts'

// Up to here a number word is often part of an idiom (one by one, two sides of a coin).
const SMALL = 10

const spanOf = ({ start, end }: Span): Span => ({ start, end })
const spansOf = (quantity: PlacedQuantity | undefined): Span[] => (quantity ? [spanOf(quantity)] : [])

const share = (count: number, available: number): number => (available === 0 ? 0 : count / available)

/** Where the references say what the rendering should have said. */
function evidenceIn(quantities: PairQuantities, wanted: PlacedQuantity | undefined): Finding['references'] {
  if (!wanted) return []
  return quantities.references.flatMap((pool, reference) => {
    const spans = pool.all
      .filter((candidate) => candidate.value === wanted.value)
      .slice(0, 3)
      .map(spanOf)
    return spans.length > 0 ? [{ reference, spans }] : []
  })
}

/** The figure to put in place of a wrong one, written as the rendering writes its figures; undefined where unsure. */
function suggestionFor(
  pair: AlignedPair,
  quantities: PairQuantities,
  right: PlacedQuantity,
  wrong: PlacedQuantity,
): string | undefined {
  for (const pool of quantities.references) {
    const found = pool.all.find((candidate) => candidate.value === right.value && candidate.kind === wrong.kind)
    if (found) return found.text
  }
  if (wrong.spelled || right.spelled || right.kind !== wrong.kind || right.scale !== 1 || wrong.scale !== 1)
    return undefined
  if (/^\d+$/.test(right.text) && /^\d+$/.test(wrong.text)) return right.text
  if (right.kind !== 'cardinal' || pair.rendering.language === 'und') return undefined
  return new Intl.NumberFormat(pair.rendering.language, { numberingSystem: 'latn', maximumFractionDigits: 6 }).format(
    right.value,
  )
}

function features(pair: AlignedPair, quantities: PairQuantities, difference: NumberDifference): Finding['features'] {
  const { original, rendering } = difference
  const available = quantities.references.length
  const lacking = rendering ? quantities.references.filter((pool) => !pool.has(rendering)).length : 0
  const having = original ? quantities.references.filter((pool) => pool.has(original)).length : 0
  const judged = rendering ?? original!
  const readable = pair.original.profile.numbers !== undefined || !judged.spelled
  return {
    source: readable ? 1 : 0,
    votes: share(rendering ? lacking : having, available),
    against: share(rendering ? available - lacking : available - having, available),
    confirmed: share(having, available),
    references: available,
    gapFilled: difference.kind === 'replaced' ? (original?.weak ? 0.5 : 1) : 0,
    spelled: judged.spelled ? 1 : 0,
    small: Math.abs(judged.value) <= SMALL ? 1 : 0,
    ordinal: judged.kind === 'ordinal' ? 1 : 0,
    label: rendering?.kind === 'label' || original?.kind === 'label' ? 1 : 0,
    rounded: difference.rounded ? 1 : 0,
    repeated: difference.repeated ? 1 : 0,
    dropped: difference.kind === 'dropped' ? 1 : 0,
    unit: 0,
  }
}

function differenceFinding(pair: AlignedPair, quantities: PairQuantities, difference: NumberDifference): Finding {
  const { kind, original, rendering, rounded } = difference
  const suggestion = original && rendering ? suggestionFor(pair, quantities, original, rendering) : undefined
  const message =
    kind === 'replaced'
      ? `${quoted(original!.text)} is rendered as ${quoted(rendering!.text)}${rounded ? ', rounded without saying so' : ''}.`
      : kind === 'added'
        ? `The rendering says ${quoted(rendering!.text)}; the statement has no such figure.`
        : `The statement says ${quoted(original!.text)}; the rendering leaves the figure out.`
  return {
    category: 'number',
    severity: rounded ? 'minor' : kind === 'dropped' ? 'major' : 'critical',
    message,
    original: spansOf(original),
    rendering: spansOf(rendering),
    references: evidenceIn(quantities, original),
    ...(suggestion === undefined ? {} : { suggestion }),
    features: features(pair, quantities, difference),
  }
}

/** Tells for a quantity of the rendering the first of the statement with the same value, where the units of all such clash. */
function clashFinder({ original }: PairQuantities): (quantity: PlacedQuantity) => PlacedQuantity | undefined {
  const undated = Map.groupBy(
    original.all.filter(({ dated }) => !dated),
    ({ value }) => value,
  )
  const answers = new Map<string, PlacedQuantity | undefined>()
  return (quantity) => {
    const key = `${quantity.value} ${quantity.unit ?? ''}`
    if (!answers.has(key)) {
      const same = undated.get(quantity.value) ?? []
      answers.set(key, same.every((other) => unitsClash(quantity, other)) ? same[0] : undefined)
    }
    return answers.get(key)
  }
}

/** Equal figures with units that make them different amounts. */
function unitFindings(pair: AlignedPair, quantities: PairQuantities): Finding[] {
  const clashOf = clashFinder(quantities)
  const clashes = quantities.rendering.all.filter((quantity) => clashOf(quantity) !== undefined)
  return clashes.slice(0, MOST_DIFFERENCES).flatMap((quantity) => {
    const clashing = clashOf(quantity)!
    const supports = quantities.references.filter((pool) =>
      pool.all.some(({ value, unit }) => value === quantity.value && unit === quantity.unit),
    ).length
    if (quantities.references.length > 0 && supports === quantities.references.length) return []
    const difference = {
      kind: 'replaced',
      original: clashing,
      rendering: quantity,
      rounded: false,
      repeated: false,
    } as const
    const available = quantities.references.length
    return {
      category: 'number',
      severity: 'major',
      message: `The figure of ${quoted(withUnit(pair.original.text, clashing))} stands with another unit in ${quoted(withUnit(pair.rendering.text, quantity))}.`,
      original: [spanOf(clashing)],
      rendering: [spanOf(quantity)],
      references: evidenceIn(quantities, clashing),
      features: {
        ...features(pair, quantities, difference),
        votes: share(available - supports, available),
        against: share(supports, available),
        unit: 1,
      },
    }
  })
}

// Room for the unit that follows a figure in a message.
const UNIT_ROOM = 16

/** A figure with the word that follows it. */
function withUnit(text: string, quantity: PlacedQuantity): string {
  const after = /^[ -]?[^\s\p{P}]*/u.exec(text.slice(quantity.end, quantity.end + UNIT_ROOM))
  const before = /\p{Sc}$/u.exec(text.slice(Math.max(0, quantity.start - 2), quantity.start))
  return (before?.[0] ?? '') + text.slice(quantity.start, quantity.end) + (after?.[0] ?? '')
}

export const number: Check = {
  id: 'number',
  name: 'Number',
  finds:
    'Figures that were replaced, invented or left out, and units exchanged, compared by value across scripts and spelling.',
  limits:
    'Reads number words only in languages with number facts, elsewhere digits alone; figures inside dates belong to the date check.',
  passes: NUMBER_PASSES,
  fails: NUMBER_FAILS,
  run: (pair) => {
    const quantities = quantitiesOfPair(pair)
    return [
      ...numberDifferences(quantities).map((difference) => differenceFinding(pair, quantities, difference)),
      ...unitFindings(pair, quantities),
    ]
  },
}
