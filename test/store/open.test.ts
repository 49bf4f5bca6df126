import { chmod, mkdir, readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import SqliteConnection from 'better-sqlite3'
import { expect } from 'chai'
import { sql } from 'kysely'
import { Failure } from '../../src/model/failure.ts'
import { openEngine, openStore, openStoreToRead } from '../../src/store/open.ts'
import { sqlStore } from '../../src/store/sql-store.ts'
import { rejection } from '../contracts/store/context.ts'
import { submission } from '../contracts/store/samples.ts'
import { freshFolder } from './place.ts'

// An account without rights, on every Unix.
const NOBODY = 65534

describe('opening the store', () => {
  const folder = freshFolder()
  let database: string

  beforeEach(() => {
    database = folder.database
  })

  const failure = async (file = database): Promise<Failure> => {
    const error = await rejection(openStore({ database: file, busyTimeoutMs: 20 }))
    expect(error).to.be.instanceOf(Failure)
    expect(error.message).to.include(file)
    return error as Failure
  }

  it('makes the file and the folders above it', async () => {
    const file = join(folder.path, 'deep', 'er', 'store.db')
    await (await openStore({ database: file })).close()
    expect((await stat(file)).isFile()).to.equal(true)
  })

  it('leaves one file when it is closed', async () => {
    const store = await openStore({ database })
    await store.submit(submission(), 'anonymous')
    await store.close()
    expect(await rejection(stat(`${database}-wal`))).to.have.property('code', 'ENOENT')
  })

  it('writes ahead, safely, with foreign keys', async () => {
    const engine = openEngine({ database })
    try {
      const pragmas = []
      for (const name of ['journal_mode', 'synchronous', 'foreign_keys', 'recursive_triggers', 'busy_timeout']) {
        const { rows } = await sql.raw<Record<string, unknown>>(`pragma ${name}`).execute(engine.db)
        pragmas.push(Object.values(rows[0]!)[0])
      }
      expect(pragmas).to.deep.equal(['wal', 2, 1, 1, 5000])
    } finally {
      await engine.close()
    }
  })

  it('refuses a file that is not a database and leaves it as it is', async () => {
    const text = 'Dear diary, this is not a database.\n'.repeat(100)
    await writeFile(database, text)
    expect((await failure()).code).to.equal('store-not-a-database')
    expect(await readFile(database, 'utf8')).to.equal(text)
  })

  it('refuses a folder', async () => {
    await mkdir(database)
    expect((await failure()).code).to.equal('store-cannot-open')
  })

  it('refuses a place below a file', async () => {
    await writeFile(database, '')
    expect((await failure(join(database, 'below', 'store.db'))).code).to.equal('store-cannot-open')
  })

  it('refuses a file that cannot be written', async () => {
    await (await openStore({ database })).close()
    await chmod(folder.path, 0o755)
    await chmod(database, 0o444)
    // The superuser may write anything, so the test steps down for a moment.
    const superuser = process.geteuid?.() === 0
    if (superuser) process.seteuid!(NOBODY)
    try {
      expect((await failure()).code).to.equal('store-read-only')
    } finally {
      if (superuser) process.seteuid!(0)
    }
  })

  describe('to read', () => {
    it('finds what is there, and refuses to write', async () => {
      const store = await openStore({ database })
      const { id } = await store.submit(submission(), 'anonymous')
      await store.close()
      const reading = await openStoreToRead({ database })
      expect((await reading.verification(id))?.id).to.equal(id)
      expect((await rejection(reading.submit(submission(), 'anonymous'))).code).to.equal('store-read-only')
      await reading.close()
      expect(await rejection(stat(`${database}-wal`))).to.have.property('code', 'ENOENT')
    })

    it('makes no file, and refuses what is no database of this version', async () => {
      expect((await rejection(openStoreToRead({ database }))).code).to.equal('store-cannot-open')
      expect(await rejection(stat(database))).to.have.property('code', 'ENOENT')
      await writeFile(database, 'no database '.repeat(1_000))
      expect((await rejection(openStoreToRead({ database }))).code).to.equal('store-not-a-database')
      await writeFile(database, '')
      expect((await rejection(openStoreToRead({ database }))).message).to.match(/it lacks “0001.*Run truequote migrate/)
    })
  })

  it('says so when another program keeps the file locked', async () => {
    await (await openStore({ database })).close()
    const other = new SqliteConnection(database)
    try {
      other.exec('begin exclusive')
      expect((await failure()).code).to.equal('store-locked')
      other.exec('rollback')
      await (await openStore({ database })).close()
    } finally {
      other.close()
    }
  })

  it('says so when another program locks the file later, stores nothing, and works again afterwards', async () => {
    const store = await openStore({ database, busyTimeoutMs: 20 })
    const other = new SqliteConnection(database)
    try {
      other.exec('begin immediate')
      expect((await rejection(store.submit(submission(), 'anonymous'))).code).to.equal('store-locked')
      expect((await store.verifications({}, { limit: 1 })).items).to.deep.equal([])
      other.exec('rollback')
      expect((await store.submit(submission(), 'anonymous')).status).to.equal('pending')
    } finally {
      other.close()
      await store.close()
    }
  })

  it('says so when the disk is full, stores nothing, and works again afterwards', async () => {
    const store = await openStore({ database })
    const engine = openEngine({ database })
    try {
      const text = 'x'.repeat(500_000)
      await sql`pragma max_page_count = 100`.execute(engine.db)
      const narrow = sqlStore(engine)
      const error = await rejection(narrow.submit(submission({ statement: { text } }), 'anonymous'))
      expect(error.code).to.equal('store-full')
      expect((await store.statements(undefined, { limit: 1 })).items).to.deep.equal([])
      await sql`pragma max_page_count = 100000`.execute(engine.db)
      expect((await narrow.submit(submission({ statement: { text } }), 'anonymous')).status).to.equal('pending')
    } finally {
      await engine.close()
      await store.close()
    }
  })
})
