import { mkdir, rm } from 'node:fs/promises'
import { dirname } from 'node:path'
import type { Command } from 'commander'
import { type Config, readConfig } from '../config.ts'
import { Failure } from '../model/failure.ts'
import type { StoredVerification } from '../model/stored.ts'
import type { Service } from '../service/service.ts'
import type { Served } from '../web/serve.ts'
import type { CommandContext, ExitCode, Finish } from './context.ts'

/** The demo's own database, made anew each time; the setting TRUEQUOTE_DB is not touched. */
const DEMO_DATABASE = 'db/demo.db'

/** How many ports after a taken one are tried. */
const NEXT_PORTS = 20

/** Without a network the demo must still be quick; asking translators is a choice. */
function demoConfig(environment: CommandContext['environment']): Config {
  return readConfig({
    ...environment,
    TRUEQUOTE_DB: DEMO_DATABASE,
    TRUEQUOTE_TRANSLATORS: environment.TRUEQUOTE_TRANSLATORS ?? 'none',
    TRUEQUOTE_LOG_LEVEL: environment.TRUEQUOTE_LOG_LEVEL ?? 'warn',
  })
}

async function removeDatabase(path: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true })
  for (const suffix of ['', '-wal', '-shm']) await rm(path + suffix, { force: true })
}

async function verifyAll(service: Service, context: CommandContext): Promise<StoredVerification[]> {
  const { loadDemo } = await import('../service/load-demo.ts')
  const done: StoredVerification[] = []
  for await (const verification of loadDemo(service)) {
    done.push(verification)
    context.errors.write(`verified ${done.length}: ${verification.label ?? ''}\n`)
  }
  return done
}

function table(verifications: readonly StoredVerification[]): string {
  const rows = verifications.map(({ status, outcome, statement, label }) => [
    status,
    outcome ? outcome.risk.toFixed(2) : '–',
    statement.speaker ?? '',
    label ?? '',
  ])
  const head = ['STATUS', 'RISK', 'WHO', 'RENDERING']
  const widths = head.map((name, column) => Math.max(name.length, ...rows.map((row) => row[column]!.length)))
  return [head, ...rows]
    .map(
      (row) =>
        `${row
          .map((cell, column) => cell.padEnd(widths[column]!))
          .join('  ')
          .trimEnd()}\n`,
    )
    .join('')
}

const isTaken = (error: unknown): boolean =>
  error instanceof Failure && error.cause instanceof Error && 'code' in error.cause && error.cause.code === 'EADDRINUSE'

/** Serves on the port that is set or, where that is taken, says so and takes the next free one. */
async function serveNear(service: Service, context: CommandContext): Promise<Served> {
  const { serve } = await import('../web/serve.ts')
  const { port } = service.config
  for (let tried = port; ; tried += 1) {
    try {
      const served = await serve(service, { port: tried })
      if (tried !== port) {
        context.errors.write(`Port ${port} is taken by another program, so the demo is on port ${tried}.\n`)
      }
      return served
    } catch (error) {
      if (!isTaken(error) || tried >= Math.min(port + NEXT_PORTS, 65_535)) throw error
    }
  }
}

async function run(once: boolean, context: CommandContext): Promise<ExitCode> {
  const config = demoConfig(context.environment)
  await removeDatabase(config.database)
  const { service, close } = await context.openService(config)
  try {
    const verifications = await verifyAll(service, context)
    const { terminalReport } = await import('../report/terminal.ts')
    const { colour, columns: width } = context.terminal
    context.output.write(`\n${terminalReport(verifications[0]!, { colour, width })}\n${table(verifications)}`)
    if (once) return 0
    const served = await serveNear(service, context)
    const stop = context.stopAsked()
    context.output.write(`\nEverything is at ${served.url}/verifications (Ctrl-C stops it)\n`)
    await stop
    await served.close()
  } finally {
    await close()
  }
  return 0
}

/** `truequote demo`: the Sahel statements, verified before your eyes and then served. */
export function addDemo(program: Command, context: CommandContext, finish: Finish): void {
  program
    .command('demo')
    .summary('verify the shipped examples and serve them')
    .description(
      `Makes a fresh database (${DEMO_DATABASE}), verifies the shipped examples in it, prints what was found and serves ` +
        'the pages. Needs no network.',
    )
    .option('--once', 'stop after printing, without serving')
    .action(async (flags: { once?: boolean }) => {
      finish(await run(flags.once ?? false, context))
    })
}
