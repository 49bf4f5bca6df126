import { z } from 'zod'

/** A language and how sure the detector is of it. */
export const languageGuessFields = {
  tag: z.string().describe('BCP 47 tag; `und` when undetermined.'),
  confidence: z.number().min(0).max(1),
}

export const detectionSchema = z
  .strictObject({
    ...languageGuessFields,
    candidates: z.array(z.strictObject(languageGuessFields)).describe('Best first.'),
  })
  .meta({ id: 'Detection', description: 'What language a text is in.' })
