import type { Command } from 'commander'
import { readConfig } from '../config.ts'
import { Failure } from '../model/failure.ts'
import type { Rerun } from '../service/rerun-incomplete.ts'
import type { Service } from '../service/service.ts'
import type { CommandContext, ExitCode, Finish } from './context.ts'

interface RerunFlags {
  readonly incomplete?: boolean
  readonly json?: boolean
}

const EXPLANATION = `
A rerun is a new verification of the same pair with the same supplied references; the earlier one stays as it is. With
--incomplete, every pair is taken for which a translator did not answer the last time: run it when the translators are
back. Exit code: 0 when every translator that was asked has answered, 1 when some have not, 2 when it could not run.`

async function* rerunsOf(service: Service, ids: readonly string[], incomplete: boolean): AsyncGenerator<Rerun> {
  const [{ rerunVerification }, { isComplete, rerunIncomplete }] = await Promise.all([
    import('../service/rerun-verification.ts'),
    import('../service/rerun-incomplete.ts'),
  ])
  if (incomplete) return yield* rerunIncomplete(service, 'command line')
  for (const id of ids) {
    const { verification: opened } = await rerunVerification(service, id, 'command line')
    const verification = await service.queue.run(opened.id)
    yield { verification, complete: isComplete(verification) }
  }
}

/** One line about a rerun: what it came to, its id, whose it is of, and what is still missing. */
function lineOf({ verification, complete }: Rerun): string {
  const { status, id, rerunOf, outcome } = verification
  const missing = new Set(
    outcome?.method.translators.filter((asked) => asked.outcome === 'failed').map((asked) => asked.id) ?? [],
  )
  const lack = complete ? '' : `, still without ${[...missing].join(', ') || 'an outcome'}`
  return `${status}  ${id}, again for ${rerunOf}${lack}\n`
}

async function run(ids: readonly string[], flags: RerunFlags, context: CommandContext): Promise<ExitCode> {
  const { incomplete = false, json = false } = flags
  if (incomplete === ids.length > 0) {
    throw new Failure(
      'usage',
      'Give the ids of the verifications to rerun, or --incomplete for all that lack a translation.',
    )
  }
  const { service, close } = await context.openService(readConfig(context.environment))
  let done = 0
  let lacking = 0
  try {
    for await (const rerun of rerunsOf(service, ids, incomplete)) {
      done += 1
      if (!rerun.complete) lacking += 1
      const { verification, complete } = rerun
      const { id, rerunOf, status } = verification
      context.output.write(json ? `${JSON.stringify({ id, rerunOf, status, complete })}\n` : lineOf(rerun))
    }
  } finally {
    await close()
  }
  if (!json && done === 0) context.output.write('No verification lacks a translation.\n')
  return lacking > 0 ? 1 : 0
}

/** `truequote rerun`: verifies stored pairs anew. */
export function addRerun(program: Command, context: CommandContext, finish: Finish): void {
  program
    .command('rerun')
    .summary('verify stored pairs anew')
    .description('Verifies stored pairs anew, with translators that did not answer before.')
    .argument('[ids...]', 'ids of verifications')
    .option('--incomplete', 'all pairs for which a translator did not answer the last time')
    .option('--json', 'print one JSON object a line')
    .addHelpText('after', EXPLANATION)
    .action(async (ids: string[], flags: RerunFlags) => {
      finish(await run(ids, flags, context))
    })
}
