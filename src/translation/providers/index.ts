import type { Config } from '../../config.ts'
import { Failure } from '../../model/failure.ts'
import { cached, type TranslationCache } from '../cached.ts'
import { withCircuitBreaker } from '../circuit-breaker.ts'
import type { Translator } from '../translator.ts'
import { GoogleTranslator } from './google.ts'

export interface Provider {
  /** The translator's permanent id, as in settings. */
  readonly id: string
  readonly kind: Translator['kind']
  /** One line for settings and manuals. */
  readonly help: string
  create(): Translator
}

/** Every source of machine translations. This list is the registry. */
export const PROVIDERS: readonly Provider[] = [
  {
    id: 'google',
    kind: 'remote',
    help: 'Google Translate, without a key: over a hundred languages; answers few requests a minute.',
    create: () => new GoogleTranslator(),
  },
]

/** The translators with these ids, each once, in this order. @throws Failure `unknown-translator` */
export function translatorsById(ids: readonly string[]): Translator[] {
  return [...new Set(ids)].map((id) => {
    const provider = PROVIDERS.find((known) => known.id === id)
    if (provider) return provider.create()
    const known = PROVIDERS.map((each) => each.id).join(', ')
    throw new Failure('unknown-translator', `There is no translator “${id}”; use one of: ${known}, or none.`)
  })
}

const warn = (failure: unknown): void =>
  process.emitWarning(`The cache of translations failed: ${failure instanceof Error ? failure.message : failure}`)

/**
 * The translators that the configuration names, each left alone while it is broken and, where there is a cache, never
 * asked twice. `onCacheFailure` is told when the cache fails; by default the process warns.
 * @throws Failure `unknown-translator`
 */
export function createTranslators(
  { translators }: Pick<Config, 'translators'>,
  cache?: TranslationCache,
  onCacheFailure: (failure: unknown) => void = warn,
): Translator[] {
  return translatorsById(translators).map((translator) => {
    const guarded = withCircuitBreaker(translator)
    return cache ? cached(guarded, cache, onCacheFailure) : guarded
  })
}
