import { type Logger, pino } from 'pino'
import type { Config } from '../config.ts'
import type { Store } from '../store/store.ts'
import type { Translator } from '../translation/translator.ts'
import type { verify } from '../verify.ts'
import { threadedVerify } from './comparison-thread.ts'
import type { Service } from './service.ts'
import { VerificationQueue } from './verification-queue.ts'
import { verifyStored } from './verify-pair.ts'

/**
 * Verifications under way at the same time. Nearly all of them wait for translators, and one that hangs must not hold
 * up a whole desk; those that compute take turns (`comparison-thread.ts`). The bound is for the memory they take.
 */
const CONCURRENCY = 256

export interface ServiceParts {
  readonly store: Store
  readonly translators: readonly Translator[]
  readonly config: Config
  readonly version: string
  /** Default: the real comparison, of long pairs on a thread of their own. */
  readonly verify?: typeof verify
  /** Default: JSON lines on standard error, from the level in the configuration on. */
  readonly log?: Logger
}

/** Puts the parts together. The caller keeps the store and closes it. */
export function createService(parts: ServiceParts): Service {
  const service: Service = {
    store: parts.store,
    translators: parts.translators,
    config: parts.config,
    version: parts.version,
    verify: parts.verify ?? threadedVerify(),
    log: parts.log ?? pino({ name: 'truequote', level: parts.config.logLevel }, pino.destination(2)),
    queue: new VerificationQueue((id) => verifyStored(service, id), CONCURRENCY),
  }
  return service
}
