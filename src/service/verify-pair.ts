import { Conflict, NotFound } from '../model/failure.ts'
import type { Pair } from '../model/pair.ts'
import type { StoredVerification } from '../model/stored.ts'
import type { Outcome } from '../model/verification.ts'
import type { VerifyOptions } from '../verify.ts'
import { glossaryOf } from './look-up-terms.ts'
import type { Service } from './service.ts'
import { undecidedOutcome } from './undecided-outcome.ts'

/**
 * How often a pair may break the comparison, or the whole process, before it is given up. Two retries outlast a passing
 * trouble such as memory pressure; a pair that fails three times fails always, and must not stop every start after it.
 */
export const MAX_ATTEMPTS = 3

/** The pair of a stored verification, as the comparison takes it. */
export const pairOf = ({ statement, rendering, supplied, confidential }: StoredVerification): Pair => ({
  original: statement.text,
  originalLanguage: statement.language,
  rendering: rendering.text,
  renderingLanguage: rendering.language,
  references: supplied,
  quoteType: rendering.quoteType,
  confidential,
})

/** What a stored pair is compared with: the service's translators and glossary. */
export const gatherOptions = ({ translators, config, store }: Service): VerifyOptions => ({
  translators,
  translationLimits: config.translationLimits,
  glossary: glossaryOf(store),
})

/**
 * Compares a stored pair and completes its verification. One that is complete already is returned as it is. A pair
 * that breaks the comparison MAX_ATTEMPTS times is completed as `undetermined` with a notice that says so.
 * @throws NotFound; whatever the store throws.
 */
export async function verifyStored(service: Service, id: string): Promise<StoredVerification> {
  const stored = await service.store.verification(id)
  if (!stored) throw new NotFound('verification', id)
  if (stored.outcome) return stored
  try {
    return await service.store.complete(id, await attempt(service, stored), 'system')
  } catch (cause) {
    // Another process on the same database may have been faster; its outcome stands.
    const faster = cause instanceof Conflict ? await service.store.verification(id) : null
    if (!faster?.outcome) throw cause
    return faster
  }
}

async function attempt(service: Service, stored: StoredVerification): Promise<Outcome> {
  for (;;) {
    // Counted before the work: an attempt that kills the process has to count as well.
    const attempts = await service.store.begin(stored.id)
    if (attempts > MAX_ATTEMPTS) return undecidedOutcome(stored, service.version, MAX_ATTEMPTS)
    try {
      return await service.verify(pairOf(stored), gatherOptions(service))
    } catch (cause) {
      service.log.error({ verification: stored.id, attempts, err: cause }, 'the comparison failed')
      if (attempts >= MAX_ATTEMPTS) return undecidedOutcome(stored, service.version, attempts)
    }
  }
}
