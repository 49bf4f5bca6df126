import type { Command } from 'commander'
import { readConfig } from '../config.ts'
import { Failure } from '../model/failure.ts'
import { visible } from '../report/visible.ts'
import type { Rerun } from '../service/rerun-incomplete.ts'
import type { Service } from '../service/service.ts'
import type { CommandContext, ExitCode, Finish } from './context.ts'

const ACTOR = 'command line'

interface RerunFlags {
  readonly incomplete?: boolean
  readonly json?: boolean
}

const EXPLANATION = `
With ids, each pair is verified anew with the same supplied references; the earlier verification stays as it is. With
--incomplete, the translators are asked again for every pair for which one did not answer the last time, and where one
answers now the pair is verified anew; where none does, nothing is stored. Run it when the translators are back. Exit
code: 0 when every translator that was asked has answered, 1 when some have not, 2 when it could not run.`

async function* rerunsOf(service: Service, ids: readonly string[], incomplete: boolean): AsyncGenerator<Rerun> {
  const [{ rerunVerification }, { lackingOf }, { rerunIncomplete }, { showVerification }] = await Promise.all([
    import('../service/rerun-verification.ts'),
    import('../service/rerun-with-gain.ts'),
    import('../service/rerun-incomplete.ts'),
    import('../service/show-verification.ts'),
  ])
  if (incomplete) return yield* rerunIncomplete(service, ACTOR)
  for (const id of ids) {
    const earlier = await showVerification(service, id)
    const { verification: opened } = await rerunVerification(service, id, ACTOR)
    const verification = await service.queue.run(opened.id)
    yield { earlier, verification, lacking: lackingOf(verification) }
  }
}

/** So much of a statement tells which one it is. */
const EXCERPT = 60

/** One line about a pair: what it came to, its statement, where it is, and what is still missing. */
function lineOf({ earlier, verification, lacking }: Rerun): string {
  const text = visible(earlier.statement.text).replace(/\s+/g, ' ').trim()
  const excerpt = text.length > EXCERPT ? `${text.slice(0, EXCERPT).toWellFormed()}…` : text
  const lack = lacking.length > 0 ? `, still without ${lacking.join(', ')}` : ''
  const came = verification ? `${verification.status}  “${excerpt}” (${verification.id})` : `as before  “${excerpt}”`
  return `${came}${lack}\n`
}

/** The last line: how many pairs were verified anew, and what to do about the others. */
function summaryOf(tried: number, made: number, lacking: number): string {
  if (tried === 0) return 'No verification lacks a translation.\n'
  const later = lacking > 0 ? `; ${lacking} still lack a translation: try again when the translators are back` : ''
  return `${made} of ${tried} verified anew${later}.\n`
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
  let tried = 0
  let made = 0
  let lacking = 0
  try {
    for await (const rerun of rerunsOf(service, ids, incomplete)) {
      const { earlier, verification } = rerun
      tried += 1
      if (verification) made += 1
      if (rerun.lacking.length > 0) lacking += 1
      const { id = null, status } = verification ?? { status: earlier.status }
      const line = { id, rerunOf: earlier.id, status, lacking: rerun.lacking }
      context.output.write(json ? `${JSON.stringify(line)}\n` : lineOf(rerun))
    }
  } finally {
    await close()
  }
  if (!json) context.output.write(summaryOf(tried, made, lacking))
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
