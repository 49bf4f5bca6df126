import { baseTag } from '../../model/language-tag.ts'
import { readCursor, readLimit, toPage } from '../page.ts'
import type { Page, PageRequest, VerificationFilter, VerificationSummary } from '../store.ts'
import type { Reading } from './context.ts'
import { satisfies } from './filter.ts'

const selectSummaries = ({ db }: Reading) =>
  db
    .selectFrom('verification')
    .innerJoin('rendering', 'rendering.id', 'verification.rendering_id')
    .innerJoin('statement', 'statement.id', 'rendering.statement_id')
    .leftJoin('speaker', 'speaker.id', 'statement.speaker_id')
    .leftJoin('outlet', 'outlet.id', 'rendering.outlet_id')
    .select((eb) => [
      'verification.arrival',
      'verification.id',
      'verification.rendering_id',
      'verification.created_at',
      'verification.status',
      'verification.risk',
      'verification.summary',
      'verification.original_language',
      'verification.rendering_language',
      'verification.label',
      'statement.excerpt as original',
      'rendering.excerpt as rendering',
      'speaker.name as speaker',
      'outlet.name as outlet',
      eb
        .selectFrom('discrepancy')
        .whereRef('discrepancy.verification_id', '=', 'verification.id')
        .select((count) => count.fn.countAll().as('count'))
        .as('discrepancies'),
    ])

type SummaryRow = Awaited<ReturnType<ReturnType<typeof selectSummaries>['execute']>>[number]

const toSummary = (row: SummaryRow): VerificationSummary => ({
  id: row.id,
  createdAt: row.created_at,
  status: row.status,
  risk: row.risk,
  summary: row.summary,
  original: row.original,
  rendering: row.rendering,
  languages: { original: row.original_language, rendering: row.rendering_language },
  speaker: row.speaker,
  outlet: row.outlet,
  label: row.label,
  discrepancies: Number(row.discrepancies),
})

/** A page of verifications that satisfy every part of the filter, newest first. */
export async function listSummaries(
  reading: Reading,
  filter: VerificationFilter,
  page: PageRequest,
): Promise<Page<VerificationSummary>> {
  const limit = readLimit(page.limit)
  const after = readCursor(page.cursor)
  // The page is chosen in the narrow table alone, so that a filter which has to sort sorts numbers and not whole rows.
  let chosen = reading.db
    .selectFrom('verification')
    .select('verification.arrival')
    .where(satisfies(reading, filter))
    .orderBy('verification.arrival', 'desc')
    .limit(limit + 1)
  if (after !== null) chosen = chosen.where('verification.arrival', '<', after)
  const rows = await selectSummaries(reading)
    .where('verification.arrival', 'in', chosen)
    .orderBy('verification.arrival', 'desc')
    .execute()
  return toPage(rows, page, toSummary)
}

/** The newest verification of each rendering of a statement, by the rendering's id. */
export async function latestSummaries(
  reading: Reading,
  statementId: string,
): Promise<ReadonlyMap<string, VerificationSummary>> {
  const rows = await selectSummaries(reading)
    .where('rendering.statement_id', '=', statementId)
    .where('verification.arrival', '=', (eb) =>
      eb
        .selectFrom('verification as other')
        .whereRef('other.rendering_id', '=', 'rendering.id')
        .select((newest) => newest.fn.max('other.arrival').as('arrival')),
    )
    .execute()
  return new Map(rows.map((row) => [row.rendering_id, toSummary(row)]))
}

/** Base tags of the languages among the verifications, sorted, without `und`. */
export async function listLanguages({ db }: Reading): Promise<string[]> {
  const rows = await db
    .selectFrom('verification')
    .select('original_language as tag')
    .union(db.selectFrom('verification').select('rendering_language as tag'))
    .execute()
  const bases = new Set(rows.map(({ tag }) => baseTag(tag)))
  bases.delete('und')
  return [...bases].sort()
}
