import { Readable, Writable } from 'node:stream'
import type { CommandContext, ExitCode } from '../../src/cli/context.ts'
import { runCommandLine } from '../../src/cli/program.ts'
import type { Translator } from '../../src/translation/translator.ts'

export interface Ran {
  readonly code: ExitCode
  readonly out: string
  readonly err: string
}

export interface Surroundings {
  /** Standard input. */
  readonly input?: string | Uint8Array | Iterable<Uint8Array>
  readonly environment?: Readonly<Record<string, string>>
  /** What the translators of the setting are. */
  readonly translators?: readonly Translator[]
  /** What the command opens as its service. */
  readonly openService?: CommandContext['openService']
  /** Columns of the terminal; 0, nobody watches, unless given. */
  readonly columns?: number
}

/** A stream that keeps what is written to it. */
export function keeping(): { readonly stream: Writable; readonly text: () => string } {
  const pieces: Buffer[] = []
  const stream = new Writable({
    write(chunk: Buffer, _encoding, done) {
      pieces.push(chunk)
      done()
    },
  })
  return { stream, text: () => Buffer.concat(pieces).toString('utf8') }
}

const unexpected = (what: string) => () => Promise.reject(new Error(`${what} was not expected here`))

/** Runs a command line in this process, without a network, a store or a terminal. */
export async function truequote(
  args: readonly string[],
  { input = '', environment = {}, translators: opened, openService, columns = 0 }: Surroundings = {},
): Promise<Ran> {
  const bytes = typeof input === 'string' ? [Buffer.from(input)] : input instanceof Uint8Array ? [input] : input
  const out = keeping()
  const err = keeping()
  const context: CommandContext = {
    version: '1.2.3',
    environment: { TRUEQUOTE_TRANSLATORS: 'none', ...environment },
    input: Readable.from(bytes, { objectMode: false }),
    output: out.stream,
    errors: err.stream,
    terminal: { colour: false, columns },
    openTranslators: async ({ translators }) => {
      if (opened) return opened
      if (translators.length > 0) throw new Error(`asked for ${translators}`)
      return []
    },
    openService: openService ?? unexpected('a service'),
    migrate: unexpected('a migration'),
    stopAsked: unexpected('waiting for a signal'),
  }
  const code = await runCommandLine(args, context)
  return { code, out: out.text(), err: err.text() }
}

/** The answers of an NDJSON run, one object a line. */
export const answers = (out: string) =>
  out
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))
