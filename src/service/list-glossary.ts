import type { GlossaryEntry } from '../model/glossary.ts'
import type { GlossaryFilter, Page, PageRequest } from '../store/store.ts'
import type { Service } from './service.ts'

/** Entries in force that satisfy every part of the filter, newest first. @throws InvalidInput for a bad cursor */
export const listGlossary = (
  service: Service,
  filter: GlossaryFilter,
  page: PageRequest,
): Promise<Page<GlossaryEntry>> => service.store.glossary(filter, page)
