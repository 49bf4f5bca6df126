/** Area under the ROC curve: the chance that a bad case scores above a good one, ties counted half. */
export function areaUnderCurve(bad: readonly number[], good: readonly number[]): number {
  const all = [...bad.map((score) => ({ score, bad: true })), ...good.map((score) => ({ score, bad: false }))]
  all.sort((a, b) => a.score - b.score)
  let ranks = 0
  for (let i = 0; i < all.length; ) {
    let j = i
    while (j < all.length && all[j]!.score === all[i]!.score) j++
    const mean = (i + 1 + j) / 2
    for (let k = i; k < j; k++) if (all[k]!.bad) ranks += mean
    i = j
  }
  return (ranks - (bad.length * (bad.length + 1)) / 2) / (bad.length * good.length)
}
