import { z } from 'zod'
import { InvalidInput } from '../../model/failure.ts'
import { GLOSSARY_KINDS } from '../../model/glossary.ts'
import { STATUSES, type Status } from '../../model/status.ts'
import { listForms } from '../../service/export-list.ts'
import { reportForms } from '../../service/export-report.ts'
import { parseInput } from '../../service/parse-input.ts'
import { quoteValue } from '../../service/quote-value.ts'
import { language, name } from '../../service/submission-fields.ts'

const MOST = 200
const DEFAULT = 50

const oneOfStatuses = z.enum(STATUSES)

/** `status=major&status=critical` and `status=major,critical` say the same. */
const statuses = z
  .union([z.string(), z.array(z.string())])
  .optional()
  .transform((value, context): readonly Status[] | undefined => {
    if (value === undefined || value === '') return undefined
    return [value].flat().flatMap((part) =>
      part.split(',').flatMap((given) => {
        const status = oneOfStatuses.safeParse(given.trim())
        if (status.success) return [status.data]
        const message = `${quoteValue(given)} is not a status; give one or more of ${STATUSES.join(', ')}.`
        context.addIssue({ code: 'custom', message })
        return []
      }),
    )
  })

const limit = z
  .string()
  .optional()
  .transform((value, context) => {
    if (value === undefined || value === '') return DEFAULT
    const number = Number(value)
    if (/^\d{1,4}$/.test(value) && number >= 1 && number <= MOST) return number
    context.addIssue({
      code: 'custom',
      message: `${quoteValue(value)} is not a page size; give a whole number from 1 to ${MOST}.`,
    })
    return DEFAULT
  })

const pageFields = {
  q: name().describe('Words that must all occur. Any text is fine; there is no query syntax.'),
  limit: limit
    .describe(`How many at most, 1 to ${MOST}.`)
    .meta({ type: 'integer', minimum: 1, maximum: MOST, default: DEFAULT }),
  cursor: z.string().optional().describe('Where to go on: the `cursor` of the page before.'),
}

const filterFields = {
  status: statuses.describe(`One or more, separated by commas: ${STATUSES.join(', ')}.`).meta({ type: 'string' }),
  language: language().describe('Tag of either text; `zh` finds `zh-Hant` as well.'),
  rendering: name().describe('Id of a rendering: every verification of this one pair.'),
  outlet: name().describe('Name of the outlet.'),
  speaker: name().describe('Name of the speaker.'),
}

/** Parameters of the list of verifications. */
export const verificationsQuery = z.strictObject({ ...filterFields, ...pageFields })

/** Parameters of a list that is exported whole. */
export const exportQuery = z.strictObject({
  format: z
    .enum(
      listForms.map(({ id }) => id),
      {
        error: (issue) => {
          const known = listForms.map(({ id }) => id).join(', ')
          return issue.input === undefined
            ? `The form is missing; give format as one of ${known}.`
            : `${quoteValue(String(issue.input))} is no form of a list; give one of ${known}.`
        },
      },
    )
    .describe('The form of the list.'),
  ...filterFields,
  q: pageFields.q,
})

/** Parameters of the list of statements. */
export const statementsQuery = z.strictObject(pageFields)

/** Parameters of the list of the glossary. */
export const glossaryQuery = z.strictObject({
  source: language().describe('Language of the terms; `zh` finds `zh-Hant` as well.'),
  target: language().describe('Language of the renderings.'),
  ...pageFields,
})

/** Parameters of an import into the glossary. */
export const glossaryImportQuery = z.strictObject({
  kind: z
    .enum(GLOSSARY_KINDS)
    .optional()
    .describe('What terms are for which the file says nothing; `term` when absent.'),
})

/** Parameters of an import into the translation memory. */
export const memoryQuery = z.strictObject({
  file: name().describe('Name of the file: reports show it beside what comes from it.'),
})

/** Parameters of a report. */
export const reportQuery = z.strictObject({
  format: z
    .enum(reportForms.map(({ id }) => id))
    .optional()
    .describe('The form of the report; Accept decides when absent.'),
})

/** An address of an answer has no use for parameters; a misspelled one would be ignored silently. */
export const noQuery = z.strictObject({})

/** Parameters that may be given several times. */
const REPEATABLE = new Set(['status'])

/** Reads the parameters of an address. @throws InvalidInput `invalid-query`, naming each parameter */
export function readQuery<Schema extends z.ZodType>(
  schema: Schema,
  query: Readonly<Record<string, unknown>>,
): z.output<Schema> {
  const repeated = Object.entries(query).filter(([name, value]) => Array.isArray(value) && !REPEATABLE.has(name))
  if (repeated.length > 0) {
    const problems = repeated.map(([name]) => ({
      field: name.slice(0, 200),
      message: `The parameter ${quoteValue(name)} is given several times; give it once.`,
    }))
    throw new InvalidInput(problems, 'invalid-query')
  }
  return parseInput(schema, query, 'invalid-query')
}

/** What the store says of a cursor is about a parameter. */
export async function asQuery<T>(work: Promise<T>): Promise<T> {
  try {
    return await work
  } catch (cause) {
    if (cause instanceof InvalidInput) throw new InvalidInput(cause.problems, 'invalid-query')
    throw cause
  }
}
