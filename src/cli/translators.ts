import type { Command } from 'commander'
import { readConfig } from '../config.ts'
import type { TranslatorListing } from '../translation/providers/listing.ts'
import type { Probe } from '../translation/providers/probe.ts'
import type { CommandContext, ExitCode, Finish } from './context.ts'

interface TranslatorsFlags {
  readonly probe: boolean
  readonly json?: boolean
}

/** A listing with what a try showed; null where it was not tried. */
type Tried = TranslatorListing & { readonly probe: Probe | null }

/** A language model on a small machine takes its time to wake up; nobody waits longer for a list. */
const PROBE_MS = 15_000

const NOTES = `
A translator is configured by its settings; see the README. Verifications ask those that TRUEQUOTE_TRANSLATORS names, by
default all that are configured, and only those are tried here. Confidential texts go only to those that run here.

Exit code: 0 when all of them answer, 1 when one does not, 2 when the settings cannot be used.`

const WHERE = { local: 'runs here', remote: 'runs elsewhere' } as const

function state({ configured, missing, probe }: Tried): string {
  if (!configured) return `not configured; set ${missing.join(' and ')}`
  if (!probe) return 'configured'
  if (!probe.answers) return `does not answer: ${probe.reason}`
  const { milliseconds, text, reason, from, via = [], to } = probe
  if (text === undefined) return `answers in ${milliseconds} ms: ${reason}`
  return `answers in ${milliseconds} ms: “${text}” (${[from, ...via, to].join(' → ')})`
}

function paragraph(tried: Tried): string {
  const { id, kind, configured, used, help, limits, cost, terms, languages } = tried
  const facts = [
    kind && WHERE[kind],
    configured && (used ? 'is asked' : 'is not asked'),
    languages && `${languages.length} languages`,
  ].filter(Boolean)
  return [
    `${tried.probe?.answers ? '●' : configured ? '○' : '·'} ${id}: ${state(tried)}`,
    ...(facts.length > 0 ? [facts.join(' · ')] : []),
    help,
    `Limits: ${limits}`,
    `Cost: ${cost}`,
    `Terms: ${terms}`,
  ].join('\n    ')
}

async function run(flags: TranslatorsFlags, context: CommandContext): Promise<ExitCode> {
  const parts = { config: readConfig(context.environment) }
  const [{ bareTranslators }, { listTranslators }, { probe }] = await Promise.all([
    import('../translation/providers/index.ts'),
    import('../translation/providers/listing.ts'),
    import('../translation/providers/probe.ts'),
  ])
  const translators = bareTranslators(parts)
  const probes = new Map<string, Probe>()
  if (flags.probe) {
    const tried = await Promise.all(translators.map(async (each) => [each.id, await probe(each, PROBE_MS)] as const))
    for (const [id, result] of tried) probes.set(id, result)
  }
  // After the probes, by which some have learnt their languages.
  const listed = listTranslators(parts, translators).map(
    (each): Tried => ({ ...each, probe: probes.get(each.id) ?? null }),
  )
  context.output.write(
    flags.json ? `${JSON.stringify({ translators: listed }, null, 2)}\n` : `${listed.map(paragraph).join('\n\n')}\n`,
  )
  return [...probes.values()].every(({ answers }) => answers) ? 0 : 1
}

/** `truequote translators`: which there are, which are configured, and whether they answer. */
export function addTranslators(program: Command, context: CommandContext, finish: Finish): void {
  program
    .command('translators')
    .summary('list the translators and try them')
    .description(
      'Lists every translator, what it is and whether it is configured, and has those in use translate a sentence.',
    )
    .option('--no-probe', 'only list them; nothing is sent anywhere')
    .option('--json', 'print the list as JSON')
    .addHelpText('after', NOTES)
    .action(async (flags: TranslatorsFlags) => {
      finish(await run(flags, context))
    })
}
