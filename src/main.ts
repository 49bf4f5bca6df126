#!/usr/bin/env node
import { existsSync } from 'node:fs'
import { enableCompileCache } from 'node:module'
import type { CommandContext, OpenService } from './cli/context.ts'
import type { Config } from './config.ts'
import type { Store } from './store/store.ts'
import type { TranslationMemory } from './translation/providers/provider.ts'
import type { Translator } from './translation/translator.ts'
import { VERSION } from './version.ts'

/** The oldest Node that the database driver runs on: an older one crashes in it without a word. */
const OLDEST_NODE = [22, 12] as const

function refuseOldNode(): void {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  if (major > OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor >= OLDEST_NODE[1])) return
  process.stderr.write(
    `truequote: this is Node ${process.versions.node}; Truequote needs ${OLDEST_NODE.join('.')} or newer. ` +
      'Install a newer Node, or run it in its checkout through npm, which brings its own.\n',
  )
  process.exit(2)
}

/** What is closed when the command has ended. */
const opened: Promise<Store>[] = []

/** What a database remembers that is there already. It is opened when it is first asked, and never made or migrated. */
function memoryIn(database: string): TranslationMemory {
  let store: Promise<Store> | undefined
  return {
    async recall(query) {
      if (!existsSync(database)) return null
      if (!store) {
        store = import('./store/open.ts').then(({ openStoreToRead }) => openStoreToRead({ database }))
        opened.push(store)
      }
      return (await store).recall(query)
    },
  }
}

/** The translators that the configuration names. Nothing is loaded where there are none. */
async function openTranslators(config: Config, memory?: TranslationMemory): Promise<readonly Translator[]> {
  if (config.translators.length === 0) return []
  const { createTranslators } = await import('./translation/providers/index.ts')
  return createTranslators({ config, memory: memory ?? memoryIn(config.database) })
}

async function openService(config: Config): Promise<OpenService> {
  const [{ pino }, { openStore }, { cached }, { MEMORY_ID }, { createService }] = await Promise.all([
    import('pino'),
    import('./store/open.ts'),
    import('./translation/cached.ts'),
    import('./translation/providers/memory.ts'),
    import('./service/create-service.ts'),
  ])
  const log = pino({ name: 'truequote', level: config.logLevel }, pino.destination(2))
  const store = await openStore({ database: config.database })
  const translators = await openTranslators(config, store).catch(async (cause: unknown) => {
    await store.close()
    throw cause
  })
  const service = createService({
    store,
    translators: translators.map((translator) =>
      // What the store remembers needs no cache, and would be old in it.
      translator.id === MEMORY_ID
        ? translator
        : cached(translator, store, {
            onCacheFailure: (err) => log.warn({ err, translator: translator.id }, 'the translation cache failed'),
            maxAgeDays: config.translationCacheDays,
          }),
    ),
    config,
    version: VERSION,
    log,
  })
  return {
    service,
    async close() {
      await service.queue.close()
      await store.close()
    },
  }
}

async function migrate(config: Config): Promise<readonly string[]> {
  const { migrateDatabase } = await import('./store/open.ts')
  return await migrateDatabase({ database: config.database })
}

/** The first signal asks; a second one, from somebody who will not wait, ends the process at once. */
function stopAsked(): Promise<void> {
  return new Promise((resolve) => {
    let asked = false
    const onSignal = () => {
      if (asked) process.exit(2)
      asked = true
      resolve()
    }
    process.on('SIGINT', onSignal)
    process.on('SIGTERM', onSignal)
  })
}

const { env, stdin, stdout, stderr } = process

const context: CommandContext = {
  version: VERSION,
  environment: env,
  input: stdin,
  output: stdout,
  errors: stderr,
  // NO_COLOR: https://no-color.org
  terminal: { colour: stdout.isTTY === true && !env.NO_COLOR && env.TERM !== 'dumb', columns: stdout.columns ?? 0 },
  openService,
  openTranslators: (config) => openTranslators(config),
  migrate,
  stopAsked,
}

refuseOldNode()
// Compiled modules are kept from one run to the next, in Node's own folder for it: a fifth of the start-up. Where it
// cannot be written, everything is compiled as ever.
enableCompileCache()
// A reader such as `head` that has seen enough closes the pipe; that is no failure of ours.
for (const stream of [stdout, stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
    process.exit(0)
  })
}
const { runCommandLine } = await import('./cli/program.ts')
process.exitCode = await runCommandLine(process.argv.slice(2), context)
for (const store of await Promise.allSettled(opened)) if (store.status === 'fulfilled') await store.value.close()
// Standard input that nobody reads any more would keep the process open.
stdin.destroy()
