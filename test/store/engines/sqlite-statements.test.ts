import SqliteConnection from 'better-sqlite3'
import { expect } from 'chai'
import { keepingStatements } from '../../../src/store/engines/sqlite-statements.ts'

describe('store/engines/sqlite-statements', () => {
  const connection = new SqliteConnection(':memory:')
  after(() => connection.close())

  it('prepares a statement once, and forgets those not asked for longest', () => {
    const keeping = keepingStatements(connection)
    const first = keeping.prepare('select 1')
    expect(keeping.prepare('select 1')).to.equal(first)
    for (let i = 2; i <= 200; i++) keeping.prepare(`select ${i}`)
    expect(keeping.prepare('select 1')).to.equal(first)
    const second = keeping.prepare('select 2')
    for (let i = 1_000; i < 1_200; i++) keeping.prepare(`select ${i}`)
    expect(keeping.prepare('select 2')).not.to.equal(second)
  })

  it('reads what a table has become after a statement was prepared', () => {
    const keeping = keepingStatements(connection)
    connection.exec('create table changing (a); insert into changing values (1)')
    expect(keeping.prepare('select * from changing').all([])).to.deep.equal([{ a: 1 }])
    connection.exec('alter table changing add column b default 2')
    expect(keeping.prepare('select * from changing').all([])).to.deep.equal([{ a: 1, b: 2 }])
  })
})
