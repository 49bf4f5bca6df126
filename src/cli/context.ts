import type { Readable, Writable } from 'node:stream'
import type { Config } from '../config.ts'
import type { Service } from '../service/service.ts'
import type { Translator } from '../translation/translator.ts'

/** A service with its store open. */
export interface OpenService {
  readonly service: Service
  /** Lets what runs end, then closes the store. */
  close(): Promise<void>
}

/** What a command is handed: the world around it, and the choices that only `main.ts` makes. */
export interface CommandContext {
  readonly version: string
  readonly environment: Readonly<Record<string, string | undefined>>
  readonly input: Readable
  readonly output: Writable
  readonly errors: Writable
  /** Whether the output is a terminal that shows colour, and how wide it is; 0 where nobody knows. */
  readonly terminal: { readonly colour: boolean; readonly columns: number }
  /** Opens the store that the configuration names, brought up to date. */
  openService(config: Config): Promise<OpenService>
  /** The translators that the configuration names, without a store to keep their answers in. */
  openTranslators(config: Config): Promise<readonly Translator[]>
  /** Brings the database up to date; names of what was applied, oldest first. */
  migrate(config: Config): Promise<readonly string[]>
  /** Settles when the user or the system asks the process to stop. */
  stopAsked(): Promise<void>
}

/** 0: faithful or minor, or done. 1: discrepant, or undecided. 2: could not run. */
export type ExitCode = 0 | 1 | 2

/** How a command tells the exit code that it ends with. */
export type Finish = (code: ExitCode) => void
