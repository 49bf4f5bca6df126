import { readFile } from 'node:fs/promises'
import { expect } from 'chai'
import { printSchema, schemaFile } from '../../src/store/print-schema.ts'

describe('db/schema.sqlite.sql', () => {
  it('is what the migrations make; otherwise run `npm run schema`', async () => {
    expect(await readFile(schemaFile, 'utf8')).to.equal(await printSchema())
  })

  it('tells every table, index and trigger of the project and nothing of the engine', async () => {
    const schema = await printSchema()
    for (const name of [
      'TABLE statement',
      'TRIGGER event_stays',
      'INDEX rendering_by_outlet',
      'TABLE verification_search',
    ]) {
      expect(schema).to.include(`CREATE ${name.replace('TABLE verification_', 'VIRTUAL TABLE verification_')}`)
    }
    expect(schema).not.to.match(/kysely|sqlite_|_search_data/)
  })
})
