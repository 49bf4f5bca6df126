import { Failure, InvalidInput } from '../model/failure.ts'

/** The options that describe one pair. */
export interface PairOptions {
  readonly originalLanguage?: string
  readonly renderingLanguage?: string
  readonly reference?: readonly string[]
  readonly referenceFile?: readonly string[]
  readonly quoteType?: string
}

/** Each option of a pair, and what to do instead where the pairs come as lines. */
const INSTEAD: Readonly<Record<keyof PairOptions, readonly [option: string, instead: string]>> = {
  originalLanguage: ['--original-language', 'write "originalLanguage" into each line'],
  renderingLanguage: ['--rendering-language', 'write "renderingLanguage" into each line'],
  reference: ['--reference', 'write "references" into each line'],
  referenceFile: ['--reference-file', 'write "references" into each line'],
  quoteType: ['--quote-type', 'leave it out: a pair in a line is taken as a direct quote'],
}

/** @throws Failure `usage` for an option that would be passed over in silence with --ndjson */
export function refuseForLines(options: PairOptions): void {
  for (const [key, [option, instead]] of Object.entries(INSTEAD)) {
    if (options[key as keyof PairOptions] === undefined) continue
    throw new Failure('usage', `${option} belongs to one pair and cannot be used with --ndjson; ${instead}.`)
  }
}

/** What the command line calls the fields of a submission. */
const TYPED: Readonly<Record<string, string>> = {
  'statement.text': 'original',
  'statement.language': '--original-language',
  'rendering.text': 'rendering',
  'rendering.language': '--rendering-language',
  'rendering.quoteType': '--quote-type',
}

const REFERENCE = /^references\.(\d+)/

function typed(field: string): string {
  const [, index] = REFERENCE.exec(field) ?? []
  return index === undefined ? (TYPED[field] ?? field) : `reference ${Number(index) + 1}`
}

/** Runs a reader of submissions, whose problems then name what was typed. @throws InvalidInput */
export function inTypedNames<Read>(read: () => Read): Read {
  try {
    return read()
  } catch (error) {
    if (!(error instanceof InvalidInput)) throw error
    const problems = error.problems.map(({ field, message }) => ({ field: typed(field), message }))
    throw new InvalidInput(problems, error.code)
  }
}
