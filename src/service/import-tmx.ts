import { Failure } from '../model/failure.ts'
import type { MemoryUnit } from '../model/memory.ts'
import type { Actor } from '../store/store.ts'
import { readTmx } from '../translation/tmx/read-tmx.ts'
import type { Service } from './service.ts'

/** Units kept in one transaction: a tenth of a second in which nobody else writes. */
const BATCH = 200
/** Most units taken from one file. */
export const MOST_UNITS = 2_000_000
/** Faults that are told one by one; what is wrong with one unit is often wrong with all. */
const MOST_FAULTS = 20

/** What became of the units of a file. */
export interface MemoryImport {
  /** Units in the file. */
  readonly units: number
  /** Those that are new. */
  readonly added: number
  /** Those that were there already. */
  readonly known: number
  /** Those that could not be taken. */
  readonly skipped: number
  /** Why, for the first of them. */
  readonly faults: readonly { readonly line: number; readonly message: string }[]
}

export interface TmxImportOptions {
  /** Name of the file, which stands in reports beside what comes from it. */
  readonly file: string
  readonly actor?: Actor
  /** Told after each batch. */
  readonly onProgress?: (soFar: MemoryImport) => void
}

/**
 * Adds the units of a TMX file to the translation memory while it is read, a batch in each transaction. What stands
 * before a fault in the file stays added, and the failure says how much that is; importing a file again adds only what
 * is new.
 * @throws Failure `bad-tmx`, `unreadable-file`, `too-many-units`
 */
export async function importTmx(
  { store }: Pick<Service, 'store'>,
  chunks: AsyncIterable<Uint8Array>,
  { file, actor = 'anonymous', onProgress }: TmxImportOptions,
): Promise<MemoryImport> {
  const faults: { line: number; message: string }[] = []
  const count = { units: 0, added: 0, known: 0, skipped: 0 }
  let tool: string | undefined
  let batch: MemoryUnit[] = []
  const soFar = (): MemoryImport => ({ ...count, faults: [...faults] })
  const keep = async () => {
    if (batch.length === 0) return
    const { added, known } = await store.remember(batch, { file, tool }, actor)
    count.added += added
    count.known += known
    batch = []
    onProgress?.(soFar())
  }
  try {
    for await (const item of readTmx(chunks)) {
      if (item.kind === 'tool') {
        tool = item.tool
        continue
      }
      if (count.units >= MOST_UNITS) throw tooMany()
      count.units += 1
      if (item.kind === 'unit') batch.push(item.unit)
      else {
        count.skipped += 1
        if (faults.length < MOST_FAULTS) faults.push({ line: item.line, message: item.reason })
      }
      if (batch.length >= BATCH) await keep()
    }
    await keep()
  } catch (cause) {
    if (!(cause instanceof Failure) || cause.code.startsWith('store-')) throw cause
    await keep()
    const stays = count.added + count.known
    const before = stays === 0 ? 'Nothing of it was added.' : `What stands before that (${counted(stays)}) is kept.`
    throw new Failure(cause.code, `${cause.message} ${before}`, { cause })
  }
  return soFar()
}

const counted = (units: number): string => `${units.toLocaleString('en-US')} ${units === 1 ? 'unit' : 'units'}`

const tooMany = (): Failure =>
  new Failure('too-many-units', `The file has more than ${counted(MOST_UNITS)}. Split it, and import the parts.`)
