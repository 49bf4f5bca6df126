import { z } from 'zod'
import { GLOSSARY_KINDS } from '../../model/glossary.ts'

const time = () => z.string().meta({ format: 'date-time' })

const termFields = {
  source: z.string(),
  sourceLanguage: z.string(),
  targetLanguage: z.string(),
  approved: z.array(z.string()).describe('The preferred one first.'),
  deprecated: z.array(z.string()),
  kind: z.enum(GLOSSARY_KINDS),
  note: z.string().optional(),
}

export const glossaryEntrySchema = z
  .strictObject({
    id: z.string(),
    version: z.int().min(1).describe('Changing an entry makes the next one.'),
    ...termFields,
    createdAt: time().describe('When this version was made.'),
    madeBy: z.string(),
    retiredAt: z.union([time(), z.null()]).describe('Null for the version in force.'),
    links: z.strictObject({ self: z.string(), page: z.string() }),
  })
  .meta({ id: 'GlossaryEntry', description: 'Approved renderings of a term in another language.' })

export const glossaryPageSchema = z
  .strictObject({
    items: z.array(glossaryEntrySchema).describe('Newest first.'),
    cursor: z.string().nullable().describe('Opaque; null on the last page.'),
    links: z.strictObject({ next: z.string().nullable() }),
  })
  .meta({ id: 'GlossaryPage' })

export const glossaryHistorySchema = z
  .strictObject({ entry: glossaryEntrySchema, versions: z.array(glossaryEntrySchema).describe('Newest first.') })
  .meta({ id: 'GlossaryHistory', description: 'An entry with everything that it said.' })

export const glossaryImportSchema = z
  .strictObject({
    added: z.int().min(0),
    changed: z.int().min(0),
    unchanged: z.int().min(0),
    faulty: z.int().min(0).describe('Lines or concepts of which nothing was kept.'),
    faults: z
      .array(z.strictObject({ line: z.int().min(1), message: z.string() }))
      .describe('The first hundred of them, each with what to do.'),
  })
  .meta({ id: 'GlossaryImport', description: 'What came of an import.' })

const spans = z.array(
  z.strictObject({ start: z.int().min(0), end: z.int().min(0) }).describe('UTF-16 code units, `end` not included.'),
)

export const glossaryUseSchema = z
  .strictObject({
    ...termFields,
    entry: z.string().optional().describe('Id of the entry.'),
    reversed: z.literal(true).optional().describe('Present where the entry was made for the other direction.'),
    found: z.enum(['approved', 'deprecated', 'absent']).describe('What stands in the rendering.'),
    original: spans,
    rendering: spans,
  })
  .meta({ id: 'GlossaryUse', description: 'A term of the glossary that stands in the statement, as it was then.' })
