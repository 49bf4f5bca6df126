import { z } from 'zod'
import { problemSchema } from './problem-schema.ts'

const REFUSALS: Readonly<Record<number, string>> = {
  400: 'Malformed JSON, or a parameter that cannot be used; each is named.',
  404: 'There is nothing of that id.',
  406: 'No form that is accepted; the detail lists those there are.',
  409: 'It contradicts what is stored.',
  413: 'The body is larger than is accepted.',
  415: 'The body is not JSON in UTF-8.',
  422: 'What was sent cannot be accepted; each field at fault is named. Or the key was used for another pair.',
  503: 'Not now: the service is stopping, or its store does not answer.',
}

const problem = { 'application/problem+json': { schema: problemSchema } }
/** A body or an answer in JSON. */
export const json = (schema: z.ZodType) => ({ 'application/json': { schema } })

/** Answers that refuse, besides the default one that every route has. */
export const refusals = (...statuses: readonly number[]) => ({
  ...Object.fromEntries(
    statuses.map((status) => [status, { description: REFUSALS[status] ?? 'Refused.', content: problem }]),
  ),
  default: { description: 'Any other problem.', content: problem },
})

/** The id in a path. */
export const id = z.strictObject({ id: z.string().describe('As it stands in the list and in Location.') })

/** The limit of a body, in words. */
export const bytes = (count: number): string => `At most ${count.toLocaleString('en-US')} bytes.`
