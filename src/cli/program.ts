import { Command, CommanderError } from 'commander'
import { Failure, InvalidInput } from '../model/failure.ts'
import type { CommandContext, ExitCode } from './context.ts'
import { addDemo } from './demo.ts'
import { addDetect } from './detect.ts'
import { addExport } from './export.ts'
import { addForget } from './forget.ts'
import { addImport } from './import.ts'
import { addMigrate } from './migrate.ts'
import { addRerun } from './rerun.ts'
import { addServe } from './serve.ts'
import { addTranslators } from './translators.ts'
import { addVerify } from './verify.ts'

/** Every command, in the order of the help. */
const COMMANDS = [
  addVerify,
  addDetect,
  addTranslators,
  addImport,
  addForget,
  addServe,
  addRerun,
  addExport,
  addMigrate,
  addDemo,
]

function explain(error: unknown): string {
  if (error instanceof InvalidInput && error.problems.length > 1) {
    return [
      'this cannot be taken:',
      ...error.problems.map((p) => `  ${p.field ? `${p.field}: ` : ''}${p.message}`),
    ].join('\n')
  }
  if (error instanceof Failure) return error.message
  const detail = error instanceof Error ? (error.stack ?? error.message) : String(error)
  return `Truequote itself failed; please report this.\n${detail}`
}

/** Runs one command line, without the program's name. Never throws: what went wrong is said on the error output. */
export async function runCommandLine(args: readonly string[], context: CommandContext): Promise<ExitCode> {
  let code: ExitCode = 0
  const program = new Command('truequote')
    .description('Verifies translated quotes: does the published rendering say what the speaker said?')
    .version(context.version, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .helpCommand('help [command]', 'print the help of a command')
    .exitOverride()
    .configureOutput({
      writeOut: (text) => context.output.write(text),
      writeErr: (text) => context.errors.write(text),
      outputError: (text, write) => write(text.replace(/^error: /, 'truequote: ')),
      getOutHelpWidth: () => context.terminal.columns || 100,
      getErrHelpWidth: () => context.terminal.columns || 100,
      getOutHasColors: () => context.terminal.colour,
    })
    .showHelpAfterError('Add --help to the command to see what it takes.')
  for (const add of COMMANDS) {
    add(program, context, (ended) => {
      code = ended
    })
  }
  try {
    await program.parseAsync(args, { from: 'user' })
    return code
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2
    context.errors.write(`truequote: ${explain(error)}\n`)
    return 2
  }
}
