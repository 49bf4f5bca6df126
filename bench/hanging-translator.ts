/**
 * Submits many pairs at once to a real server one of whose translators hangs, and prints how long the slowest waited and
 * whether any was lost. Both translators are LibreTranslate servers on loopback: one answers after 50 ms, the other
 * takes the connection and never says anything.
 *
 *     npx tsx bench/hanging-translator.ts [PAIRS]
 */
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { pino } from 'pino'
import { readConfig } from '../src/config.ts'
import { createService } from '../src/service/create-service.ts'
import { openStore } from '../src/store/open.ts'
import { cached } from '../src/translation/cached.ts'
import { libreTranslator } from '../src/translation/providers/libretranslate.ts'
import { resilient } from '../src/translation/resilient.ts'
import { serve } from '../src/web/serve.ts'

const pairs = Number(process.argv[2] ?? 200)
const ANSWER_MS = 50

async function listening(server: Server): Promise<URL> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}`)
}

const LANGUAGES = [
  { code: 'fr', name: 'French', targets: ['en'] },
  { code: 'en', name: 'English', targets: ['fr'] },
]

const quick = createServer((request, response) => {
  const parts: Buffer[] = []
  request.on('data', (part: Buffer) => parts.push(part))
  request.on('end', () => {
    response.setHeader('content-type', 'application/json')
    if (request.method === 'GET') return void response.end(JSON.stringify(LANGUAGES))
    const { q } = JSON.parse(Buffer.concat(parts).toString('utf8')) as { q: string }
    const number = /\d+/.exec(q)?.[0]
    const translatedText = `The minister did not sign agreement number ${number} with the city of Porto.`
    setTimeout(() => response.end(JSON.stringify({ translatedText })), ANSWER_MS)
  })
})
const hanging = createServer(() => undefined)

const folder = await mkdtemp(join(tmpdir(), 'truequote-bench-'))
const config = readConfig({ TRUEQUOTE_DB: join(folder, 'bench.db'), TRUEQUOTE_TRANSLATORS: 'none' })
const store = await openStore({ database: config.database })
const translators = [await listening(quick), await listening(hanging)].map((url, index) =>
  cached(
    resilient(
      { ...wrapped(libreTranslator({ url, kind: 'local' })), id: index === 0 ? 'quick' : 'hanging' },
      config.translatorDeadlineMs,
    ),
    store,
    { onCacheFailure: (failure) => console.error(failure), maxAgeDays: 1 },
  ),
)

/** A translator as plain properties, so that its id can be another. */
function wrapped(translator: ReturnType<typeof libreTranslator>) {
  const { kind, version } = translator
  return {
    kind,
    version,
    languages: () => translator.languages(),
    translate: (request: Parameters<typeof translator.translate>[0]) => translator.translate(request),
  }
}

const log = pino({ level: 'silent' })
const service = createService({ store, translators, config, version: 'bench', log })
const served = await serve(service, { host: '127.0.0.1', port: 0 })

interface Answered {
  readonly id: string
  readonly references: readonly unknown[]
}

async function submit(index: number): Promise<{ answered: Answered; ms: number }> {
  const begun = performance.now()
  const response = await fetch(`${served.url}/api/v1/verifications`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({
      statement: { text: `Le ministre n’a pas signé l’accord numéro ${index} avec la ville de Porto.`, language: 'fr' },
      rendering: { text: `The minister signed agreement number ${index} with the city of Porto.`, language: 'en' },
    }),
  })
  if (response.status !== 201) throw new Error(`pair ${index}: ${response.status} ${await response.text()}`)
  return { answered: (await response.json()) as Answered, ms: performance.now() - begun }
}

try {
  const done = await Promise.all(Array.from({ length: pairs }, (_, index) => submit(index)))
  const times = done.map(({ ms }) => ms).sort((a, b) => a - b)
  const { deadlineMs } = config.translationLimits
  const lost = pairs - new Set(done.map(({ answered }) => answered.id)).size
  const withReference = done.filter(({ answered }) => answered.references.length === 1).length
  const seconds = (ms: number) => `${(ms / 1000).toFixed(2)} s`
  console.log(
    `${pairs} pairs at once, one of two translators hanging, on one of ${cpus().length} cores of ${cpus()[0]?.model}`,
  )
  console.log(
    `lost: ${lost}; with the other translator's reference: ${withReference}; pending: ${(await store.pending(1)).length}`,
  )
  console.log(
    `median ${seconds(times[Math.floor(pairs / 2)]!)}, slowest ${seconds(times.at(-1)!)}; the overall deadline is ${seconds(deadlineMs)}, so at most ${seconds(deadlineMs + 1000)} is asked for`,
  )
} finally {
  await served.close()
  await service.queue.close()
  await store.close()
  await rm(folder, { recursive: true })
  for (const server of [quick, hanging]) {
    server.closeAllConnections()
    server.close()
  }
}
