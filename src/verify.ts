import type { Pair } from './model/pair.ts'
import type { Outcome } from './model/verification.ts'
import type { Translator } from './translation/translator.ts'

export interface VerifyOptions {
  /** Asked for independent translations; none when empty. */
  readonly translators?: readonly Translator[]
  /** How long to wait for them altogether, in milliseconds. Default 8,000. */
  readonly translationDeadlineMs?: number
  readonly signal?: AbortSignal
}

export async function verify(_pair: Pair, _options: VerifyOptions = {}): Promise<Outcome> {
  throw new Error('the journey is being built')
}
