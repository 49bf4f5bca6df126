import type { GlossaryEntry } from '../../model/glossary.ts'
import { readCursor, readLimit, toPage } from '../page.ts'
import { searchQuery } from '../search-words.ts'
import type { GlossaryFilter, Page, PageRequest, TermRequest } from '../store.ts'
import { canonicalTag, sameBaseTags } from '../tag.ts'
import type { Reading } from './context.ts'
import { toEntry } from './glossary.ts'

// A statement of a hundred thousand characters has some ten thousand keys; so many are asked for at once.
const KEYS_AT_ONCE = 500
const NOTHING = { items: [], cursor: null }

/** Entries in force that satisfy every part of a filter, newest first. */
export async function listEntries(
  reading: Reading,
  { source, target, search }: GlossaryFilter,
  page: PageRequest,
): Promise<Page<GlossaryEntry>> {
  const { db, engine } = reading
  const after = readCursor(page.cursor)
  let query = db.selectFrom('glossary_entry').selectAll().where('retired_at', 'is', null)
  if (after !== null) query = query.where('arrival', '<', after)
  for (const [column, language] of [
    ['source_language', source],
    ['target_language', target],
  ] as const) {
    if (language === undefined) continue
    const tag = canonicalTag(language)
    if (tag === null) return NOTHING
    query = query.where((on) => on.or([on(column, '=', tag), on(column, 'like', `${tag}-%`)]))
  }
  if (search?.trim()) {
    const units = searchQuery(search)
    if (units.length === 0) return NOTHING
    query = query.where('arrival', 'in', engine.matching('glossary_entry', units))
  }
  const rows = await query
    .orderBy('arrival', 'desc')
    .limit(readLimit(page.limit) + 1)
    .execute()
  return toPage(rows, page, toEntry(reading))
}

/** Entries in force, in either direction between two languages, that a text with these keys may have a term of. */
export async function findTerms(reading: Reading, { from, to, keys }: TermRequest): Promise<GlossaryEntry[]> {
  const wanted = [...keys]
  const found = new Map<number, GlossaryEntry>()
  for (let at = 0; at < wanted.length; at += KEYS_AT_ONCE) {
    const rows = await reading.db
      .selectFrom('glossary_key')
      .innerJoin('glossary_entry', 'glossary_entry.arrival', 'glossary_key.entry')
      .selectAll('glossary_entry')
      .where('glossary_key.language', 'in', sameBaseTags(from))
      .where('glossary_key.other_language', 'in', sameBaseTags(to))
      .where('glossary_key.key', 'in', wanted.slice(at, at + KEYS_AT_ONCE))
      .execute()
    for (const row of rows) if (!found.has(row.arrival)) found.set(row.arrival, toEntry(reading)(row))
  }
  return [...found].sort(([a], [b]) => a - b).map(([, entry]) => entry)
}

/** The pairs of languages that the glossary has entries for, with how many. */
export async function listGlossaryLanguages({ db }: Reading) {
  const rows = await db
    .selectFrom('glossary_entry')
    .select((on) => ['source_language as source', 'target_language as target', on.fn.countAll<number>().as('entries')])
    .where('retired_at', 'is', null)
    .groupBy(['source_language', 'target_language'])
    .orderBy('source_language')
    .orderBy('target_language')
    .execute()
  return rows.map((row) => ({ ...row, entries: Number(row.entries) }))
}
