import { Failure, InvalidInput } from '../model/failure.ts'
import type { FiledTerm, GlossaryKind } from '../model/glossary.ts'
import { type Actor, type GlossaryCounts, MOST_RENDERINGS } from '../store/store.ts'
import { decodeText, UNREADABLE } from '../text/decode-text.ts'
import { readGlossaryCsv } from './glossary-csv.ts'
import type { GlossaryItem } from './glossary-item.ts'
import { readGlossaryTbx } from './glossary-tbx.ts'
import { quoteValue } from './quote-value.ts'
import type { Service } from './service.ts'

/** The forms that a glossary comes in. */
export const GLOSSARY_FORMS = ['csv', 'tbx'] as const
export type GlossaryForm = (typeof GLOSSARY_FORMS)[number]

export interface GlossaryImportOptions {
  readonly form: GlossaryForm
  /** What terms are for which the file says nothing. Default `term`. */
  readonly kind?: GlossaryKind | undefined
  readonly actor?: Actor | undefined
  /** Told from time to time what came of it so far. */
  readonly onProgress?: ((soFar: GlossaryCount) => void) | undefined
}

/** Entries, counted for each pair of languages. */
export type GlossaryCount = Pick<GlossaryImport, 'added' | 'changed' | 'unchanged'>

export interface GlossaryFault {
  readonly line: number
  /** A sentence that quotes the value and says what to do. */
  readonly message: string
}

/** What came of an import. Entries are counted for each pair of languages. */
export interface GlossaryImport {
  readonly added: number
  readonly changed: number
  readonly unchanged: number
  /** The first MOST_FAULTS of them, in the order of the file. */
  readonly faults: readonly GlossaryFault[]
  /** How many there are in all. */
  readonly faulty: number
}

/** As many mistakes as somebody corrects before trying again. */
export const MOST_FAULTS = 100
/** Terms that are written at once: others may write in between. */
const BATCH = 200

const READERS: Readonly<
  Record<GlossaryForm, (text: AsyncIterable<string>, kind: GlossaryKind) => AsyncGenerator<GlossaryItem>>
> = { csv: readGlossaryCsv, tbx: readGlossaryTbx }

const REFUSALS: Readonly<Record<GlossaryCounts['refused'][number]['why'], (term: string) => string>> = {
  unapproved: (term) => `${term} has only a deprecated rendering; give the approved one before it.`,
  'too-many': (term) =>
    `With this, ${term} would have more than ${MOST_RENDERINGS} renderings of one kind; keep those that are in use.`,
}

/** What cannot be read as text is said as of anything else that was sent. */
async function* textOf(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  try {
    yield* decodeText(bytes)
  } catch (cause) {
    if (!(cause instanceof Failure) || cause.code !== UNREADABLE) throw cause
    throw new InvalidInput([{ field: '', message: cause.message }], 'not-text')
  }
}

/**
 * Imports a glossary from a stream of bytes, piece by piece: whatever can be read is kept, and the rest is told by line.
 * A term that is there already gains the renderings that it lacks.
 * @throws InvalidInput `not-text` for what is no text; what was read before it stays.
 */
export async function importGlossary(
  service: Pick<Service, 'store'>,
  bytes: AsyncIterable<Uint8Array>,
  { form, kind = 'term', actor = 'anonymous', onProgress }: GlossaryImportOptions,
): Promise<GlossaryImport> {
  const counts = { added: 0, changed: 0, unchanged: 0, faulty: 0 }
  const faults: GlossaryFault[] = []
  const batch = new Map<FiledTerm, number>()
  const refuse = (line: number, message: string) => {
    counts.faulty++
    if (faults.length < MOST_FAULTS) faults.push({ line, message })
  }
  const write = async () => {
    if (batch.size === 0) return
    const { refused, ...made } = await service.store.importGlossaryTerms([...batch.keys()], actor)
    counts.added += made.added
    counts.changed += made.changed
    counts.unchanged += made.unchanged
    for (const { term, why } of refused) refuse(batch.get(term)!, REFUSALS[why](quoteValue(term.source)))
    batch.clear()
    onProgress?.(counts)
  }
  for await (const item of READERS[form](textOf(bytes), kind)) {
    if ('fault' in item) refuse(item.line, item.fault)
    else batch.set(item.term, item.line)
    if (batch.size >= BATCH) await write()
  }
  await write()
  return { ...counts, faults: faults.sort((a, b) => a.line - b.line) }
}
