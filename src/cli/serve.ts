import type { Command } from 'commander'
import { readConfig } from '../config.ts'
import type { CommandContext, ExitCode, Finish } from './context.ts'

interface ServeFlags {
  readonly host?: string
  readonly port?: string
}

async function run(flags: ServeFlags, context: CommandContext): Promise<ExitCode> {
  const { environment } = context
  const config = readConfig({
    ...environment,
    HOST: flags.host ?? environment.HOST,
    PORT: flags.port ?? environment.PORT,
  })
  const [{ serve }, { resumePending }] = await Promise.all([
    import('../web/serve.ts'),
    import('../service/resume-pending.ts'),
  ])
  const { service, close } = await context.openService(config)
  try {
    const served = await serve(service)
    const stop = context.stopAsked()
    context.output.write(`Truequote is at ${served.url}. Its database is ${config.database}. Ctrl-C stops it.\n`)
    // Not awaited at the stop: what is still pending then is finished by the next start.
    resumePending(service).catch((err) => service.log.error({ err }, 'pending verifications could not be finished'))
    await stop
    context.errors.write('Stopping; what is being answered is finished first.\n')
    await served.close()
  } finally {
    await close()
  }
  return 0
}

/** `truequote serve`: the pages and the API. Finishes first what an earlier run left pending. */
export function addServe(program: Command, context: CommandContext, finish: Finish): void {
  program
    .command('serve')
    .summary('serve the pages and the API')
    .description('Serves the pages and the API until it is stopped. Settings come from the environment.')
    .option('--host <address>', 'address to bind to; default: the setting HOST')
    .option('--port <number>', 'port to listen on, 0 for a free one; default: the setting PORT')
    .action(async (flags: ServeFlags) => {
      finish(await run(flags, context))
    })
}
