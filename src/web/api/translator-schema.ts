import { z } from 'zod'

const translatorSchema = z
  .strictObject({
    id: z.string().describe('Permanent; as in TRUEQUOTE_TRANSLATORS.'),
    name: z.string(),
    configured: z.boolean().describe('Whether the settings that it needs are given.'),
    used: z.boolean().describe('Whether verifications ask it.'),
    kind: z
      .enum(['local', 'remote'])
      .nullable()
      .describe('Confidential texts go to `local` ones only. Null as long as it has no address.'),
    missing: z.array(z.string()).describe('The settings to give before it can be used.'),
    help: z.string(),
    limits: z.string(),
    cost: z.string(),
    terms: z.string(),
    languages: z
      .array(z.string())
      .nullable()
      .describe('Base language subtags; null where its server says them only when it is asked.'),
  })
  .meta({ id: 'Translator', description: 'A provider of machine translations.' })

export const translatorsSchema = z
  .strictObject({ translators: z.array(translatorSchema).describe('In the order in which they are asked.') })
  .meta({ id: 'Translators' })
