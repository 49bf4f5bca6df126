import { type BoostedTrees, LEAF, leafFor, NODE_SIZE } from '../src/verdict/boosted-trees.ts'
import type { Observation } from './logistic.ts'
import { randomNumbers } from './random-numbers.ts'

// Sizes found by cross-validation on the fidelity data: deeper or more trees learn its sentences, fewer lose what only
// shows when features meet (an exact context matters once the references agree).
const TREES = 80
const LEAVES = 8
const LEARNING_RATE = 0.08
const LEAST_ROWS = 25
const PENALTY = 5
const BINS = 24
// Share of the features each tree may look at: keeps trees from all leaning on the same one.
const FEATURE_SHARE = 0.6
// With fewer observations than this trees learn accidents; the regression alone stands.
export const ENOUGH_TO_GROW = 400

interface Table {
  readonly names: readonly string[]
  /** For each feature the bin of every row. */
  readonly bins: readonly Uint8Array[]
  /** For each feature the bounds between its bins, each half-way between two values. */
  readonly edges: readonly (readonly number[])[]
}

function tableOf(observations: readonly Observation[]): Table {
  const names = [...new Set(observations.flatMap(({ features }) => Object.keys(features)))].sort()
  const edges: number[][] = []
  const bins = names.map((name) => {
    const values = Float64Array.from(observations, ({ features }) => features[name] ?? 0)
    const sorted = values.slice().sort()
    const cuts = new Set<number>()
    for (let bin = 1; bin < BINS; bin++) cuts.add(sorted[Math.floor((bin * sorted.length) / BINS)]!)
    // A feature that is mostly 0 still has its rare values told apart from it.
    cuts.add(0)
    const own = [...cuts].sort((a, b) => a - b).flatMap((cut) => boundAfter(sorted, cut))
    edges.push(own)
    return Uint8Array.from(values, (value) => {
      let bin = 0
      while (bin < own.length && value > own[bin]!) bin++
      return bin
    })
  })
  return { names, bins, edges }
}

/** Half-way from a value to the next greater one; none after the greatest. */
function boundAfter(sorted: Float64Array, value: number): number[] {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (sorted[middle]! <= value) low = middle + 1
    else high = middle
  }
  return low > 0 && low < sorted.length ? [(value + sorted[low]!) / 2] : []
}

interface Split {
  readonly feature: number
  readonly bin: number
  readonly gain: number
}

interface Leaf {
  readonly rows: Int32Array
  readonly gradient: number
  readonly curvature: number
  split: Split | null
}

const scoreOf = (gradient: number, curvature: number) => (gradient * gradient) / (curvature + PENALTY)

/** Grows trees one after the other, each on what the ones before leave unexplained; leaf by leaf, best split first. */
class Grower {
  readonly #table: Table
  readonly #gradients: Float64Array
  readonly #curvatures: Float64Array
  #usable: readonly number[] = []

  constructor(table: Table, rows: number) {
    this.#table = table
    this.#gradients = new Float64Array(rows)
    this.#curvatures = new Float64Array(rows)
  }

  set(row: number, gradient: number, curvature: number): void {
    this.#gradients[row] = gradient
    this.#curvatures[row] = curvature
  }

  grow(rows: Int32Array, usable: readonly number[]): number[] {
    this.#usable = usable
    const nodes: number[] = [LEAF, 0, 0]
    const open: { at: number; leaf: Leaf }[] = [{ at: 0, leaf: this.#leaf(rows) }]
    for (let leaves = 1; leaves < LEAVES; leaves++) {
      const best = open.reduce((a, b) => ((b.leaf.split?.gain ?? 0) > (a.leaf.split?.gain ?? 0) ? b : a))
      const { split } = best.leaf
      if (!split) break
      open.splice(open.indexOf(best), 1)
      const [low, high] = this.#divide(best.leaf.rows, split)
      const at = nodes.length
      nodes.push(LEAF, 0, 0, LEAF, 0, 0)
      nodes.splice(best.at, NODE_SIZE, split.feature, this.#table.edges[split.feature]![split.bin]!, at)
      open.push({ at, leaf: this.#leaf(low) }, { at: at + NODE_SIZE, leaf: this.#leaf(high) })
    }
    for (const { at, leaf } of open) nodes[at + 1] = (LEARNING_RATE * leaf.gradient) / (leaf.curvature + PENALTY)
    return nodes
  }

  #leaf(rows: Int32Array): Leaf {
    let gradient = 0
    let curvature = 0
    for (const row of rows) {
      gradient += this.#gradients[row]!
      curvature += this.#curvatures[row]!
    }
    return { rows, gradient, curvature, split: this.#bestSplit(rows, gradient, curvature) }
  }

  #bestSplit(rows: Int32Array, gradient: number, curvature: number): Split | null {
    if (rows.length < 2 * LEAST_ROWS) return null
    let best: Split | null = null
    const whole = scoreOf(gradient, curvature)
    const sums = new Float64Array(BINS * 3 + 6)
    for (const feature of this.#usable) {
      const bins = this.#table.bins[feature]!
      const count = this.#table.edges[feature]!.length
      if (count === 0) continue
      sums.fill(0)
      for (const row of rows) {
        const at = bins[row]! * 3
        sums[at]! += this.#gradients[row]!
        sums[at + 1]! += this.#curvatures[row]!
        sums[at + 2]! += 1
      }
      let [g, h, n] = [0, 0, 0]
      for (let bin = 0; bin < count; bin++) {
        g += sums[bin * 3]!
        h += sums[bin * 3 + 1]!
        n += sums[bin * 3 + 2]!
        if (n < LEAST_ROWS || rows.length - n < LEAST_ROWS) continue
        const gain = scoreOf(g, h) + scoreOf(gradient - g, curvature - h) - whole
        if (gain > (best?.gain ?? 1e-6)) best = { feature, bin, gain }
      }
    }
    return best
  }

  #divide(rows: Int32Array, { feature, bin }: Split): [Int32Array, Int32Array] {
    const bins = this.#table.bins[feature]!
    return [rows.filter((row) => bins[row]! <= bin), rows.filter((row) => bins[row]! > bin)]
  }
}

const rounded = (tree: readonly number[]): number[] => tree.map((value) => Math.round(value * 1e4) / 1e4)

/**
 * Boosted trees (Friedman, "Greedy function approximation", 2001, with second-order steps as in Chen and Guestrin,
 * "XGBoost", 2016), from the log-odds that every observation starts with. Deterministic.
 */
export function growTrees(observations: readonly Observation[], prior: number): BoostedTrees {
  const table = tableOf(observations)
  const mean = observations.reduce((sum, { weight }) => sum + weight, 0) / observations.length
  const odds = new Float64Array(observations.length).fill(prior)
  const rows = Int32Array.from(observations.keys())
  const grower = new Grower(table, observations.length)
  const random = randomNumbers(observations.length)
  const trees: number[][] = []
  const values = observations.map(({ features }) => Float64Array.from(table.names, (name) => features[name] ?? 0))
  for (let round = 0; round < TREES; round++) {
    observations.forEach(({ label, weight }, row) => {
      const p = 1 / (1 + Math.exp(-odds[row]!))
      grower.set(row, (weight / mean) * (label - p), (weight / mean) * Math.max(p * (1 - p), 1e-6))
    })
    const usable = [...table.names.keys()].filter(() => random() < FEATURE_SHARE)
    const tree = rounded(grower.grow(rows, usable))
    if (tree.length === NODE_SIZE) continue
    trees.push(tree)
    for (const row of rows) odds[row]! += leafFor(tree, values[row]!)
  }
  const used = [...new Set(trees.flatMap((tree) => tree.filter((value, i) => i % NODE_SIZE === 0 && value !== LEAF)))]
  const place = new Map(used.map((feature, i) => [feature, i]))
  return {
    names: used.map((feature) => table.names[feature]!),
    trees: trees.map((tree) =>
      tree.map((value, i) => (i % NODE_SIZE === 0 && value !== LEAF ? place.get(value)! : value)),
    ),
  }
}
