import type { Config } from '../config.ts'
import type { Store } from '../store/store.ts'
import type { Translator } from '../translation/translator.ts'

/** What every action of the service is handed. Built once, in `main.ts`. */
export interface Service {
  readonly store: Store
  readonly translators: readonly Translator[]
  readonly config: Config
  /** Truequote's own version, from package.json. */
  readonly version: string
}
