import type { Config, SettingName } from '../../config.ts'
import type { Store } from '../../store/store.ts'
import type { Translator } from '../translator.ts'

/** The store's part that knows earlier translations. */
export type TranslationMemory = Pick<Store, 'recall'>

/** What a provider may build its translator from. */
export interface ProviderParts {
  readonly config: Config
  /** Default: a memory that knows nothing. */
  readonly memory?: TranslationMemory
}

/** A source of machine translations: what it is, what it needs, and the translator made of it. */
export interface Provider {
  /** The translator's permanent id, as in settings. */
  readonly id: string
  /** As reports and messages call it. */
  readonly name: string
  /** One line each, for settings, manuals and `truequote translators`. */
  readonly help: string
  readonly languages: string
  readonly limits: string
  readonly cost: string
  /** What the operator agrees to by using it, and what becomes of the texts. */
  readonly terms: string
  /** The settings without which there is no translator, and those it also reads. */
  readonly needs: readonly SettingName[]
  readonly reads: readonly SettingName[]
  /** The address that the operator chose, where one can be chosen. */
  readonly address?: (config: Config) => URL | null
  create(parts: ProviderParts): Translator
}

/** The needed settings that are not given; none when the provider is configured. */
export const missingSettings = (provider: Provider, { config }: ProviderParts): SettingName[] =>
  provider.needs.filter((name) => !config.given.has(name))

export const isConfigured = (provider: Provider, parts: ProviderParts): boolean =>
  missingSettings(provider, parts).length === 0
