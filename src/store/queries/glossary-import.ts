import type { GlossaryTerm } from '../../model/glossary.ts'
import { type Actor, type GlossaryCounts, MOST_RENDERINGS } from '../store.ts'
import type { Writing } from './context.ts'
import { addEntry, changeEntry, foldTerm, rowOfTerm, toEntry } from './glossary.ts'

const without = (list: readonly string[], gone: readonly string[]): string[] => {
  const folded = new Set(gone.map(foldTerm))
  return list.filter((one) => !folded.has(foldTerm(one)))
}

/** Two lists as one, each rendering once, in the spelling met first. */
const union = (known: readonly string[], more: readonly string[]): string[] => {
  const all = new Map<string, string>()
  for (const one of [...known, ...more]) if (!all.has(one.normalize('NFC'))) all.set(one.normalize('NFC'), one)
  return [...all.values()]
}

/**
 * A known term with what an import adds to it: what is newly approved is deprecated no more, and the other way round;
 * the last approved rendering stays. Kind and note are replaced where the import states them.
 */
export function joined(known: GlossaryTerm, more: GlossaryTerm): GlossaryTerm {
  const kept = without(known.approved, more.deprecated)
  const approved = union(kept.length + more.approved.length > 0 ? kept : known.approved, more.approved).slice(
    0,
    MOST_RENDERINGS,
  )
  const deprecated = without(union(known.deprecated, more.deprecated), approved).slice(0, MOST_RENDERINGS)
  return { ...known, approved, deprecated, kind: more.kind, ...(more.note === undefined ? {} : { note: more.note }) }
}

const content = ({ approved, deprecated, kind, note }: GlossaryTerm): string =>
  JSON.stringify([approved, deprecated, kind, note ?? null])

/** Adds what is new of a batch of terms and joins the rest to the entries there are.  */
export async function importTerms(
  writing: Writing,
  terms: readonly GlossaryTerm[],
  actor: Actor,
): Promise<GlossaryCounts> {
  const counts = { added: 0, changed: 0, unchanged: 0 }
  const unapproved: GlossaryTerm[] = []
  for (const term of terms) {
    const row = await rowOfTerm(writing, term)
    if (!row) {
      if (term.approved.length === 0) {
        unapproved.push(term)
        continue
      }
      await addEntry(writing, term, actor)
      counts.added++
      continue
    }
    const known = toEntry(writing)(row)
    const after = joined(known, term)
    if (content(after) === content(known)) {
      counts.unchanged++
      continue
    }
    await changeEntry(writing, row.id, after, actor)
    counts.changed++
  }
  return { ...counts, unapproved }
}
