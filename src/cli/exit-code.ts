import type { Status } from '../model/status.ts'
import type { ExitCode } from './context.ts'

/**
 * 0 where the rendering can be published as it is, 1 where a desk must look. `undetermined` is a 1: a script that
 * gates publication must not wave through what nobody could judge.
 */
export const exitCodeOf = (status: Status): ExitCode => (status === 'faithful' || status === 'minor' ? 0 : 1)
