import { open } from 'node:fs/promises'
import { basename, extname } from 'node:path'
import type { Command } from 'commander'
import { readConfig } from '../config.ts'
import { Failure } from '../model/failure.ts'
import type { CommandContext, ExitCode, Finish } from './context.ts'
import { importGlossaryCsv, importGlossaryTbx } from './import-glossary.ts'
import { importMemory } from './import-memory.ts'
import type { Importer } from './importer.ts'
import { whyUnreadable } from './text-argument.ts'

/** What can be imported, by the end of the file's name. */
const IMPORTERS: Readonly<Record<string, Importer>> = {
  '.csv': importGlossaryCsv,
  '.tsv': importGlossaryCsv,
  '.tbx': importGlossaryTbx,
  '.tmx': importMemory,
}

/** Largest file taken. Larger ones are better split: an import that breaks off is then begun again sooner. */
const MOST_BYTES = 2 ** 31

const EXTENSIONS = Object.keys(IMPORTERS).join(', ')

function importerOf(path: string): Importer {
  const importer = IMPORTERS[extname(path).toLowerCase()]
  if (importer) return importer
  throw new Failure('usage', `Nothing is known to do with “${path}”; give a file whose name ends in ${EXTENSIONS}.`)
}

/** A file that is open for reading; its size is within the limit. @throws Failure `cannot-read`, `too-long` */
async function openFile(path: string) {
  try {
    const file = await open(path)
    const { size } = await file.stat()
    if (size <= MOST_BYTES) return file
    await file.close()
  } catch (cause) {
    throw new Failure('cannot-read', `The file “${path}” could not be read: ${whyUnreadable(cause)}.`, { cause })
  }
  throw new Failure('too-long', `The file “${path}” is larger than ${MOST_BYTES / 2 ** 30} GiB. Split it.`)
}

/** Progress in one line of a terminal, which the next one replaces. Nothing where nobody watches. */
function progressLine({ terminal, errors }: CommandContext, silent: boolean) {
  const watched = terminal.columns > 0 && !silent
  let shown = false
  return {
    show(text: string) {
      if (!watched) return
      shown = true
      errors.write(`\r${text}\u001B[K`)
    },
    end() {
      if (shown) errors.write('\r\u001B[K')
    },
  }
}

async function run(path: string, json: boolean, context: CommandContext): Promise<ExitCode> {
  const importer = importerOf(path)
  const config = readConfig(context.environment)
  const file = await openFile(path)
  try {
    const { service, close } = await context.openService(config)
    const progress = progressLine(context, json)
    try {
      const name = basename(path)
      const chunks = file.createReadStream({ autoClose: false })
      const { result, summary, faults, faulty } = await importer(service, chunks, {
        file: name,
        onProgress: (soFar) => progress.show(`${name}: ${soFar}`),
      }).finally(() => progress.end())
      if (json) context.output.write(`${JSON.stringify(result, null, 2)}\n`)
      else {
        context.output.write(`${name}: ${summary}\n`)
        for (const { line, message } of faults) context.errors.write(`line ${line}: ${message}\n`)
        if (faulty > faults.length) context.errors.write(`… and ${faulty - faults.length} more.\n`)
      }
    } finally {
      await close()
    }
  } finally {
    await file.close()
  }
  return 0
}

const EXAMPLES = `
A TMX file (1.1 to 1.4b) adds to the translation memory: every unit with texts in two languages or more. A file that is
not XML as it should be ends the import; what stands before that is kept. Limits: files of 2 GiB, 2,000,000 units, texts
of 10,000 characters, 100 texts in one unit.

A CSV or TBX file adds to the glossary. The first line of a CSV names its columns: source, source_language, target,
target_language, kind, note, deprecated; it is separated by commas, semicolons or tabs. A TBX file makes entries for
every ordered pair of languages of a concept.

Whatever is known already is left as it is, so a file can be imported again. What cannot be taken is named by its line,
and the rest goes on.

Exit code: 0 when the file was read to its end, 2 when it could not be.`

/** `truequote import`: takes a file of translations into the database. */
export function addImport(program: Command, context: CommandContext, finish: Finish): void {
  program
    .command('import')
    .summary('take in translations that are known already')
    .description('Takes a file into the database that the setting TRUEQUOTE_DB names, by the end of its name.')
    .argument('<file>', `the file: ${EXTENSIONS}`)
    .option('--json', 'print what came of it as JSON')
    .addHelpText('after', EXAMPLES)
    .action(async (path: string, flags: { json?: boolean }) => {
      finish(await run(path, flags.json ?? false, context))
    })
}
