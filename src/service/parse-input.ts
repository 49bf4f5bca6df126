import { distance } from 'fastest-levenshtein'
import { z } from 'zod'
import { InvalidInput, type Problem } from '../model/failure.ts'
import { quoteValue } from './quote-value.ts'

/** With this share of a name's letters changed it is no longer a slip of the keyboard. */
const LARGEST_SLIP = 0.4

/** Between the sentences of several unknown fields of one object; no sentence contains it. */
const SEPARATOR = '\n'

const A_KIND: Readonly<Record<string, string>> = {
  string: 'a text in quotation marks',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list in square brackets',
  object: 'an object in curly brackets',
  null: 'null',
}

const kindOf = (value: unknown): string => (value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value)

/** The field that was probably meant, as a sentence; otherwise all fields there are. */
function didYouMean(name: string, known: readonly string[]): string {
  const [nearest] = known
    .map((field) => ({ field, slip: distance(name.toLowerCase(), field.toLowerCase()) / field.length }))
    .sort((a, b) => a.slip - b.slip)
  if (nearest && nearest.slip <= LARGEST_SLIP) return `Did you mean “${nearest.field}”?`
  return `Leave it out; the fields known here are ${known.join(', ')}.`
}

/** The plain sentence for what zod found; undefined where the schema has its own. */
function sentence(issue: z.core.$ZodRawIssue): string | undefined {
  if (issue.code === 'unrecognized_keys') {
    const known = issue.inst instanceof z.ZodObject ? Object.keys(issue.inst.shape) : []
    return issue.keys
      .map((key) => `There is no field ${quoteValue(key.slice(0, 200))}. ${didYouMean(key.slice(0, 200), known)}`)
      .join(SEPARATOR)
  }
  if (issue.code === 'invalid_type') {
    const wanted = A_KIND[issue.expected] ?? issue.expected
    if (issue.input === undefined) return `This is missing; give ${wanted}.`
    const what = typeof issue.input === 'object' ? 'This' : quoteValue(issue.input)
    return `${what} is ${A_KIND[kindOf(issue.input)] ?? kindOf(issue.input)}; give ${wanted} instead.`
  }
  if (issue.code === 'invalid_value') {
    return `${quoteValue(issue.input)} is not one of the values known here; give one of ${issue.values.join(', ')}.`
  }
  return undefined
}

function problemsOf(issue: z.core.$ZodIssue): readonly Problem[] {
  const field = issue.path.map(String)
  if (issue.code !== 'unrecognized_keys') return [{ field: field.join('.'), message: issue.message }]
  const sentences = issue.message.split(SEPARATOR)
  return issue.keys.map((key, index) => ({
    field: [...field, key.slice(0, 200)].join('.'),
    message: sentences[index] ?? issue.message,
  }))
}

/** Reads an input by its schema. @throws InvalidInput under `code` with every problem found, each with its field. */
export function parseInput<Schema extends z.ZodType>(
  schema: Schema,
  input: unknown,
  code = 'invalid-input',
): z.output<Schema> {
  const result = schema.safeParse(input, { error: sentence, reportInput: true })
  if (result.success) return result.data
  throw new InvalidInput(result.error.issues.flatMap(problemsOf), code)
}
