import { readConfig } from '../../src/config.ts'
import { createService } from '../../src/service/create-service.ts'
import { resumePending } from '../../src/service/resume-pending.ts'
import { openStore } from '../../src/store/open.ts'
import { serve } from '../../src/web/serve.ts'
import { outcomeOf } from '../service/outcome.ts'

/**
 * A server in a process of its own, to be killed. Arguments: the database, and `hang` for a comparison that never ends
 * or `answer` for one that does. Tells on standard output, a line each, what happens.
 */
const [database, manner] = process.argv.slice(2) as [string, 'hang' | 'answer']
const tell = (line: string) => process.stdout.write(`${line}\n`)

const config = readConfig({ TRUEQUOTE_DB: database, TRUEQUOTE_TRANSLATORS: 'none', TRUEQUOTE_LOG_LEVEL: 'silent' })
const store = await openStore({ database })
const service = createService({
  store,
  translators: [],
  config,
  version: '0.0.0-test',
  verify: async (pair) => {
    tell(`comparing ${pair.original}`)
    return manner === 'hang' ? await new Promise(() => {}) : outcomeOf(pair)
  },
})
const served = await serve(service, { host: '127.0.0.1', port: 0 })
process.once('SIGTERM', async () => {
  await served.close()
  await store.close()
  tell('stopped')
})
tell(`at ${served.url}`)
tell(`resumed ${await resumePending(service)}`)
