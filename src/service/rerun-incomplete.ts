import type { StoredVerification } from '../model/stored.ts'
import type { Actor } from '../store/store.ts'
import { rerunVerification } from './rerun-verification.ts'
import type { Service } from './service.ts'

/** How many ids are read at once. */
const BATCH = 100

/** A verification made anew, and whether every translator that was asked has answered now. */
export interface Rerun {
  readonly verification: StoredVerification
  readonly complete: boolean
}

/** Whether each translator that was asked gave a reference. */
export const isComplete = ({ outcome }: StoredVerification): boolean =>
  outcome?.method.translators.every((asked) => asked.outcome !== 'failed') ?? false

/**
 * Verifies anew, one after another and oldest first, every pair for which a translator did not answer the last time.
 * Each is tried once; one that still lacks a translation is found again the next time.
 */
export async function* rerunIncomplete(service: Service, actor: Actor): AsyncGenerator<Rerun> {
  // What is made here and still lacks something would be found again, further on.
  const made = new Set<string>()
  let after: string | undefined
  for (;;) {
    const ids = await service.store.incomplete(BATCH, after)
    if (ids.length === 0) return
    for (const id of ids) {
      if (made.has(id)) continue
      const { verification: opened } = await rerunVerification(service, id, actor)
      made.add(opened.id)
      const verification = await service.queue.run(opened.id)
      yield { verification, complete: isComplete(verification) }
    }
    after = ids.at(-1)
  }
}
