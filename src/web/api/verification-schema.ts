import { z } from 'zod'
import { CATEGORIES, SEVERITIES } from '../../model/discrepancy.ts'
import { QUOTE_TYPES } from '../../model/pair.ts'
import { STATUSES } from '../../model/status.ts'
import { detectionSchema, languageGuessFields } from './detection-schema.ts'
import { glossaryUseSchema } from './glossary-schema.ts'

const time = () => z.string().meta({ format: 'date-time' })
const optionalText = () => z.string().optional()

/** `.nullable()` of a named schema would lose the null in the OpenAPI document. */
const orNull = <Schema extends z.ZodType>(schema: Schema) => z.union([schema, z.null()])

const spanSchema = z
  .strictObject({ start: z.int().min(0), end: z.int().min(0) })
  .meta({ id: 'Span', description: 'UTF-16 code units of the text as it was given; `end` is not included.' })

export const statementSchema = z
  .strictObject({
    id: z.string(),
    createdAt: time(),
    text: z.string(),
    language: optionalText(),
    speaker: optionalText(),
    date: optionalText(),
    medium: optionalText(),
    sourceUrl: optionalText(),
  })
  .meta({ id: 'Statement', description: 'What was said, in the language it was said in.' })

export const renderingSchema = z
  .strictObject({
    id: z.string(),
    statementId: z.string(),
    createdAt: time(),
    text: z.string(),
    language: optionalText(),
    outlet: optionalText(),
    url: optionalText(),
    date: optionalText(),
    quoteType: z.enum(QUOTE_TYPES).optional(),
    translatedBy: optionalText(),
  })
  .meta({ id: 'Rendering', description: 'What was published of it in another language.' })

const referenceSchema = z
  .strictObject({
    text: z.string(),
    language: z.string(),
    by: z.string(),
    kind: z.enum(['supplied', 'machine']),
    of: z.enum(['statement', 'rendering']),
    engine: optionalText(),
    version: optionalText(),
    retrievedAt: time().optional(),
    via: z.array(z.string()).optional().describe('Languages that a machine went through where it has no direct pair.'),
    match: z
      .number()
      .min(0)
      .max(1)
      .optional()
      .describe('Present for the translation of a similar text: how alike that text is to this one.'),
    matched: optionalText().describe('That similar text.'),
    unused: optionalText().describe('Why the comparison left it out; absent where it was used.'),
  })
  .meta({ id: 'Reference', description: 'An independent translation as evidence.' })

const disagreementSchema = z
  .strictObject({
    readings: z
      .array(
        z.strictObject({
          text: z.string(),
          references: z.array(z.strictObject({ reference: z.int().min(0), spans: z.array(spanSchema) })),
        }),
      )
      .describe('At least two, the commonest first.'),
  })
  .meta({
    id: 'Disagreement',
    description: 'A place where references say different things: the text they translate may be ambiguous there.',
  })

const languageUsedSchema = z
  .strictObject({ ...languageGuessFields, source: z.enum(['stated', 'detected']), detected: detectionSchema })
  .meta({ id: 'LanguageUsed' })

const discrepancySchema = z
  .strictObject({
    check: z.string().describe('Permanent id of the check that found it.'),
    category: z.enum(CATEGORIES),
    severity: z.enum(SEVERITIES),
    confidence: z.number().min(0).max(1),
    message: z.string(),
    original: z.array(spanSchema),
    rendering: z.array(spanSchema),
    references: z.array(z.strictObject({ reference: z.int().min(0), spans: z.array(spanSchema) })),
    suggestion: optionalText(),
    evidence: z.string(),
  })
  .meta({ id: 'Discrepancy', description: 'One located difference in meaning.' })

const noticeSchema = z
  .strictObject({ code: z.string(), message: z.string() })
  .meta({ id: 'Notice', description: 'Something to know about the comparison that is no discrepancy.' })

const translatorReportSchema = z.strictObject({
  id: z.string(),
  of: z.literal('rendering').optional().describe('Present where it was asked for a back-translation.'),
  outcome: z.enum(['answered', 'cached', 'failed', 'skipped']),
  reason: optionalText(),
})

const methodSchema = z
  .strictObject({
    engine: z.string(),
    calibration: z.string(),
    checks: z.array(z.string()),
    translators: z.array(translatorReportSchema),
    referencesUsed: z.int().min(0).describe('References in the rendering’s language that were compared.'),
    backTranslationsUsed: z
      .int()
      .min(1)
      .optional()
      .describe('Translations of the rendering into the statement’s language that were compared.'),
    glossary: z.string().optional().describe('SHA-256 over the terms of the glossary that were gone by.'),
    thresholds: z.record(z.string(), z.number()),
    signature: z.string(),
  })
  .meta({ id: 'Method', description: 'What another person needs to replicate the verification.' })

const unchecked = z.enum(['confirmed', 'altered', 'not-found', 'unchecked'])

/** A verification as the API answers it. While it is pending, what is not known yet is null or empty. */
export const verificationSchema = z
  .strictObject({
    id: z.string(),
    createdAt: time(),
    completedAt: time().nullable(),
    status: z.enum(STATUSES),
    basis: z.enum(['machine', 'editor']).nullable().describe('Who decided the status.'),
    risk: z.number().min(0).max(1).nullable().describe('Probability that the rendering changes the meaning.'),
    summary: z.string().nullable(),
    authenticity: z
      .strictObject({ statement: unchecked, rendering: unchecked })
      .describe('Whether the texts stand in their sources: another question than fidelity.'),
    statement: statementSchema,
    rendering: renderingSchema,
    references: z.array(referenceSchema),
    disagreements: z.array(disagreementSchema).describe('Where the references disagree among themselves.'),
    languages: z.strictObject({ original: languageUsedSchema, rendering: languageUsedSchema }).nullable(),
    discrepancies: z.array(discrepancySchema).describe('Worst first.'),
    notices: z.array(noticeSchema),
    glossary: z.array(glossaryUseSchema).describe('Terms of the glossary that stand in the statement.'),
    method: orNull(methodSchema),
    label: z.string().nullable(),
    confidential: z.boolean(),
    rerunOf: z.string().nullable().describe('Id of the earlier verification of this pair that this one repeats.'),
    links: z.strictObject({ self: z.string(), report: z.string(), statement: z.string(), page: z.string() }),
  })
  .meta({ id: 'Verification', description: 'One comparison of a statement with a rendering.' })

/** What a list shows of a verification. */
export const summarySchema = z
  .strictObject({
    id: z.string(),
    createdAt: time(),
    status: z.enum(STATUSES),
    risk: z.number().min(0).max(1).nullable(),
    summary: z.string().nullable(),
    original: z.string().describe('First 200 characters.'),
    rendering: z.string().describe('First 200 characters.'),
    languages: z.strictObject({ original: z.string(), rendering: z.string() }),
    speaker: z.string().nullable(),
    outlet: z.string().nullable(),
    label: z.string().nullable(),
    discrepancies: z.int().min(0).describe('How many there are.'),
    links: z.strictObject({ self: z.string(), page: z.string() }),
  })
  .meta({ id: 'VerificationSummary' })

const pageOf = <Item extends z.ZodType>(item: Item, id: string) =>
  z
    .strictObject({
      items: z.array(item).describe('Newest first.'),
      cursor: z.string().nullable().describe('Opaque; null on the last page.'),
      links: z.strictObject({ next: z.string().nullable() }),
    })
    .meta({ id })

export const verificationsPageSchema = pageOf(summarySchema, 'VerificationsPage')
export const statementsPageSchema = pageOf(statementSchema, 'StatementsPage')

export const renderingsSchema = z
  .strictObject({
    statement: statementSchema,
    items: z.array(z.strictObject({ rendering: renderingSchema, latest: orNull(summarySchema) })),
  })
  .meta({ id: 'Renderings', description: 'Everything published of one statement, each with its newest verification.' })
