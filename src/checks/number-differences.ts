import type { AlignedPair } from '../alignment/aligned-pair.ts'
import { agreement } from '../text/quantity-match.ts'
import { figuresOf, type PlacedQuantity, QuantityPool } from './quantity-evidence.ts'

/** The quantities of a pair: of the statement, the rendering and each reference. */
export interface PairQuantities {
  readonly original: QuantityPool
  readonly rendering: QuantityPool
  readonly references: readonly QuantityPool[]
}

/** One difference between the numbers of statement and rendering, before it is judged. */
export interface NumberDifference {
  readonly kind: 'replaced' | 'added' | 'dropped'
  readonly original?: PlacedQuantity
  readonly rendering?: PlacedQuantity
  /** One is the other one rounded, without a word that says so. */
  readonly rounded: boolean
  /** The rendering repeats a value of the statement where another one is missing. */
  readonly repeated: boolean
}

/** With more differences than this the texts are no translations of one another; the rest tells nothing new. */
export const MOST_DIFFERENCES = 200
// What a differing kind or unit costs a pair of figures, against their distance in the text (0–1).
const OTHER_KIND = 0.6
const OTHER_UNIT = 0.3
const WEAK_PARTNER = 0.8
// What it gains where one is the other one rounded.
const ROUNDED_PARTNER = 1

export function quantitiesOfPair(pair: AlignedPair): PairQuantities {
  return {
    original: new QuantityPool(figuresOf(pair.original).quantities),
    rendering: new QuantityPool(figuresOf(pair.rendering).quantities),
    references: pair.references.map((reference) => new QuantityPool(figuresOf(reference).quantities)),
  }
}

const reportable = (quantity: PlacedQuantity): boolean =>
  !quantity.dated && quantity.weak !== true && quantity.kind !== 'roman'

// Midnight and noon are seldom written in figures.
const saidInWords = ({ kind, value }: PlacedQuantity): boolean => kind === 'time' && value % 720 === 0

const isShare = (quantity: PlacedQuantity): boolean => quantity.kind === 'percent' || quantity.kind === 'fraction'

function distance(a: PlacedQuantity, b: PlacedQuantity): number {
  const kinds = [a, b].map((quantity) =>
    isShare(quantity) ? 'share' : quantity.kind === 'ordinal' ? 'cardinal' : quantity.kind,
  )
  return (
    Math.abs(a.place - b.place) +
    (kinds[0] === kinds[1] ? 0 : OTHER_KIND) +
    ((a.unit ?? '') === (b.unit ?? '') ? 0 : OTHER_UNIT) +
    (a.weak || b.weak ? WEAK_PARTNER : 0) -
    (agreement(a, b) === 'rounded' ? ROUNDED_PARTNER : 0)
  )
}

/** Takes the nearest candidate out of the list; undefined when it is empty. */
function takeNearest(to: PlacedQuantity, candidates: PlacedQuantity[]): PlacedQuantity | undefined {
  let best: number | undefined
  candidates.forEach((candidate, index) => {
    if (best === undefined || distance(to, candidate) < distance(to, candidates[best]!)) best = index
  })
  return best === undefined ? undefined : candidates.splice(best, 1)[0]
}

/** Quantities that one side has more often than the other, which has them too. */
function leftOver(quantities: readonly PlacedQuantity[], other: readonly PlacedQuantity[]): PlacedQuantity[] {
  const counts = new Map<number, number>()
  for (const { value } of other) counts.set(value, (counts.get(value) ?? 0) + 1)
  return quantities.filter((quantity) => {
    const left = counts.get(quantity.value)
    counts.set(quantity.value, (left ?? 0) - 1)
    return left !== undefined && left <= 0
  })
}

/** The same value twice is one difference. */
function distinct(quantities: readonly PlacedQuantity[]): PlacedQuantity[] {
  const seen = new Set<string>()
  return quantities
    .filter(({ value, kind }) => !seen.has(`${value} ${kind}`) && seen.add(`${value} ${kind}`))
    .slice(0, MOST_DIFFERENCES)
}

/** Values of the statement that the rendering lacks and the other way round, replaced ones paired with their replacement. */
export function numberDifferences({ original, rendering, references }: PairQuantities): NumberDifference[] {
  const inEvery = (quantity: PlacedQuantity) => references.length > 0 && references.every((pool) => pool.has(quantity))
  const inSome = (quantity: PlacedQuantity) => references.length === 0 || references.some((pool) => pool.has(quantity))
  const missingFrom = (pool: QuantityPool, quantities: readonly PlacedQuantity[]) =>
    distinct(quantities.filter((quantity) => reportable(quantity) && !pool.has(quantity)))

  const added = missingFrom(original, rendering.all).filter((quantity) => !inEvery(quantity))
  const dropped = missingFrom(rendering, original.all).filter((quantity) => inSome(quantity) && !saidInWords(quantity))
  const weakIn = (pool: QuantityPool, other: QuantityPool) =>
    pool.all.filter((quantity) => quantity.weak && !quantity.dated && !other.has(quantity)).slice(0, MOST_DIFFERENCES)
  const weak = weakIn(original, rendering)
  // “Half” alone may be a way of speaking; where the statement has another share without a counterpart it is not.
  const weakShares = distinct(weakIn(rendering, original).filter((quantity) => isShare(quantity) && !inEvery(quantity)))

  const differences: NumberDifference[] = []
  for (const quantity of added) {
    const partner = takeNearest(quantity, dropped) ?? takeNearest(quantity, weak)
    const rounded = partner !== undefined && agreement(partner, quantity) === 'rounded'
    if (partner)
      differences.push({ kind: 'replaced', original: partner, rendering: quantity, rounded, repeated: false })
    else if (quantity.kind !== 'label')
      differences.push({ kind: 'added', rendering: quantity, rounded: false, repeated: false })
  }
  const repeats = distinct(
    leftOver(rendering.all, original.all).filter((quantity) => reportable(quantity) && original.has(quantity)),
  )
  for (const quantity of [...dropped, ...weak].filter(isShare)) {
    const share = takeNearest(quantity, weakShares)
    if (!share) break
    if (!quantity.weak) dropped.splice(dropped.indexOf(quantity), 1)
    differences.push({ kind: 'replaced', original: quantity, rendering: share, rounded: false, repeated: false })
  }
  for (const quantity of dropped) {
    const repeat = quantity.kind === 'label' ? undefined : takeNearest(quantity, repeats)
    const rounded = repeat !== undefined && agreement(quantity, repeat) === 'rounded'
    if (repeat) differences.push({ kind: 'replaced', original: quantity, rendering: repeat, rounded, repeated: true })
    else if (quantity.kind !== 'label')
      differences.push({ kind: 'dropped', original: quantity, rounded: false, repeated: false })
  }
  return differences
}
