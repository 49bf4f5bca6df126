import type { Command } from 'commander'
import { readConfig } from '../config.ts'
import { Failure } from '../model/failure.ts'
import type { CommandContext, ExitCode, Finish } from './context.ts'
import { textArgument } from './text-argument.ts'

interface DetectFlags {
  readonly json?: boolean
  readonly ndjson?: boolean
}

const EXAMPLES = `
The text may be given as itself, as @FILE, or as @- for standard input; @@ begins a text with an @ sign.

With --ndjson, each line of standard input is {"id", "text"} and is answered by {"id", "tag", "confidence",
"candidates"}; the tag is und where the text does not say. Exit code: 0 when the text was read, 2 when it could not be.`

async function run(text: string | undefined, flags: DetectFlags, context: CommandContext): Promise<ExitCode> {
  const config = readConfig(context.environment)
  if (flags.ndjson) {
    if (text !== undefined) {
      throw new Failure('usage', 'With --ndjson the texts come on standard input; leave the text out.')
    }
    const { detectLines } = await import('./detect-lines.ts')
    return await detectLines(context, config)
  }
  if (text === undefined) throw new Failure('usage', 'The text is missing; give it as the argument, or as @FILE.')
  const given = await textArgument(text, config.maxText, context.input)
  if (!given.trim()) throw new Failure('usage', 'There is no text here; give the text whose language you want to know.')
  const [{ detect }, { languageName }] = await Promise.all([
    import('../language/detect.ts'),
    import('../report/language-name.ts'),
  ])
  const { tag, confidence, candidates } = detect(given)
  if (flags.json) {
    context.output.write(`${JSON.stringify({ tag, confidence, candidates }, null, 2)}\n`)
    return 0
  }
  const line = (guess: { tag: string; confidence: number }) =>
    `${guess.confidence.toFixed(2)}  ${guess.tag}  ${languageName(guess.tag)}\n`
  const others = candidates.filter((candidate) => candidate.tag !== tag)
  context.output.write([{ tag, confidence }, ...others].map(line).join(''))
  return 0
}

/** `truequote detect`: names the language of a text, or says that the text does not tell. */
export function addDetect(program: Command, context: CommandContext, finish: Finish): void {
  program
    .command('detect')
    .summary('name the language of a text')
    .description('Names the language that a text is written in, most likely first.')
    .argument('[text]', 'the text')
    .option('--json', 'print the result as JSON')
    .option('--ndjson', 'read texts from standard input, one JSON object a line, and answer each in a line')
    .addHelpText('after', EXAMPLES)
    .action(async (text: string | undefined, flags: DetectFlags) => {
      finish(await run(text, flags, context))
    })
}
