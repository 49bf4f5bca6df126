/** What one text length took. */
export interface Measured {
  readonly length: number
  readonly ms: number
}

const WIDEST_BAR = 48

/**
 * By which power time grows with length: the slope of the line through the logarithms (least squares). 1 is linear, 2
 * quadratic. At least two lengths.
 */
export function growthOf(measured: readonly Measured[]): number {
  const points = measured.map(({ length, ms }) => [Math.log(length), Math.log(ms)] as const)
  const mean = (k: 0 | 1) => points.reduce((sum, point) => sum + point[k], 0) / points.length
  const [x, y] = [mean(0), mean(1)]
  const covariance = points.reduce((sum, [a, b]) => sum + (a - x) * (b - y), 0)
  return covariance / points.reduce((sum, [a]) => sum + (a - x) ** 2, 0)
}

/** A line for each length, with a bar as long as the logarithm of its time: linear growth makes even steps. */
export function growthTable(measured: readonly Measured[]): string {
  const logs = measured.map(({ ms }) => Math.log(ms))
  const [least, most] = [Math.min(...logs), Math.max(...logs)]
  return measured
    .map(({ length, ms }, k) => {
      const bar = 1 + Math.round(((logs[k]! - least) / (most - least || 1)) * (WIDEST_BAR - 1))
      const perThousand = (ms / length) * 1000
      return `${String(length).padStart(8)}  ${ms.toFixed(2).padStart(9)} ms  ${perThousand.toFixed(2).padStart(7)}  ${'█'.repeat(bar)}`
    })
    .join('\n')
}
