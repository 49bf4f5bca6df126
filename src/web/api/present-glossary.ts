import type { z } from 'zod'
import type { GlossaryEntry } from '../../model/glossary.ts'
import type { glossaryEntrySchema } from './glossary-schema.ts'
import { API } from './present.ts'

/** Address of an entry in the API, and of its page. */
export const glossaryEntryUrl = (id: string): string => `${API}/glossary/${encodeURIComponent(id)}`
export const glossaryEntryPage = (id: string): string => `/glossary/${encodeURIComponent(id)}`

/** An entry as the API shows it. */
export const presentEntry = ({
  approved,
  deprecated,
  ...entry
}: GlossaryEntry): z.output<typeof glossaryEntrySchema> => ({
  ...entry,
  approved: [...approved],
  deprecated: [...deprecated],
  links: { self: glossaryEntryUrl(entry.id), page: glossaryEntryPage(entry.id) },
})
