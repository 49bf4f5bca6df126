import type { Command } from 'commander'
import { readConfig } from '../config.ts'
import type { CommandContext, Finish } from './context.ts'

/** `truequote migrate`: brings the database up to date and says what that took. */
export function addMigrate(program: Command, context: CommandContext, finish: Finish): void {
  program
    .command('migrate')
    .summary('bring the database up to date')
    .description(
      'Creates the database or brings it up to date, and prints what was applied. Serving does the same by itself.',
    )
    .option('--json', 'print the names of the migrations as JSON')
    .action(async (flags: { json?: boolean }) => {
      const config = readConfig(context.environment)
      const applied = await context.migrate(config)
      if (flags.json) context.output.write(`${JSON.stringify({ database: config.database, applied })}\n`)
      else if (applied.length === 0) context.output.write(`${config.database} is up to date.\n`)
      else context.output.write(applied.map((name) => `applied ${name}\n`).join(''))
      finish(0)
    })
}
