import type { Service } from '../service/service.ts'

/** What came of a file. */
export interface Imported {
  /** As `--json` prints it. */
  readonly result: object
  /** The same in a sentence. */
  readonly summary: string
  /** What could not be taken, at least the first of it. */
  readonly faults: readonly { readonly line: number; readonly message: string }[]
  /** How much could not be taken. */
  readonly faulty: number
}

/** Takes in one kind of file, and tells in a few words how far it is. */
export type Importer = (
  service: Service,
  chunks: AsyncIterable<Uint8Array>,
  options: { readonly file: string; readonly onProgress: (soFar: string) => void },
) => Promise<Imported>
