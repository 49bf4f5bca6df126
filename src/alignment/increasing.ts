/** Indices of a longest strictly increasing selection of some numbers, in order. Takes n log n time. */
export function increasing(numbers: readonly number[]): number[] {
  // For each length the index of the smallest number that a selection of it can end with.
  const ends: number[] = []
  const previous = new Int32Array(numbers.length).fill(-1)
  numbers.forEach((number, at) => {
    let low = 0
    let high = ends.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (numbers[ends[middle]!]! < number) low = middle + 1
      else high = middle
    }
    previous[at] = low > 0 ? ends[low - 1]! : -1
    ends[low] = at
  })
  const selected: number[] = []
  for (let at = ends.at(-1) ?? -1; at >= 0; at = previous[at]!) selected.push(at)
  return selected.reverse()
}
