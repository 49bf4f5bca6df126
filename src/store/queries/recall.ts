import { baseTag, scriptsDiffer } from '../../model/language-tag.ts'
import type { RememberedTranslation } from '../../model/memory.ts'
import { gist, textFingerprint } from '../fingerprint.ts'
import { likenessOf } from '../likeness.ts'
import { searchUnits } from '../search-words.ts'
import type { MemoryQuery } from '../store.ts'
import { sameBaseTags } from '../tag.ts'
import type { Reading } from './context.ts'

/**
 * Below this a text says something else: with one word of three exchanged, or one of four left out and another put in,
 * its translation shows nothing about the text asked for.
 */
export const LEAST_LIKENESS = 0.75
/** A text whose words are all there but for case and accents is very like, not the same. */
const ALMOST = 0.99
/** Longer texts, in words, are only found word for word: nobody translated almost the same speech before. */
const LONGEST_SIMILAR = 300
/** How many rows are compared word by word; those that share most of the rarest words come first. */
const MOST_COMPARED = 200

const wordsOf = (text: string): string[] => searchUnits(text).flatMap(({ words }) => words)

/** A translation that may be the one wanted, before it is known how alike its source is. */
type Candidate = Omit<RememberedTranslation, 'likeness' | 'by'> & { readonly by: string | null }

/** Imported translations whose source is one of these rows, or has this fingerprint. */
async function imported(
  { db }: Reading,
  { from, to }: MemoryQuery,
  source: { readonly arrivals: readonly number[] } | { readonly fingerprint: string },
): Promise<Candidate[]> {
  const rows = await db
    .selectFrom('memory_text as source')
    .innerJoin('memory_text as target', 'target.unit', 'source.unit')
    .innerJoin('memory_unit as unit', 'unit.arrival', 'source.unit')
    .select(['source.text as source', 'target.text', 'target.language', 'unit.file as name', 'unit.made_by as by'])
    .select(['unit.made_at', 'unit.added_at'])
    .where('source.base_language', 'in', sameBaseTags(from))
    .where('target.base_language', 'in', sameBaseTags(to))
    .whereRef('target.arrival', '!=', 'source.arrival')
    .$if('fingerprint' in source, (query) =>
      query.where('source.fingerprint', '=', 'fingerprint' in source ? source.fingerprint : ''),
    )
    .$if('arrivals' in source, (query) =>
      query.where('source.arrival', 'in', 'arrivals' in source ? [...source.arrivals] : []),
    )
    .orderBy('source.arrival', 'desc')
    .limit(MOST_COMPARED)
    .execute()
  return rows.map(({ made_at, added_at, ...row }) => ({
    ...row,
    origin: 'tmx',
    at: made_at ?? added_at,
    ...(made_at === null ? { undated: true } : {}),
  }))
}

/** References that people supplied for one of these statements with an earlier verification that is no secret. */
async function supplied(
  { db, engine }: Reading,
  { from, to }: MemoryQuery,
  statements: readonly number[],
): Promise<Candidate[]> {
  const rows = await db
    .selectFrom('statement')
    .innerJoin('rendering', 'rendering.statement_id', 'statement.id')
    .innerJoin('verification', 'verification.rendering_id', 'rendering.id')
    .innerJoin('reference', 'reference.verification_id', 'verification.id')
    .select(['statement.text as source', 'reference.text', 'reference.language', 'reference.made_by as by'])
    .select(['verification.id as name', 'verification.created_at as at', 'rendering.text as published'])
    .select(['verification.original_language as spoken'])
    .where('statement.arrival', 'in', [...statements])
    .where('verification.confidential', '=', engine.boolean.encode(false))
    .where('reference.kind', '=', 'supplied')
    .where('reference.of', '=', 'statement')
    .orderBy('verification.arrival', 'desc')
    .limit(MOST_COMPARED)
    .execute()
  const [spokenAs, wantedAs] = [sameBaseTags(from), sameBaseTags(to)]
  const remembered = rows
    .filter(({ language, spoken }) => wantedAs.includes(baseTag(language)) && spokenAs.includes(baseTag(spoken)))
    .filter(({ text, published }) => gist(text) !== gist(published))
    .map(({ source, text, language, by, name, at }) => ({
      source,
      text,
      language,
      by,
      name,
      at,
      origin: 'verification' as const,
    }))
  // Reruns have the references of the verification before them: each stands under the one that it came with first.
  const first = new Map(
    remembered.map((one) => [JSON.stringify([gist(one.source), one.language, one.text, one.by]), one]),
  )
  return [...first.values()]
}

/** The best of some translations: of the text most alike, then in its script, in the very language asked for, then the newest. */
function bestOf(candidates: readonly Candidate[], { text, to }: MemoryQuery): RememberedTranslation | null {
  const [wanted, words] = [gist(text), wordsOf(text)]
  let best: RememberedTranslation | null = null
  const isBetter = (one: RememberedTranslation, other: RememberedTranslation): boolean =>
    one.likeness !== other.likeness
      ? one.likeness > other.likeness
      : scriptsDiffer(one.language, to) !== scriptsDiffer(other.language, to)
        ? scriptsDiffer(other.language, to)
        : (one.language === to) !== (other.language === to)
          ? one.language === to
          : one.at > other.at
  for (const { by, ...candidate } of candidates) {
    const same = gist(candidate.source) === wanted
    const likeness = same ? 1 : Math.min(ALMOST, likenessOf(words, wordsOf(candidate.source)))
    if (likeness < LEAST_LIKENESS) continue
    const remembered = { ...candidate, likeness: Math.round(likeness * 100) / 100, ...(by === null ? {} : { by }) }
    if (!best || isBetter(remembered, best)) best = remembered
  }
  return best
}

/** The translation remembered of the text most like this one, or null. Every candidate is found by an index. */
export async function recall(reading: Reading, query: MemoryQuery): Promise<RememberedTranslation | null> {
  const { db, engine } = reading
  const words = wordsOf(query.text)
  // A text that lacks more of the words is less alike than is wanted, however long it is.
  const edits = words.length > LONGEST_SIMILAR ? 0 : Math.floor(words.length * (1 - LEAST_LIKENESS))
  const limits = { edits, most: MOST_COMPARED }
  const statements = await engine.sharing(db, 'statement', words, limits)
  const exact = [
    ...(await imported(reading, query, { fingerprint: textFingerprint(query.text) })),
    ...(await supplied(reading, query, statements)),
  ]
  const best = bestOf(exact, query)
  if (best?.likeness === 1 || words.length > LONGEST_SIMILAR) return best?.likeness === 1 ? best : null
  const arrivals = await engine.sharing(db, 'memory_text', words, limits)
  return bestOf([...exact, ...(await imported(reading, query, { arrivals }))], query)
}
