import { listTranslators, type TranslatorListing } from '../translation/providers/listing.ts'
import type { Service } from './service.ts'

/** Every provider of translations as it stands with the present settings. Asks none of them. */
export const showTranslators = (service: Service): TranslatorListing[] =>
  listTranslators({ config: service.config }, service.translators)
