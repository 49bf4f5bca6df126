import { expect } from 'chai'
import { sql } from 'kysely'
import type { Engine } from '../../../src/store/engines/engine.ts'
import { openEngine, openStore } from '../../../src/store/open.ts'
import { rejection } from '../../contracts/store/context.ts'
import { fullSubmission, outcome, submission } from '../../contracts/store/samples.ts'
import { freshFolder } from '../place.ts'

const OUT_OF_ORDER = [
  `update statement set text = 'other'`,
  `update statement set date = '2001-01-01' where date is not null`,
  `update statement set language = null`,
  `update or replace statement set excerpt = ''`,
  `delete from statement`,
  `insert or replace into statement select * from statement`,
  `update rendering set text = 'other'`,
  `update rendering set statement_id = 'x'`,
  `update rendering set quote_type = 'direct'`,
  `delete from rendering`,
  `update verification set attempts = 9 where completed_at is not null`,
  `update verification set status = 'pending', completed_at = null where completed_at is not null`,
  `update verification set rendering_id = 'x' where completed_at is null`,
  `update verification set confidential = 1 - confidential where completed_at is null`,
  `update verification set status = 'faithful', basis = 'machine', risk = 0, summary = '', method_signature = '',
     completed_at = '2024-01-01T00:00:00.000Z' where completed_at is null`,
  `insert or replace into verification select * from verification where completed_at is null`,
  `insert into verification (id, rendering_id, confidential, status, basis, risk, original_language,
     rendering_language, created_at, completed_at, summary, method_signature)
     select 'new', id, 0, 'faithful', 'machine', 0, 'fr', 'en', created_at, created_at, '', '' from rendering limit 1`,
  `delete from verification`,
  `update supplied_reference set text = 'other'`,
  `delete from supplied_reference`,
  `insert into supplied_reference (verification_id, position, text)
     select id, 99, 'late' from verification where completed_at is not null`,
  `update outcome set document = '{}'`,
  `delete from outcome`,
  `insert or replace into outcome select verification_id, '{}' from outcome`,
  `update reference set text = 'other'`,
  `delete from reference`,
  `insert into reference (verification_id, position, kind, "of", language, made_by, text)
     select id, 99, 'supplied', 'statement', 'en', 'late', 'late' from verification where completed_at is not null`,
  `update discrepancy set severity = 'minor'`,
  `delete from discrepancy`,
  `insert into discrepancy select verification_id, 99, check_id, category, severity, confidence, message, suggestion,
     evidence, original_spans, rendering_spans, reference_spans from discrepancy`,
  `update glossary_entry set source = 'other'`,
  `update glossary_entry set source = 'other', retired_at = '2024-01-01T00:00:00.000Z'`,
  `delete from glossary_entry`,
  `insert or replace into glossary_entry select * from glossary_entry`,
  `update event set actor = 'somebody else'`,
  `delete from event`,
  `insert or replace into event select * from event`,
]

const IMPOSSIBLE = [
  `update verification set risk = 2 where completed_at is null`,
  `update verification set status = 'excellent' where completed_at is null`,
  `update verification set status = 'minor' where completed_at is null`,
  `update verification set attempts = 'many' where completed_at is null`,
  `insert into event (at, actor, action, subject, details) values ('', 'a', 'b', 'c', 'no JSON')`,
  `insert into glossary_entry (id, version, source, written, source_language, target_language, approved, deprecated, kind,
     created_at, made_by) values ('g', 1, 's', 's', 'fr', 'en', '[]', '[]', 'term', '', 'a')`,
  `insert into glossary_entry (id, version, source, written, source_language, target_language, approved, deprecated, kind,
     created_at, made_by) values ('g', 1, 's', 's', 'fr', 'fr', '["s"]', '[]', 'term', '', 'a')`,
  `insert into glossary_entry (id, version, source, written, source_language, target_language, approved, deprecated, kind,
     created_at, made_by) values ('g', 1, 's', 's', 'fr', 'en', '["s"]', '[]', 'slang', '', 'a')`,
  `insert into idempotency_key values ('k', 'h', 'no such verification', '')`,
  `insert into supplied_reference (verification_id, position, text) values ('no such verification', 0, '')`,
  `insert into rendering (id, statement_id, fingerprint, created_at, excerpt, text) values ('r', 'none', '', '', '', 'x')`,
  `insert into statement (id, fingerprint, created_at, excerpt, text) values ('s', '', '', '', '')`,
  `insert into statement (id, fingerprint, created_at, excerpt, text, date) values ('s', '', '', '', 'x', '1.2.2024')`,
]

describe('what the SQLite schema itself refuses', () => {
  let engine: Engine
  const everything = async () => {
    const tables = [
      'statement',
      'rendering',
      'verification',
      'supplied_reference',
      'outcome',
      'reference',
      'discrepancy',
      'glossary_entry',
    ]
    const rows = []
    for (const table of [...tables, 'event']) {
      rows.push([table, (await sql`select * from ${sql.table(table)}`.execute(engine.db)).rows])
    }
    return rows
  }

  // Before the folder goes.
  afterEach(() => engine.close())

  const folder = freshFolder()
  beforeEach(async () => {
    const store = await openStore(folder)
    const { id } = await store.submit(fullSubmission, 'anonymous')
    await store.complete(id, outcome(), 'system')
    await store.submit(submission(), 'anonymous')
    const term = { source: 'Tchad', sourceLanguage: 'fr', targetLanguage: 'en', approved: ['Chad'], deprecated: [] }
    await store.addGlossaryEntry({ ...term, kind: 'name' }, 'anonymous')
    await store.close()
    engine = openEngine(folder)
  })

  for (const statement of OUT_OF_ORDER) {
    it(`to change what stands: ${statement.replace(/\s+/g, ' ')}`, async () => {
      const before = await everything()
      expect((await rejection(sql.raw(statement).execute(engine.db))).message).to.match(
        /immutable|append-only|begins as|completed with/,
      )
      expect(await everything()).to.deep.equal(before)
    })
  }

  for (const statement of IMPOSSIBLE) {
    it(`to keep what cannot be: ${statement.replace(/\s+/g, ' ')}`, async () => {
      const before = await everything()
      expect((await rejection(sql.raw(statement).execute(engine.db))).message).to.match(
        /CHECK constraint|FOREIGN KEY constraint|cannot store TEXT/,
      )
      expect(await everything()).to.deep.equal(before)
    })
  }

  it('keeps rows of references and discrepancies to count', async () => {
    const { rows } = await sql<{ category: string; severity: string; by: string }>`
      select category, severity, made_by as "by" from discrepancy join reference using (verification_id)
      where "of" = 'rendering' and original_spans ->> '$[0].start' = 15`.execute(engine.db)
    expect(rows).to.deep.equal([{ category: 'date', severity: 'critical', by: 'google' }])
  })
})
