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
    group: z
      .array(z.string())
      .optional()
      .describe('The languages, likeliest first, that this text does not tell apart. Missing where it does.'),
    segments: z
      .array(z.strictObject({ start: z.int().min(0), end: z.int().min(0), ...languageGuessFields }))
      .optional()
      .describe('The passages, in UTF-16 code units, where the text is in more than one language. Missing elsewhere.'),
  })
  .meta({ id: 'Detection', description: 'What language a text is in.' })
