import type { Config } from '../../config.ts'
import { Failure } from '../../model/failure.ts'
import { withCircuitBreaker } from '../circuit-breaker.ts'
import type { Translator } from '../translator.ts'
import { GoogleTranslator } from './google.ts'
import { MEMORY_ID, MemoryTranslator, NO_MEMORY, type TranslationMemory } from './memory.ts'

/** What providers may need to work. */
export interface ProviderParts {
  /** Default: a memory that knows nothing. */
  readonly memory?: TranslationMemory
}

export interface Provider {
  /** The translator's permanent id, as in settings. */
  readonly id: string
  readonly kind: Translator['kind']
  /** One line for settings and manuals. */
  readonly help: string
  create(parts: ProviderParts): Translator
}

/** Every source of machine translations. This list is the registry. */
export const PROVIDERS: readonly Provider[] = [
  {
    id: 'google',
    kind: 'remote',
    help: 'Google Translate, without a key: over a hundred languages; answers few requests a minute.',
    create: () => new GoogleTranslator(),
  },
  {
    id: MEMORY_ID,
    kind: 'local',
    help: 'Translations that people made before: imported from TMX files, or supplied with earlier verifications.',
    create: ({ memory = NO_MEMORY }) => new MemoryTranslator(memory),
  },
]

/** The translators with these ids, each once, in this order. @throws Failure `unknown-translator` */
export function translatorsById(ids: readonly string[], parts: ProviderParts = {}): Translator[] {
  return [...new Set(ids)].map((id) => {
    const provider = PROVIDERS.find((known) => known.id === id)
    if (provider) return provider.create(parts)
    const known = PROVIDERS.map((each) => each.id).join(', ')
    throw new Failure('unknown-translator', `There is no translator “${id}”; use one of: ${known}, or none.`)
  })
}

/**
 * The translators that the configuration names, each left alone for a while after it failed repeatedly.
 * @throws Failure `unknown-translator`
 */
export const createTranslators = (
  { translators }: Pick<Config, 'translators'>,
  parts: ProviderParts = {},
): Translator[] => translatorsById(translators, parts).map((translator) => withCircuitBreaker(translator))
