import type { SettingName } from '../../config.ts'
import type { Translator } from '../translator.ts'
import { chosenProviders, PROVIDERS } from './index.ts'
import { missingSettings, type Provider, type ProviderParts } from './provider.ts'

/** One provider as it stands with the present settings. Holds no secret. */
export interface TranslatorListing {
  readonly id: string
  readonly name: string
  readonly configured: boolean
  /** Whether verifications ask it: configured and, where the settings name some, among those. */
  readonly used: boolean
  /** Whether confidential texts may be given to it; null as long as its address is not known. */
  readonly kind: Translator['kind'] | null
  /** The settings to give before it can be used. */
  readonly missing: readonly SettingName[]
  readonly help: string
  readonly limits: string
  readonly cost: string
  readonly terms: string
  /** Base subtags of the languages, as far as they are known without asking; null where its server would have to say. */
  readonly languages: readonly string[] | null
}

/** Where a provider runs, as far as the settings tell; one whose only address is its maker's is always remote. */
function kindAsFarAsKnown(provider: Provider, translator: Translator | null) {
  return (
    translator?.kind ?? (provider.address && provider.needs.some((name) => name.endsWith('_URL')) ? null : 'remote')
  )
}

/**
 * Every provider, whether it can be used and what it is. Asks nobody. `translators`: those in use, which may know their
 * languages by now.
 */
export function listTranslators(parts: ProviderParts, translators: readonly Translator[] = []): TranslatorListing[] {
  const chosen = chosenProviders(parts)
  return PROVIDERS.map((provider) => {
    const { id, name, help, limits, cost, terms } = provider
    const missing = missingSettings(provider, parts)
    const configured = missing.length === 0
    const translator = translators.find((each) => each.id === id) ?? (configured ? provider.create(parts) : null)
    const languages = translator?.languages() ?? null
    return {
      id,
      name,
      configured,
      used: chosen.includes(provider),
      kind: kindAsFarAsKnown(provider, translator),
      missing,
      help,
      limits,
      cost,
      terms,
      languages: languages && [...languages].sort(),
    }
  })
}
