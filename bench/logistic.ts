import type { Logistic } from '../src/verdict/calibration.ts'

export interface Observation {
  readonly features: Readonly<Record<string, number>>
  /** 1 where the finding is real, otherwise 0. */
  readonly label: 0 | 1
  readonly weight: number
}

/** Solves the symmetric positive definite system in place by Cholesky decomposition. */
function solve(matrix: Float64Array, vector: Float64Array, size: number): Float64Array {
  const lower = new Float64Array(size * size)
  for (let i = 0; i < size; i++) {
    for (let j = 0; j <= i; j++) {
      let sum = matrix[i * size + j]!
      for (let k = 0; k < j; k++) sum -= lower[i * size + k]! * lower[j * size + k]!
      lower[i * size + j] = i === j ? Math.sqrt(Math.max(sum, 1e-9)) : sum / lower[j * size + j]!
    }
  }
  const half = new Float64Array(size)
  for (let i = 0; i < size; i++) {
    let sum = vector[i]!
    for (let k = 0; k < i; k++) sum -= lower[i * size + k]! * half[k]!
    half[i] = sum / lower[i * size + i]!
  }
  const solution = new Float64Array(size)
  for (let i = size - 1; i >= 0; i--) {
    let sum = half[i]!
    for (let k = i + 1; k < size; k++) sum -= lower[k * size + i]! * solution[k]!
    solution[i] = sum / lower[i * size + i]!
  }
  return solution
}

/**
 * Fits a logistic regression by Newton's method with an L2 penalty on the weights (not the bias), which keeps rare
 * features modest. Deterministic.
 */
export function fitLogistic(observations: readonly Observation[], penalty = 2, iterations = 25): Logistic {
  const names = [...new Set(observations.flatMap((observation) => Object.keys(observation.features)))].sort()
  const index = new Map(names.map((name, i) => [name, i + 1]))
  const size = names.length + 1
  const rows = observations.map(({ features }) =>
    Object.entries(features).flatMap(([name, value]) => (value ? [[index.get(name)!, value] as const] : [])),
  )
  let beta = new Float64Array(size)
  for (let iteration = 0; iteration < iterations; iteration++) {
    const gradient = new Float64Array(size)
    const hessian = new Float64Array(size * size)
    for (let i = 1; i < size; i++) {
      gradient[i] = -penalty * beta[i]!
      hessian[i * size + i] = penalty
    }
    hessian[0] = 1e-6
    observations.forEach(({ label, weight }, n) => {
      const row = rows[n]!
      let sum = beta[0]!
      for (const [i, value] of row) sum += beta[i]! * value
      const p = 1 / (1 + Math.exp(-sum))
      const slope = weight * (label - p)
      const curve = weight * Math.max(p * (1 - p), 1e-6)
      gradient[0]! += slope
      hessian[0]! += curve
      for (const [i, value] of row) {
        gradient[i]! += slope * value
        hessian[i * size]! += curve * value
        hessian[i]! += curve * value
        for (const [j, other] of row) hessian[i * size + j]! += curve * value * other
      }
    })
    const step = solve(hessian, gradient, size)
    const largest = Math.max(...step.map(Math.abs))
    const damping = largest > 4 ? 4 / largest : 1
    beta = beta.map((value, i) => value + damping * step[i]!)
    if (largest < 1e-6) break
  }
  const round = (value: number) => Math.round(value * 1e4) / 1e4
  return { bias: round(beta[0]!), weights: Object.fromEntries(names.map((name, i) => [name, round(beta[i + 1]!)])) }
}
