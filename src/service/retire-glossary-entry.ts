import type { Actor } from '../store/store.ts'
import type { Service } from './service.ts'

/** Takes an entry out of the glossary; verifications made with it keep what they say. @throws NotFound */
export const retireGlossaryEntry = (service: Service, id: string, actor: Actor = 'anonymous'): Promise<void> =>
  service.store.retireGlossaryEntry(id, actor)
