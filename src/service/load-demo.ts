import { readFile } from 'node:fs/promises'
import type { SuppliedReference } from '../model/reference.ts'
import type { StoredVerification } from '../model/stored.ts'
import type { RenderingInput, StatementInput } from '../model/submission.ts'
import type { Service } from './service.ts'
import { submitAndVerify } from './submit-and-verify.ts'

/** Beside `src` and `dist` alike. */
const SEEDS = new URL('../../db/seeds/demo.json', import.meta.url)

/** One statement of the demo with the translations supplied for it and the renderings to be compared with it. */
export interface DemoStatement {
  readonly statement: StatementInput
  readonly references: readonly SuppliedReference[]
  readonly renderings: readonly { readonly label: string; readonly rendering: RenderingInput }[]
}

/** The demo as it is shipped. Variants that nobody published are labelled `constructed example: …`. */
export const readDemo = async (): Promise<readonly DemoStatement[]> => JSON.parse(await readFile(SEEDS, 'utf8'))

/** Submits and compares the demo through the same action as everybody's pairs, one after another, in its order. */
export async function* loadDemo(service: Service): AsyncGenerator<StoredVerification> {
  for (const { statement, references, renderings } of await readDemo()) {
    for (const { label, rendering } of renderings) {
      yield await submitAndVerify(service, { statement, references, rendering, label, confidential: false }, 'demo')
    }
  }
}
