import { mkdtemp, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import SqliteConnection from 'better-sqlite3'
import type { Submission } from '../src/model/submission.ts'
import type { Outcome } from '../src/model/verification.ts'
import { idMaker } from '../src/store/id.ts'
import { migrate } from '../src/store/migrate.ts'
import { openEngine } from '../src/store/open.ts'
import { completeVerification } from '../src/store/queries/completion.ts'
import { openVerification } from '../src/store/queries/verifications.ts'
import { sqlStore } from '../src/store/sql-store.ts'
import type { Store } from '../src/store/store.ts'

// `node --import tsx bench/store.ts [verifications]`: how long the store's calls take with so many verifications in it.

const DEFAULT_COUNT = 20_000
// Enough repetitions for a 95th percentile that does not hang on one pause of the machine.
const REPETITIONS = 200
const LOADED_AT_ONCE = 1000

const WORDS =
  'accord alliance border charter defence election fire government hospital inquiry minister peace region road summit treaty union vote water witness'.split(
    ' ',
  )
const HAN = '我们今天签署了联合声明政府总统会议和平边境'

/** Numbers 0–1 that are the same in every run. */
function numbers(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}

const next = numbers(7)
const pick = <Item>(from: ArrayLike<Item>): Item => from[Math.floor(next() * from.length)]!
const sentence = (count: number) => `${Array.from({ length: count }, () => pick(WORDS)).join(' ')}.`

const submission = (number: number): Submission => ({
  statement: {
    text: number % 5 === 0 ? Array.from({ length: 30 }, () => pick(HAN)).join('') : `${sentence(30)} Numéro ${number}.`,
    language: number % 5 === 0 ? 'zh' : 'fr',
    speaker: `Speaker ${number % 500}`,
    sourceUrl: `https://source.example/${number}`,
  },
  rendering: { text: sentence(30), language: 'en', outlet: `Outlet ${number % 100}` },
  references: [{ text: sentence(30) }],
  confidential: false,
})

const language = (tag: string): Outcome['languages']['original'] => ({
  tag,
  confidence: 1,
  source: 'stated',
  detected: { tag, confidence: 1, candidates: [] },
})

const outcome = (number: number): Outcome => ({
  status: pick(['faithful', 'minor', 'major', 'critical'] as const),
  basis: 'machine',
  risk: next(),
  summary: sentence(10),
  languages: { original: language(number % 5 === 0 ? 'zh' : 'fr'), rendering: language('en') },
  discrepancies: Array.from({ length: number % 4 }, () => ({
    check: 'number',
    category: 'number' as const,
    severity: 'major' as const,
    confidence: next(),
    message: sentence(12),
    original: [{ start: 0, end: 6 }],
    rendering: [{ start: 0, end: 6 }],
    references: [],
    evidence: 'the statement',
  })),
  references: [{ text: sentence(30), language: 'en', by: 'desk', kind: 'supplied', of: 'statement' }],
  notices: [],
  method: {
    engine: 'truequote',
    calibration: 'none',
    checks: ['number'],
    translators: [],
    referencesUsed: 1,
    thresholds: {},
    signature: 'bench',
  },
})

async function measure(name: string, call: (repetition: number) => unknown): Promise<void> {
  const times: number[] = []
  for (let repetition = 0; repetition < REPETITIONS; repetition++) {
    const start = performance.now()
    await call(repetition)
    times.push(performance.now() - start)
  }
  times.sort((a, b) => a - b)
  const at = (share: number) => times[Math.floor(times.length * share)]!.toFixed(2).padStart(9)
  console.log(`${name.padEnd(44)}${at(0.5)} ms${at(0.95)} ms`)
}

async function load(database: string, count: number): Promise<void> {
  const engine = openEngine({ database })
  await migrate(engine)
  const newId = idMaker(Date.now)
  for (let first = 0; first < count; first += LOADED_AT_ONCE) {
    await engine.write(async (db) => {
      const writing = { db, engine, newId, now: new Date().toISOString() }
      for (let number = first; number < Math.min(count, first + LOADED_AT_ONCE); number++) {
        const id = await openVerification(writing, submission(number), 'bench')
        await completeVerification(writing, id, outcome(number), 'bench')
      }
    })
  }
  await engine.close()
}

async function measureReading(store: Store): Promise<void> {
  const list = (filter: Parameters<Store['verifications']>[0], cursor?: string) =>
    store.verifications(filter, { limit: 50, cursor })
  let cursor: string | null = null
  await measure('list: first page', () => list({}))
  await measure('list: one page after the other', async () => {
    cursor = (await list({}, cursor ?? undefined)).cursor
  })
  await measure('list: one status', () => list({ status: ['critical'] }))
  await measure('list: three statuses', () => list({ status: ['critical', 'major', 'unrelated'] }))
  await measure('list: a language', () => list({ language: 'zh' }))
  await measure('list: a language that is not there', () => list({ language: 'am' }))
  await measure('list: a speaker', (n) => list({ speaker: `speaker ${n}` }))
  await measure('list: an outlet and a status', (n) => list({ outlet: `outlet ${n % 100}`, status: ['minor'] }))
  await measure('search: a word in nearly all', () => list({ search: 'treaty' }))
  await measure('search: two words', () => list({ search: 'peace summit' }))
  await measure('search: a word in one', (n) => list({ search: `numero ${1 + n * 5}` }))
  await measure('search: two Han characters', () => list({ search: '声明' }))
  await measure('search: nothing', () => list({ search: 'zebra' }))
  await measure('search: a word, a status and a language', () =>
    list({ search: 'border', status: ['major'], language: 'fr' }),
  )
  const ids = (await store.verifications({}, { limit: REPETITIONS })).items.map(({ id }) => id)
  await measure('get: a verification', (n) => store.verification(ids[n % ids.length]!))
  await measure('languages', () => store.languages())
}

async function measureWriting(store: Store, count: number): Promise<void> {
  const ids: string[] = []
  await measure('submit', async (n) => ids.push((await store.submit(submission(count + n), 'bench')).id))
  await measure('complete', (n) => store.complete(ids[n]!, outcome(n), 'bench'))
}

/** The yardstick: the same rows through better-sqlite3 alone, each submission a transaction as safe as the store's. */
async function measureRaw(database: string, count: number): Promise<void> {
  const raw = new SqliteConnection(database)
  raw.pragma('synchronous = full')
  const newId = idMaker(Date.now)
  const tables = ['statement', 'rendering', 'verification', 'supplied_reference', 'event']
  const copies = tables.map((table) => {
    const columns = raw.prepare(`select name from pragma_table_info(?)`).pluck().all(table) as string[]
    const kept = columns.filter((name) => !(name === 'arrival' || (table === 'event' && name === 'id')))
    return { kept, insert: raw.prepare(`insert into ${table} (${kept}) values (${kept.map(() => '?')})`) }
  })
  const search = raw.prepare('insert into verification_search (rowid, words) values (?, ?)')
  const insert = raw.transaction((number: number) => {
    const { statement, rendering } = submission(number)
    const [statementId, renderingId, verificationId] = [newId(), newId(), newId()]
    const values: Record<string, unknown> = {
      fingerprint: 'f',
      language: 'fr',
      source_url: 'https://source.example/',
      created_at: '2024',
      excerpt: statement.text.slice(0, 200),
      confidential: 0,
      status: 'pending',
      original_language: 'fr',
      rendering_language: 'en',
      attempts: 0,
      position: 0,
      at: '2024',
      actor: 'bench',
      action: 'raw',
      subject: verificationId,
      details: '{}',
      statement_id: statementId,
      rendering_id: renderingId,
      verification_id: verificationId,
    }
    const ids = [statementId, renderingId, verificationId]
    const texts = [statement.text, rendering.text]
    copies.forEach(({ kept, insert }, index) => {
      const row = { ...values, id: ids[index], text: texts[index] ?? rendering.text }
      const { lastInsertRowid } = insert.run(kept.map((name) => (row as Record<string, unknown>)[name] ?? null))
      if (index === 2) search.run(lastInsertRowid, `${statement.text} ${rendering.text}`)
    })
  })
  await measure('yardstick: the same rows, better-sqlite3 alone', (n) => insert(count + REPETITIONS + n))
  raw.close()
}

const count = Number(process.argv[2] ?? DEFAULT_COUNT)
const folder = await mkdtemp(join(tmpdir(), 'truequote-bench-'))
const database = join(folder, 'bench.db')
try {
  const start = performance.now()
  await load(database, count)
  const seconds = ((performance.now() - start) / 1000).toFixed(1)
  const megabytes = ((await stat(database)).size / 2 ** 20).toFixed(0)
  console.log(
    `${count} verifications loaded in ${seconds} s; ${megabytes} MB\n${'p50'.padStart(53)}${'p95'.padStart(12)}`,
  )
  const store = sqlStore(openEngine({ database }))
  await measureReading(store)
  await measureWriting(store, count)
  await store.close()
  await measureRaw(database, count)
} finally {
  await rm(folder, { recursive: true })
}
