import type { GlossaryEntry } from '../model/glossary.ts'
import type { Actor } from '../store/store.ts'
import { parseGlossaryTerm } from './glossary-fields.ts'
import type { Service } from './service.ts'

/** Checks a term and keeps it. @throws InvalidInput; Conflict `glossary-entry-exists` */
export const addGlossaryEntry = async (
  service: Service,
  input: unknown,
  actor: Actor = 'anonymous',
): Promise<GlossaryEntry> => await service.store.addGlossaryEntry(parseGlossaryTerm(input), actor)
