import { NotFound } from '../model/failure.ts'
import type { GlossaryEntry } from '../model/glossary.ts'
import type { Service } from './service.ts'

/** The newest version of an entry, also of one that was retired, with all before it, newest first. @throws NotFound */
export async function showGlossaryEntry(
  service: Service,
  id: string,
): Promise<{ readonly entry: GlossaryEntry; readonly versions: readonly GlossaryEntry[] }> {
  const versions = await service.store.glossaryVersions(id)
  const [entry] = versions
  if (!entry) throw new NotFound('glossary entry', id)
  return { entry, versions }
}
