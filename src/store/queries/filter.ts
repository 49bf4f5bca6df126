import { type Expression, type ExpressionBuilder, type SqlBool, sql } from 'kysely'
import type { Database } from '../schema.ts'
import { searchQuery } from '../search-words.ts'
import type { VerificationFilter } from '../store.ts'
import { canonicalTag } from '../tag.ts'
import type { Reading } from './context.ts'
import { foldName } from './names.ts'

type On = ExpressionBuilder<Database, 'verification'>

/** The condition that a verification satisfies every part of a filter. */
export function satisfies({ engine }: Reading, filter: VerificationFilter): (on: On) => Expression<SqlBool> {
  const { rendering, status, language, speaker, outlet, search } = filter
  return (on) => {
    const parts: Expression<SqlBool>[] = []
    if (rendering !== undefined) parts.push(on('verification.rendering_id', '=', rendering))
    if (status !== undefined) parts.push(status.length > 0 ? on('verification.status', 'in', status) : NEVER)
    if (language !== undefined) parts.push(inLanguage(on, language))
    if (speaker !== undefined) parts.push(on('verification.rendering_id', 'in', renderingsOfSpeaker(on, speaker)))
    if (outlet !== undefined) parts.push(on('verification.rendering_id', 'in', renderingsOfOutlet(on, outlet)))
    if (search?.trim()) {
      const units = searchQuery(search)
      parts.push(units.length > 0 ? on('verification.arrival', 'in', engine.matching('verification', units)) : NEVER)
    }
    return on.and(parts)
  }
}

const NEVER = sql<SqlBool>`1 = 0`

/** RFC 4647 basic filtering: the tag itself, or one that only says more. */
function inLanguage(on: On, language: string): Expression<SqlBool> {
  const tag = canonicalTag(language)
  if (tag === null) return NEVER
  const columns = ['verification.original_language', 'verification.rendering_language'] as const
  return on.or(columns.flatMap((column) => [on(column, '=', tag), on(column, 'like', `${tag}-%`)]))
}

const renderingsOfOutlet = (on: On, name: string) =>
  on
    .selectFrom('rendering')
    .innerJoin('outlet', 'outlet.id', 'rendering.outlet_id')
    .select('rendering.id')
    .where('outlet.folded', '=', foldName(name))

const renderingsOfSpeaker = (on: On, name: string) =>
  on
    .selectFrom('rendering')
    .innerJoin('statement', 'statement.id', 'rendering.statement_id')
    .innerJoin('speaker', 'speaker.id', 'statement.speaker_id')
    .select('rendering.id')
    .where('speaker.folded', '=', foldName(name))
