import { type Command, Option } from 'commander'
import { type Config, readConfig } from '../config.ts'
import { Failure } from '../model/failure.ts'
import { QUOTE_TYPES } from '../model/pair.ts'
import type { Submission } from '../model/submission.ts'
import type { Outcome } from '../model/verification.ts'
import type { CommandContext, ExitCode, Finish } from './context.ts'
import { exitCodeOf } from './exit-code.ts'
import { inTypedNames, type PairOptions, refuseForLines } from './pair-options.ts'
import { readTextFile, textArgument } from './text-argument.ts'

interface VerifyFlags extends PairOptions {
  readonly originalFile?: string
  readonly renderingFile?: string
  readonly confidential?: boolean
  readonly translators?: string
  readonly json?: boolean
  readonly ndjson?: boolean
}

const EXAMPLES = `
A text may be given as itself, as @FILE, or as @- for standard input; @@ begins a text with an @ sign.

With --ndjson, each line of standard input is {"id", "original", "rendering"} with optional "originalLanguage",
"renderingLanguage" and "references": [{"text", "language", "by"}]. Each is answered by one line, in order. A line
that cannot be answered gets {"id", "error": {"code", "message"}}, and the rest goes on. --translators and --confidential
hold for all lines; what belongs to one pair stands in its line.

Exit code: 0 faithful or minor, 1 discrepant or undetermined (somebody must look), 2 could not run. With --ndjson: 0 when
every line got its answer, whatever it says, an error of that line included.

Examples:
  truequote verify "Nous ne partirons pas." "We will leave." --reference "We will not leave."
  truequote verify @statement.txt @article-quote.txt --json
  truequote verify --ndjson --translators none < pairs.ndjson > verdicts.ndjson`

const collect = (value: string, before: readonly string[] = []): string[] => [...before, value]

/** The text of one side, from its argument or its file; exactly one of them. */
async function side(
  name: string,
  argument: string | undefined,
  file: string | undefined,
  c: CommandContext,
  most: number,
) {
  if (argument !== undefined && file !== undefined) {
    throw new Failure('usage', `The ${name} is given twice, as a text and by --${name}-file; leave one of them out.`)
  }
  if (file !== undefined) return await readTextFile(file, most)
  if (argument === undefined) {
    throw new Failure('usage', `The ${name} is missing; give it as a text, or with --${name}-file PATH.`)
  }
  return await textArgument(argument, most, c.input)
}

async function submissionOf(
  original: string | undefined,
  rendering: string | undefined,
  flags: VerifyFlags,
  context: CommandContext,
  config: Config,
): Promise<Submission> {
  const { maxText } = config
  // --original-file leaves its place to the rendering: `verify --original-file a.txt "We will leave."`
  const shifted = flags.originalFile !== undefined && flags.renderingFile === undefined && rendering === undefined
  const [first, second] = shifted ? [undefined, original] : [original, rendering]
  const texts = {
    original: await side('original', first, flags.originalFile, context, maxText),
    rendering: await side('rendering', second, flags.renderingFile, context, maxText),
  }
  const files = await Promise.all((flags.referenceFile ?? []).map((path) => readTextFile(path, maxText)))
  const given = await Promise.all((flags.reference ?? []).map((text) => textArgument(text, maxText, context.input)))
  const { parseSubmission } = await import('../service/submission-schema.ts')
  const input = {
    statement: { text: texts.original, language: flags.originalLanguage },
    rendering: { text: texts.rendering, language: flags.renderingLanguage, quoteType: flags.quoteType },
    references: [...given, ...files].map((text) => ({ text })),
    confidential: flags.confidential,
  }
  return inTypedNames(() => parseSubmission(input, config))
}

async function print(submission: Submission, outcome: Outcome, json: boolean, context: CommandContext): Promise<void> {
  const { statement, rendering, confidential } = submission
  const compared = { status: outcome.status, statement, rendering, outcome, label: null, confidential }
  if (json) {
    const { comparedJson } = await import('../report/json.ts')
    context.output.write(`${JSON.stringify(comparedJson(compared), null, 2)}\n`)
    return
  }
  const { terminalReport } = await import('../report/terminal.ts')
  const { colour, columns: width } = context.terminal
  context.output.write(terminalReport(compared, { colour, width }))
}

async function run(
  original: string | undefined,
  rendering: string | undefined,
  flags: VerifyFlags,
  context: CommandContext,
): Promise<ExitCode> {
  const { environment } = context
  const config = readConfig(
    flags.translators === undefined ? environment : { ...environment, TRUEQUOTE_TRANSLATORS: flags.translators },
  )
  if (flags.ndjson) {
    if (original !== undefined || flags.originalFile !== undefined || flags.renderingFile !== undefined) {
      throw new Failure('usage', 'With --ndjson the pairs come on standard input; leave the texts out.')
    }
    refuseForLines(flags)
    const { verifyLines } = await import('./verify-lines.ts')
    const translators = await context.openTranslators(config)
    return await verifyLines(context, config, translators, flags.confidential ?? false)
  }
  const submission = await submissionOf(original, rendering, flags, context, config)
  const { statement, references, confidential } = submission
  const { verify } = await import('../verify.ts')
  const outcome = await verify(
    {
      original: statement.text,
      originalLanguage: statement.language,
      rendering: submission.rendering.text,
      renderingLanguage: submission.rendering.language,
      quoteType: submission.rendering.quoteType,
      references,
      confidential,
    },
    { translators: await context.openTranslators(config), translationLimits: config.translationLimits },
  )
  await print(submission, outcome, flags.json ?? false, context)
  return exitCodeOf(outcome.status)
}

/** `truequote verify`: one pair for a person, or a stream of pairs for a program. Stores nothing. */
export function addVerify(program: Command, context: CommandContext, finish: Finish): void {
  program
    .command('verify')
    .summary('compare what was said with what was published')
    .description(
      'Compares a statement with its published rendering and shows every difference in meaning. Keeps nothing.',
    )
    .argument('[original]', 'what was said, in the language it was said in')
    .argument('[rendering]', 'what was published in another language')
    .option('--original-file <path>', 'read what was said from a file')
    .option('--rendering-file <path>', 'read what was published from a file')
    .option('--original-language <tag>', 'language of the statement, such as fr; detected when left out')
    .option('--rendering-language <tag>', 'language of the rendering; detected when left out')
    .option(
      '--reference <text>',
      'an independent translation as evidence, of the statement or back from the rendering; may be repeated',
      collect,
    )
    .option('--reference-file <path>', 'the same from a file; may be repeated', collect)
    .addOption(new Option('--quote-type <type>', 'how it quotes; direct when left out').choices(QUOTE_TYPES))
    .option('--confidential', 'never send the texts to a translator on another machine')
    .option('--translators <ids>', 'translators to ask, comma-separated; none for no network. Default: the setting')
    .option('--json', 'print the whole result as JSON')
    .option('--ndjson', 'read pairs from standard input, one JSON object a line, and answer each in a line')
    .addHelpText('after', EXAMPLES)
    .action(async (original: string | undefined, rendering: string | undefined, flags: VerifyFlags) => {
      finish(await run(original, rendering, flags, context))
    })
}
