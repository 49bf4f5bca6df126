/**
 * A sum of small decision trees over named features, in log-odds. Each tree is a flat list of nodes, three numbers a
 * node: index of the feature (−1 for a leaf), its threshold, and where the node for values up to the threshold begins; the
 * one for greater values stands right behind it. Of a leaf the second number is what it adds to the log-odds. A feature that is not given counts as 0.
 */
export interface BoostedTrees {
  readonly names: readonly string[]
  readonly trees: readonly (readonly number[])[]
}

export const NODE_SIZE = 3
export const LEAF = -1

/** Whether a number of a tree is what a leaf adds. */
export const isLeafValue = (tree: readonly number[], i: number): boolean => i % NODE_SIZE === 1 && tree[i - 1] === LEAF

/** What one tree adds for values in the order of its names. */
export function leafFor(tree: readonly number[], values: ArrayLike<number>): number {
  let node = 0
  while (tree[node] !== LEAF) {
    const low = tree[node + 2]!
    node = values[tree[node]!]! <= tree[node + 1]! ? low : low + NODE_SIZE
  }
  return tree[node + 1]!
}

/** What the trees together add to the log-odds. */
export function logOddsOf({ names, trees }: BoostedTrees, features: Readonly<Record<string, number>>): number {
  const values = names.map((name) => features[name] ?? 0)
  let sum = 0
  for (const tree of trees) sum += leafFor(tree, values)
  return sum
}
