import { once } from 'node:events'
import type { Command } from 'commander'
import { readConfig } from '../config.ts'
import { Failure } from '../model/failure.ts'
import { STATUSES, type Status } from '../model/status.ts'
import type { VerificationFilter } from '../store/store.ts'
import type { CommandContext, ExitCode, Finish } from './context.ts'

interface ExportFlags {
  readonly format?: string
  readonly status?: readonly string[]
  readonly language?: string
  readonly speaker?: string
  readonly outlet?: string
  readonly search?: string
}

const EXPLANATION = `
With an id, the report of one verification; without, all that the options leave, newest first. What is exported goes to
standard output: redirect it into a file. Exit code: 0 when everything was written, 2 when it could not be.`

function isStatus(given: string): given is Status {
  return (STATUSES as readonly string[]).includes(given)
}

function filterOf({ status, language, speaker, outlet, search }: ExportFlags): VerificationFilter {
  for (const given of status ?? []) {
    if (!isStatus(given)) {
      throw new Failure('usage', `“${given}” is not a status; give one or more of ${STATUSES.join(', ')}.`)
    }
  }
  return { status: status?.filter(isStatus), language, speaker, outlet, search }
}

/** The form that is asked for, among those there are. @throws Failure `usage` */
function formNamed<Form extends { readonly id: string }>(forms: readonly Form[], given: string, of: string): Form {
  const form = forms.find(({ id }) => id === given)
  if (form) return form
  throw new Failure(
    'usage',
    `There is no ${of} as “${given}”; give --format as one of ${forms.map(({ id }) => id).join(', ')}.`,
  )
}

async function run(id: string | undefined, flags: ExportFlags, context: CommandContext): Promise<ExitCode> {
  const { format, ...narrowing } = flags
  if (id !== undefined && Object.keys(narrowing).length > 0) {
    throw new Failure(
      'usage',
      'With an id there is one verification to export; leave out the options that narrow a list.',
    )
  }
  const filter = filterOf(flags)
  const [{ exportReport, reportForms }, { exportList, listForms }] = await Promise.all([
    import('../service/export-report.ts'),
    import('../service/export-list.ts'),
  ])
  const single = id === undefined ? null : { id, form: formNamed(reportForms, format ?? 'json', 'report') }
  const list = single ? null : formNamed(listForms, format ?? 'ndjson', 'list')
  const { service, close } = await context.openService(readConfig(context.environment))
  try {
    if (single) context.output.write((await exportReport(service, single.id, single.form)).text)
    else {
      for await (const piece of exportList(service, filter, list!)) {
        if (!context.output.write(piece)) await once(context.output, 'drain')
      }
    }
  } finally {
    await close()
  }
  return 0
}

/** `truequote export`: one verification, or a whole list, in a form for others. */
export function addExport(program: Command, context: CommandContext, finish: Finish): void {
  program
    .command('export')
    .summary('write verifications in a form for others')
    .description('Writes one verification, or all that the options leave, in a form for people, sheets or other tools.')
    .argument('[id]', 'id of a verification')
    .option('--format <form>', 'csv, ndjson or tmx for a list; one of the reports for a single verification')
    .option('--status <status...>', 'only these statuses')
    .option('--language <tag>', 'only pairs with a text in this language')
    .option('--speaker <name>', 'only statements of this speaker')
    .option('--outlet <name>', 'only renderings of this outlet')
    .option('--search <words>', 'only where all of these words occur')
    .addHelpText('after', EXPLANATION)
    .action(async (id: string | undefined, flags: ExportFlags) => {
      finish(await run(id, flags, context))
    })
}
