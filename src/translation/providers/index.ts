import { Failure } from '../../model/failure.ts'
import { resilient } from '../resilient.ts'
import type { Translator } from '../translator.ts'
import { APERTIUM } from './apertium.ts'
import { DEEPL } from './deepl.ts'
import { GOOGLE } from './google.ts'
import { LIBRETRANSLATE } from './libretranslate.ts'
import { checkLocalTranslators } from './locality.ts'
import { MEMORY } from './memory.ts'
import { OPENAI_COMPATIBLE } from './openai-compatible.ts'
import { isConfigured, missingSettings, type Provider, type ProviderParts } from './provider.ts'

/** Every source of machine translations, in the order in which they are asked. This list is the registry. */
export const PROVIDERS: readonly Provider[] = [MEMORY, DEEPL, GOOGLE, LIBRETRANSLATE, OPENAI_COMPATIBLE, APERTIUM]

function providerNamed(id: string): Provider {
  const provider = PROVIDERS.find((each) => each.id === id)
  if (provider) return provider
  const known = PROVIDERS.map((each) => each.id).join(', ')
  throw new Failure('unknown-translator', `There is no translator “${id}”; use one of: ${known}, or none.`)
}

/** The providers that the configuration chooses. @throws Failure for an unknown one, or one that lacks its settings */
export function chosenProviders(parts: ProviderParts): Provider[] {
  const { translators } = parts.config
  if (translators === 'configured') return PROVIDERS.filter((provider) => isConfigured(provider, parts))
  return [...new Set(translators)].map((id) => {
    const provider = providerNamed(id)
    const missing = missingSettings(provider, parts)
    if (missing.length === 0) return provider
    throw new Failure(
      'translator-not-configured',
      `The translator “${id}” needs ${missing.join(' and ')}; set ${missing.length > 1 ? 'them' : 'it'}, or leave “${id}” out of TRUEQUOTE_TRANSLATORS.`,
    )
  })
}

/**
 * The translators that the configuration chooses, as they are: to be tried one by one.
 * @throws Failure `unknown-translator`, `translator-not-configured` or `invalid-setting`
 */
export function bareTranslators(parts: ProviderParts): Translator[] {
  checkLocalTranslators(PROVIDERS, parts.config)
  return chosenProviders(parts).map((provider) => provider.create(parts))
}

/**
 * The translators that the configuration chooses, none of which can harm the service: see `resilient`.
 * @throws as `bareTranslators`
 */
export const createTranslators = (parts: ProviderParts): Translator[] =>
  bareTranslators(parts).map((translator) => resilient(translator, parts.config.translatorDeadlineMs))
