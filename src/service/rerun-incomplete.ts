import type { StoredVerification } from '../model/stored.ts'
import type { Actor } from '../store/store.ts'
import { lackingOf, rerunWithGain } from './rerun-with-gain.ts'
import type { Service } from './service.ts'
import { showVerification } from './show-verification.ts'

/** How many ids are read at once. */
const BATCH = 100

/** What came of asking the translators of a verification again. */
export interface Rerun {
  /** The verification that lacked a translation. */
  readonly earlier: StoredVerification
  /** The one made anew; null where no translator that failed has answered, and nothing was stored. */
  readonly verification: StoredVerification | null
  /** Ids of the translators that still give nothing. */
  readonly lacking: readonly string[]
}

/** Asks again for one verification. @throws NotFound */
export async function rerunOne(service: Service, id: string, actor: Actor): Promise<Rerun> {
  const earlier = await showVerification(service, id)
  const verification = await rerunWithGain(service, id, actor)
  return { earlier, verification, lacking: lackingOf(verification ?? earlier) }
}

/**
 * Asks again for every pair for which a translator did not answer the last time, one after another and oldest first.
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
      const rerun = await rerunOne(service, id, actor)
      if (rerun.verification) made.add(rerun.verification.id)
      yield rerun
    }
    after = ids.at(-1)
  }
}
