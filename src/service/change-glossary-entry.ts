import type { GlossaryEntry } from '../model/glossary.ts'
import type { Actor } from '../store/store.ts'
import { parseGlossaryTerm } from './glossary-fields.ts'
import type { Service } from './service.ts'

/** Replaces what an entry says; what it said stays in its history. @throws InvalidInput; NotFound; Conflict */
export const changeGlossaryEntry = async (
  service: Service,
  id: string,
  input: unknown,
  actor: Actor = 'anonymous',
): Promise<GlossaryEntry> => await service.store.changeGlossaryEntry(id, parseGlossaryTerm(input), actor)
