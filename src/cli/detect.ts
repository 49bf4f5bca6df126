import type { Command } from 'commander'
import { readConfig } from '../config.ts'
import { Failure } from '../model/failure.ts'
import { visible } from '../report/visible.ts'
import type { CommandContext, ExitCode, Finish } from './context.ts'
import { textArgument } from './text-argument.ts'

interface DetectFlags {
  readonly json?: boolean
  readonly ndjson?: boolean
}

const EXAMPLES = `
The text may be given as itself, as @FILE, or as @- for standard input; @@ begins a text with an @ sign.

With --ndjson, each line of standard input is {"id", "text"} and is answered by {"id", "tag", "confidence",
"candidates"}; the tag is und where the text does not say. "group" is added where the words do not tell neighbours such
as Malay and Indonesian apart, "segments" where passages are in another language than the rest. Exit code: 0 when the text was read, 2 when it could not be.`

/** Enough of a passage to find it by, in UTF-16 code units. */
const SHOWN = 60
const shown = (text: string): string => {
  const line = visible(text.replace(/\s+/g, ' '))
  return line.length > SHOWN ? `${line.slice(0, SHOWN).toWellFormed()}…` : line
}

/** `Danish from Norwegian Bokmål or Norwegian Nynorsk`. */
const inWords = ([first, ...others]: readonly string[]): string => `${first} from ${others.join(' or ')}`

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
  const [{ detectSegments }, { languageName }] = await Promise.all([
    import('../language/segments.ts'),
    import('../report/language-name.ts'),
  ])
  const detection = detectSegments(given)
  const { tag, confidence, candidates, group, segments } = detection
  if (flags.json) {
    context.output.write(`${JSON.stringify(detection, null, 2)}\n`)
    return 0
  }
  const line = (guess: { tag: string; confidence: number }) =>
    `${guess.confidence.toFixed(2)}  ${guess.tag}  ${languageName(guess.tag)}\n`
  const others = candidates.filter((candidate) => candidate.tag !== tag)
  const lines = [{ tag, confidence }, ...others].map(line)
  if (group) lines.push(`These words alone do not tell ${inWords(group.map((one) => languageName(one)))}.\n`)
  for (const { start, end, tag: own } of segments ?? []) {
    lines.push(`${languageName(own)}, characters ${start} to ${end}: ${shown(given.slice(start, end))}\n`)
  }
  context.output.write(lines.join(''))
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
