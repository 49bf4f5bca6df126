import type { Logger } from 'pino'
import type { Config } from '../config.ts'
import type { StoredVerification } from '../model/stored.ts'
import type { Store } from '../store/store.ts'
import type { Translator } from '../translation/translator.ts'
import type { verify } from '../verify.ts'
import type { VerificationQueue } from './verification-queue.ts'

/** What every action of the service is handed. Built once, by `createService`. */
export interface Service {
  readonly store: Store
  readonly translators: readonly Translator[]
  readonly config: Config
  /** Truequote's own version, from package.json. */
  readonly version: string
  /** The comparison; another one only in tests. */
  readonly verify: typeof verify
  /** Where verifications wait their turn; every action that compares goes through it. */
  readonly queue: VerificationQueue<StoredVerification>
  /** Never given the texts themselves. */
  readonly log: Logger
}
