import type { Command } from 'commander'
import { readConfig } from '../config.ts'
import type { CommandContext, Finish } from './context.ts'

const EXPLANATION = `
Undoes a mistaken import of a TMX file: every unit that came from it leaves the translation memory. A unit that another
file brought too stands under the file that was imported first, and goes with it; import the other file again to have it
back. References in verifications made meanwhile stay, for those are records.

Exit code: 0 when something was taken away, 2 when nothing had come from the file.`

/** `truequote forget`: takes out of the translation memory what came from a file. */
export function addForget(program: Command, context: CommandContext, finish: Finish): void {
  program
    .command('forget')
    .summary('undo the import of a TMX file')
    .description('Takes out of the translation memory what was imported from a file.')
    .argument('<file>', 'the name of the file, as it was imported')
    .option('--json', 'print what came of it as JSON')
    .addHelpText('after', EXPLANATION)
    .action(async (path: string, flags: { json?: boolean }) => {
      const { forgetImport } = await import('../service/forget-import.ts')
      const { service, close } = await context.openService(readConfig(context.environment))
      try {
        const gone = await forgetImport(service, path, 'command line')
        const units = `${gone.units.toLocaleString('en-US')} ${gone.units === 1 ? 'unit' : 'units'}`
        context.output.write(flags.json ? `${JSON.stringify(gone)}\n` : `${gone.file}: ${units} forgotten.\n`)
      } finally {
        await close()
      }
      finish(0)
    })
}
