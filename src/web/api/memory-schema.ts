import { z } from 'zod'

const count = (description: string) => z.int().min(0).describe(description)

/** What came of a TMX file. */
export const memoryImportSchema = z
  .strictObject({
    units: count('Units in the file.'),
    added: count('Those that are new.'),
    known: count('Those that were there already.'),
    skipped: count('Those that could not be taken.'),
    faults: z
      .array(z.strictObject({ line: z.int().min(1), message: z.string() }))
      .describe('Why, for the first of them.'),
  })
  .meta({ id: 'MemoryImport', description: 'What became of the units of a file.' })
