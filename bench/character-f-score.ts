// Character n-gram F-score, the common string metric for translations: Popović, "chrF: character n-gram F-score for
// automatic MT evaluation" (2015), with n = 1–6 and β = 2. The yardstick of the fidelity bench.
const LONGEST = 6
const BETA = 2

function grams(text: string, length: number): Map<string, number> {
  const counts = new Map<string, number>()
  for (let i = 0; i + length <= text.length; i++) {
    const gram = text.slice(i, i + length)
    counts.set(gram, (counts.get(gram) ?? 0) + 1)
  }
  return counts
}

/** How alike a rendering and a reference are by their characters, 0–1. White space does not count. */
export function characterFScore(rendering: string, reference: string): number {
  const a = rendering.replace(/\s+/g, '')
  const b = reference.replace(/\s+/g, '')
  let precision = 0
  let recall = 0
  let orders = 0
  for (let length = 1; length <= LONGEST; length++) {
    const own = grams(a, length)
    const other = grams(b, length)
    const total = Math.max(0, a.length - length + 1)
    const otherTotal = Math.max(0, b.length - length + 1)
    if (total === 0 || otherTotal === 0) continue
    let shared = 0
    for (const [gram, count] of own) shared += Math.min(count, other.get(gram) ?? 0)
    precision += shared / total
    recall += shared / otherTotal
    orders++
  }
  if (orders === 0 || precision + recall === 0) return 0
  const p = precision / orders
  const r = recall / orders
  return ((1 + BETA * BETA) * p * r) / (BETA * BETA * p + r)
}
