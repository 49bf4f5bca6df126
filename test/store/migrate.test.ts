import { mkdir, readdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { expect } from 'chai'
import { sql } from 'kysely'
import { Failure } from '../../src/model/failure.ts'
import type { Engine } from '../../src/store/engines/engine.ts'
import { migrate, migrationsFolder } from '../../src/store/migrate.ts'
import { migrateDatabase, openEngine, openStore } from '../../src/store/open.ts'
import { rejection } from '../contracts/store/context.ts'
import { freshFolder } from './place.ts'

const BEFORE_SEARCH = '0005-idempotency-keys'
const BEFORE_GLOSSARY = '0006-search'
const BEFORE_SPELLING = '0009-reruns'
const BEFORE_MEMORY = '0007-glossary'

const OLD_ROWS = [
  `insert into speaker values ('sp', 'Assimi Goïta', 'assimi goita', '2023-09-16T12:00:00.000Z')`,
  `insert into outlet values ('ou', 'APA', 'apa', '2023-09-16T12:00:00.000Z')`,
  `insert into statement (arrival, id, fingerprint, speaker_id, language, created_at, excerpt, text)
     values (7, 'st', 'f', 'sp', 'fr', '2023-09-16T12:00:00.000Z', 'J’ai signé 声明', 'J’ai signé 声明')`,
  `insert into rendering (arrival, id, statement_id, fingerprint, outlet_id, created_at, excerpt, text)
     values (3, 're', 'st', 'f', 'ou', '2023-09-16T12:00:00.000Z', 'I signed', 'I signed')`,
  `insert into rendering (arrival, id, statement_id, fingerprint, created_at, excerpt, text)
     values (4, 'r2', 'st', 'g', '2023-09-16T12:00:00.000Z', 'I did not', 'I did not')`,
  `insert into verification (arrival, id, rendering_id, confidential, original_language, rendering_language, created_at)
     values (11, 'v1', 're', 0, 'fr', 'en', '2023-09-16T12:00:00.000Z')`,
  `insert into verification (arrival, id, rendering_id, confidential, original_language, rendering_language, created_at)
     values (12, 'v2', 'r2', 1, 'fr', 'en', '2023-09-16T12:00:00.000Z')`,
]

const OLD_REFERENCE = [
  `insert into reference (verification_id, position, kind, of, language, made_by, text)
     values ('v1', 0, 'supplied', 'statement', 'en', 'desk', 'I have signed')`,
]

describe('migrating a database', () => {
  let database: string
  const engines: Engine[] = []
  const open = (): Engine => {
    const engine = openEngine({ database })
    engines.push(engine)
    return engine
  }
  const tables = async (engine: Engine): Promise<string[]> =>
    (await engine.db.introspection.getTables()).map(({ name }) => name)

  // Before the folder goes.
  afterEach(async () => {
    for (const engine of engines.splice(0)) await engine.close()
  })

  const folder = freshFolder()
  beforeEach(() => {
    database = folder.database
  })

  it('applies every file in order, once, and names them', async () => {
    const files = (await readdir(migrationsFolder('sqlite'))).sort().map((file) => file.replace(/\.sql$/, ''))
    expect(await migrateDatabase({ database })).to.deep.equal(files)
    expect(await migrateDatabase({ database })).to.deep.equal([])
    expect(files.every((name) => /^\d{4}-[a-z0-9-]+$/.test(name))).to.equal(true)
    expect(new Set(files.map((name) => name.slice(0, 4))).size).to.equal(files.length)
  })

  it('finds its folder beside the package, in the source and in what is built from it', () => {
    expect(dirname(dirname(migrationsFolder('sqlite')))).to.equal(process.cwd())
    expect(() => migrationsFolder('nosuch')).to.throw(Failure, 'migrations/nosuch')
  })

  it('brings a database with data in it up to date, and the data can be searched', async () => {
    const engine = open()
    expect((await migrate(engine, { through: BEFORE_SEARCH })).at(-1)).to.equal(BEFORE_SEARCH)
    expect(await migrate(engine, { through: BEFORE_SEARCH })).to.deep.equal([])
    for (const row of OLD_ROWS) await sql.raw(row).execute(engine.db)
    await engine.close()

    const store = await openStore({ database })
    try {
      const found = async (search: string) =>
        (await store.verifications({ search }, { limit: 9 })).items.map(({ id }) => id)
      expect(await found('signe goita')).to.deep.equal(['v2', 'v1'])
      expect(await found('声明 apa')).to.deep.equal(['v1'])
      expect(await found('did not')).to.deep.equal(['v2'])
      expect((await store.statements('goita', { limit: 9 })).items.map(({ id }) => id)).to.deep.equal(['st'])
      expect(await store.verification('v2')).to.deep.include({ confidential: true, status: 'pending', attempts: 0 })
      expect(await store.pending(9)).to.deep.equal(['v1', 'v2'])
    } finally {
      await store.close()
    }
  })

  it('finds what lacks a translation among verifications made before that was recorded', async () => {
    const engine = open()
    await migrate(engine, { through: '0006-search' })
    for (const row of OLD_ROWS) await sql.raw(row).execute(engine.db)
    const document = (outcome: string) =>
      JSON.stringify({ method: { translators: [{ id: 'google', outcome, reason: 'Nobody is there.' }] } })
    for (const [id, outcome] of [
      ['v1', 'failed'],
      ['v2', 'answered'],
    ] as const) {
      await sql`insert into outcome values (${id}, ${document(outcome)})`.execute(engine.db)
      await sql`update verification set status = 'minor', basis = 'machine', risk = 0.1, summary = 's',
        method_signature = 'm', completed_at = '2023-09-16T12:00:00.000Z' where id = ${id}`.execute(engine.db)
    }
    await engine.close()

    const store = await openStore({ database })
    try {
      expect(await store.incomplete(9)).to.deep.equal(['v1'])
      expect((await store.rerun('v1', 'anonymous')).rerunOf).to.equal('v1')
      expect(await store.incomplete(9)).to.deep.equal([])
    } finally {
      await store.close()
    }
  })

  it('remembers the references that were supplied before there was a translation memory', async () => {
    const engine = open()
    await migrate(engine, { through: BEFORE_MEMORY })
    for (const row of [...OLD_ROWS, ...OLD_REFERENCE]) await sql.raw(row).execute(engine.db)
    await sql`insert into statement_search (rowid, words) values (7, search_words('J’ai signé 声明'))`.execute(
      engine.db,
    )
    await engine.close()

    const store = await openStore({ database })
    try {
      const recalled = await store.recall({ text: 'J’ai signé 声明', from: 'fr', to: 'en' })
      expect(recalled).to.deep.include({ text: 'I have signed', likeness: 1, name: 'v1', by: 'desk' })
    } finally {
      await store.close()
    }
  })

  it('gives a database with verifications in it a glossary, and leaves them as they are', async () => {
    const engine = open()
    await migrate(engine, { through: BEFORE_GLOSSARY })
    for (const row of OLD_ROWS) await sql.raw(row).execute(engine.db)
    await engine.close()
    const store = await openStore({ database })
    try {
      expect((await store.glossary({}, { limit: 9 })).items).to.deep.equal([])
      const term = { source: 'Tchad', sourceLanguage: 'fr', targetLanguage: 'en', approved: ['Chad'], deprecated: [] }
      await store.addGlossaryEntry({ ...term, kind: 'name' }, 'anonymous')
      expect((await store.glossary({ search: 'tchad' }, { limit: 9 })).items).to.have.length(1)
      expect(await store.pending(9)).to.deep.equal(['v1', 'v2'])
      expect(await store.verification('v1')).to.deep.include({ status: 'pending', attempts: 0 })
    } finally {
      await store.close()
    }
  })

  it('tells the terms of an older glossary apart by their spelling, and keeps what they said', async () => {
    const engine = open()
    await migrate(engine, { through: BEFORE_SPELLING })
    const columns = 'id, version, source, folded, source_language, target_language, approved, deprecated, kind,'
    for (const [id, version, source, folded, retired] of [
      ['g1', 1, 'peche', 'peche', `'2024-02-01T00:00:00.000Z'`],
      ['g1', 2, 'pêche', 'peche', 'null'],
      ['g2', 1, ' Union\u00a0 africaine', 'union africaine', 'null'],
    ]) {
      await sql
        .raw(
          `insert into glossary_entry (${columns} created_at, made_by, retired_at) values ('${id}', ${version}, '${source}',
             '${folded}', 'fr', 'en', '["x"]', '[]', 'term', '2024-01-01T00:00:00.000Z', 'desk', ${retired})`,
        )
        .execute(engine.db)
    }
    await engine.close()

    const store = await openStore({ database })
    try {
      const term = {
        sourceLanguage: 'fr',
        targetLanguage: 'en',
        approved: ['sin'],
        deprecated: [],
        kind: 'term' as const,
      }
      await store.addGlossaryEntry({ ...term, source: 'péché' }, 'a')
      for (const source of ['pêche', 'Union africaine']) {
        expect((await rejection(store.addGlossaryEntry({ ...term, source }, 'a'))).code).to.equal(
          'glossary-entry-exists',
        )
      }
      expect((await store.glossaryVersions('g1')).map(({ source, madeBy }) => [source, madeBy])).to.deep.equal([
        ['pêche', 'desk'],
        ['peche', 'desk'],
      ])
    } finally {
      await store.close()
    }
    const again = open()
    const refused = await rejection(sql.raw(`update glossary_entry set written = 'x'`).execute(again.db))
    expect(refused.message).to.include('immutable')
  })

  it('leaves nothing of a migration that fails, and goes on from there', async () => {
    const scripts = join(folder.path, 'scripts')
    await mkdir(scripts)
    await writeFile(join(scripts, '0001-good.sql'), 'create table good (a text) strict; insert into good values (1);')
    await writeFile(join(scripts, '0002-bad.sql'), 'create table bad (a text) strict; insert into nowhere values (1);')
    await writeFile(join(scripts, 'README.md'), 'not a migration')
    const engine = open()
    const error = await rejection(migrate(engine, { folder: scripts }))
    expect([error.code, error.message]).to.deep.equal([
      'store-migration-failed',
      'The migration “0002-bad” failed; the database is as before.',
    ])
    expect((error.cause as Error).message).to.equal('no such table: nowhere')
    expect(await tables(engine)).to.deep.equal(['good'])

    await writeFile(join(scripts, '0002-bad.sql'), 'create table better (a text) strict;')
    expect(await migrate(engine, { folder: scripts })).to.deep.equal(['0002-bad'])
    expect(await tables(engine)).to.deep.equal(['better', 'good'])
  })

  it('refuses a database made by a newer version and changes nothing', async () => {
    const engine = open()
    await migrate(engine)
    await sql`insert into kysely_migration values ('9999-of-the-future', '2030-01-01T00:00:00.000Z')`.execute(engine.db)
    const error = await rejection(migrateDatabase({ database }))
    expect([error.code, error.message]).to.deep.equal([
      'store-newer',
      'The database was made by a newer version of Truequote (it has “9999-of-the-future”). Update Truequote.',
    ])
  })

  it('refuses the database of another program and changes nothing', async () => {
    const engine = open()
    await sql`create table address_book (name text)`.execute(engine.db)
    expect((await rejection(openStore({ database }))).code).to.equal('store-foreign')
    expect(await tables(engine)).to.deep.equal(['address_book'])
  })
})
