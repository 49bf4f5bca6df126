import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pino } from 'pino'
import { readConfig } from '../../src/config.ts'
import { createService } from '../../src/service/create-service.ts'
import type { Service } from '../../src/service/service.ts'
import { openStore } from '../../src/store/open.ts'
import type { Translator } from '../../src/translation/translator.ts'
import { outcomeOf } from './outcome.ts'

export interface TestService {
  readonly service: Service
  /** Everything logged so far, one object a line. */
  readonly logged: Record<string, unknown>[]
  close(): Promise<void>
}

export interface TestServiceOptions {
  readonly verify?: Service['verify']
  readonly environment?: Readonly<Record<string, string>>
  readonly translators?: readonly Translator[]
  /** Compares as the program does, instead of answering at once. */
  readonly realComparison?: boolean
}

/** A service over a real database file in a folder of its own; its comparison answers at once unless told otherwise. */
export async function testService(options: TestServiceOptions = {}): Promise<TestService> {
  const folder = await mkdtemp(join(tmpdir(), 'truequote-'))
  const config = readConfig({
    TRUEQUOTE_DB: join(folder, 'test.db'),
    TRUEQUOTE_TRANSLATORS: 'none',
    ...options.environment,
  })
  const store = await openStore({ database: config.database })
  const logged: Record<string, unknown>[] = []
  const log = pino({ level: 'debug' }, { write: (line: string) => logged.push(JSON.parse(line)) })
  const verify = options.verify ?? (async (pair) => outcomeOf(pair))
  const service = createService({
    store,
    translators: options.translators ?? [],
    config,
    version: '0.0.0-test',
    ...(options.realComparison ? {} : { verify }),
    log,
  })
  return {
    service,
    logged,
    async close() {
      await service.queue.close()
      await store.close()
      await rm(folder, { recursive: true })
    },
  }
}
