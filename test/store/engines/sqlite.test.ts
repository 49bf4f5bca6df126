import { expect } from 'chai'
import { sql } from 'kysely'
import { openEngine, openStore } from '../../../src/store/open.ts'
import { allIds, rejection } from '../../contracts/store/context.ts'
import { fullSubmission, outcome } from '../../contracts/store/samples.ts'
import { describeStore } from '../../contracts/store.ts'
import { filePlace, freshFolder } from '../place.ts'

describeStore('the store on SQLite', filePlace)

const MANY = 10_000

describe('the SQLite engine', () => {
  const folder = freshFolder()

  it(`lists ${MANY} verifications, page by page and filtered, each once`, async () => {
    const store = await openStore(folder)
    const engine = openEngine(folder)
    try {
      const { id, rendering } = await store.submit(fullSubmission, 'anonymous')
      await store.complete(id, outcome(), 'system')
      await sql`
        insert into verification (id, rendering_id, confidential, original_language, rendering_language, created_at)
        with recursive number (n) as (select 1 union all select n + 1 from number where n < ${MANY - 1})
        select 'v' || n, ${rendering.id}, 0, iif(n % 2, 'fr', 'sw'), 'en', ${'2024-03-01T00:00:00.000Z'} from number
      `.execute(engine.db)
      const all = await allIds(store, {}, 97)
      expect(all).to.have.length(MANY)
      expect([all[0], all.at(-1)]).to.deep.equal([`v${MANY - 1}`, id])
      expect(new Set(all).size).to.equal(MANY)
      expect(
        await allIds(store, { status: ['critical', 'minor'], language: 'fr', speaker: 'aissa maiga' }, 50),
      ).to.deep.equal([id])
      expect(await allIds(store, { language: 'sw', outlet: 'the morning wire' }, 1000)).to.have.length(MANY / 2 - 1)
    } finally {
      await engine.close()
      await store.close()
    }
  })

  it('writes whole or not at all, one after the other', async () => {
    await (await openStore(folder)).close()
    const engine = openEngine(folder)
    try {
      const add = (name: string) =>
        engine.write(async (db) => {
          const { rows } = await sql<{ n: number }>`select count(*) as n from outlet`.execute(db)
          await db
            .insertInto('outlet')
            .values({ id: `${rows[0]!.n}`, name, folded: name, created_at: '' })
            .execute()
          if (name === 'bad') throw new Error('changed my mind')
        })
      const results = await Promise.allSettled(['a', 'bad', 'b', 'a', 'c'].map(add))
      expect(results.map(({ status }) => status[0])).to.deep.equal(['f', 'r', 'f', 'r', 'f'])
      const { rows } = await sql`select id, name from outlet order by id`.execute(engine.db)
      expect(rows).to.deep.equal([
        { id: '0', name: 'a' },
        { id: '1', name: 'b' },
        { id: '2', name: 'c' },
      ])
    } finally {
      await engine.close()
    }
  })

  it('reads one view of the data, whatever is written meanwhile', async () => {
    const store = await openStore(folder)
    const engine = openEngine(folder)
    try {
      const { id } = await store.submit(fullSubmission, 'anonymous')
      await engine.read(async (db) => {
        const status = () => db.selectFrom('verification').select('status').executeTakeFirstOrThrow()
        expect(await status()).to.deep.equal({ status: 'pending' })
        await store.complete(id, outcome(), 'system')
        expect(await status()).to.deep.equal({ status: 'pending' })
      })
      expect((await rejection(engine.read((db) => sql`select * from nowhere`.execute(db)))).message).to.match(/nowhere/)
    } finally {
      await engine.close()
      await store.close()
    }
  })
})
