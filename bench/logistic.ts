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

// Newton's method on a well-scaled problem of this kind settles in six to ten steps.
const MOST_STEPS = 15
const SETTLED = 1e-3
// A step longer than this overshoots where a feature separates the classes.
const LONGEST_STEP = 4

/**
 * Fits a logistic regression by Newton's method with an L2 penalty on the weights (not the bias), which keeps rare
 * features modest. Deterministic.
 */
export function fitLogistic(observations: readonly Observation[], penalty = 10): Logistic {
  const names = [...new Set(observations.flatMap((observation) => Object.keys(observation.features)))].sort()
  const index = new Map(names.map((name, i) => [name, i + 1]))
  const size = names.length + 1
  const columns: Int32Array[] = []
  const values: Float64Array[] = []
  for (const { features } of observations) {
    const entries = Object.entries(features).filter(([, value]) => value !== 0)
    columns.push(Int32Array.from([0, ...entries.map(([name]) => index.get(name)!)]))
    values.push(Float64Array.from([1, ...entries.map(([, value]) => value)]))
  }
  const beta = new Float64Array(size)
  for (let step = 0; step < MOST_STEPS; step++) {
    const gradient = new Float64Array(size)
    const hessian = new Float64Array(size * size)
    for (let i = 1; i < size; i++) {
      gradient[i] = -penalty * beta[i]!
      hessian[i * size + i] = penalty
    }
    for (let n = 0; n < observations.length; n++) {
      const { label, weight } = observations[n]!
      const column = columns[n]!
      const value = values[n]!
      let sum = 0
      for (let k = 0; k < column.length; k++) sum += beta[column[k]!]! * value[k]!
      const p = 1 / (1 + Math.exp(-sum))
      const slope = weight * (label - p)
      const curve = weight * Math.max(p * (1 - p), 1e-6)
      for (let k = 0; k < column.length; k++) {
        const row = column[k]! * size
        const scaled = curve * value[k]!
        gradient[column[k]!]! += slope * value[k]!
        for (let l = 0; l < column.length; l++) hessian[row + column[l]!]! += scaled * value[l]!
      }
    }
    const move = solve(hessian, gradient, size)
    let largest = 0
    for (const value of move) largest = Math.max(largest, Math.abs(value))
    const damping = largest > LONGEST_STEP ? LONGEST_STEP / largest : 1
    for (let i = 0; i < size; i++) beta[i]! += damping * move[i]!
    if (largest < SETTLED) break
  }
  const round = (value: number) => Math.round(value * 1e4) / 1e4
  return { bias: round(beta[0]!), weights: Object.fromEntries(names.map((name, i) => [name, round(beta[i + 1]!)])) }
}
