import type { FiledTerm, GlossaryTerm } from '../../model/glossary.ts'
import { spellingKey } from '../../text/spelling-key.ts'
import { type Actor, type GlossaryCounts, MOST_RENDERINGS } from '../store.ts'
import type { Writing } from './context.ts'
import { addEntry, changeEntry, rowOfTerm, toEntry } from './glossary.ts'

const without = (list: readonly string[], gone: readonly string[]): string[] => {
  const spelt = new Set(gone.map(spellingKey))
  return list.filter((one) => !spelt.has(spellingKey(one)))
}

/** Two lists as one, each rendering once, as it was written first. */
const union = (known: readonly string[], more: readonly string[]): string[] => {
  const all = new Map<string, string>()
  for (const one of [...known, ...more]) if (!all.has(spellingKey(one))) all.set(spellingKey(one), one)
  return [...all.values()]
}

/**
 * A known term with what an import adds to it: what is newly approved is deprecated no more, and the other way round;
 * the last approved rendering stays. Kind and note are replaced where the import states them.
 */
export function joined(known: GlossaryTerm, { approved, deprecated, kind, note }: FiledTerm): GlossaryTerm {
  const kept = without(known.approved, deprecated)
  const all = union(kept.length + approved.length > 0 ? kept : known.approved, approved)
  return {
    ...known,
    approved: all,
    deprecated: without(union(known.deprecated, deprecated), all),
    kind: kind ?? known.kind,
    ...(note === undefined ? {} : { note }),
  }
}

const content = ({ approved, deprecated, kind, note }: GlossaryTerm): string =>
  JSON.stringify([approved, deprecated, kind, note ?? null])

const isOverfull = ({ approved, deprecated }: GlossaryTerm): boolean =>
  Math.max(approved.length, deprecated.length) > MOST_RENDERINGS

/** Adds what is new of a batch of terms and joins the rest to the entries there are.  */
export async function importTerms(
  writing: Writing,
  terms: readonly FiledTerm[],
  actor: Actor,
): Promise<GlossaryCounts> {
  const counts = { added: 0, changed: 0, unchanged: 0 }
  const refused: GlossaryCounts['refused'][number][] = []
  for (const term of terms) {
    const row = await rowOfTerm(writing, term)
    const { kindIfNew = 'term', kind = kindIfNew, ...filed } = term
    const known: GlossaryTerm = row ? toEntry(writing)(row) : { ...filed, kind }
    const after = row ? joined(known, term) : known
    if (after.approved.length === 0) refused.push({ term, why: 'unapproved' })
    else if (isOverfull(after)) refused.push({ term, why: 'too-many' })
    else if (!row) {
      await addEntry(writing, after, actor)
      counts.added++
    } else if (content(after) === content(known)) counts.unchanged++
    else {
      await changeEntry(writing, row.id, after, actor)
      counts.changed++
    }
  }
  return { ...counts, refused }
}
