/** A run of equal items in two lists: where it begins in each, and how long it is. */
export interface SharedRun {
  readonly first: number
  readonly second: number
  readonly length: number
}

// A piece that stands more often than this in one list says little of where a run is; the work stays linear.
const MOST_PLACES = 8

/**
 * The longest run of items that two lists share, or null when none has at least `shortest`. Near-linear: runs are found
 * by their first `shortest` items and then followed.
 */
export function longestSharedRun(
  first: readonly string[],
  second: readonly string[],
  shortest: number,
): SharedRun | null {
  const places = new Map<string, number[]>()
  for (let i = 0; i + shortest <= first.length; i++) {
    const key = first.slice(i, i + shortest).join('\n')
    const list = places.get(key)
    if (!list) places.set(key, [i])
    else if (list.length < MOST_PLACES) list.push(i)
  }
  let best: SharedRun | null = null
  for (let j = 0; j + shortest <= second.length; j++) {
    let furthest = 0
    for (const i of places.get(second.slice(j, j + shortest).join('\n')) ?? []) {
      let length = shortest
      while (i + length < first.length && first[i + length] === second[j + length]) length++
      if (!best || length > best.length) best = { first: i, second: j, length }
      if (length > furthest) furthest = length
    }
    // What begins inside a run just followed is no longer than its rest.
    if (furthest > shortest) j += furthest - shortest
  }
  return best
}
