import type { Config } from '../../config.ts'
import { Failure } from '../../model/failure.ts'
import { resilient } from '../resilient.ts'
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

/**
 * The translators that the configuration names, each left alone for a while after it failed repeatedly.
 * @throws Failure `unknown-translator`
 */
export const createTranslators = ({ translators }: Pick<Config, 'translators'>): Translator[] =>
  translatorsById(translators).map((translator) => resilient(translator))
