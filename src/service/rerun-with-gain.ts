import type { StoredVerification } from '../model/stored.ts'
import type { TranslatorReport } from '../model/verification.ts'
import type { Actor } from '../store/store.ts'
import { gather } from '../verify.ts'
import { rerunVerification } from './rerun-verification.ts'
import type { Service } from './service.ts'
import { showVerification } from './show-verification.ts'
import { gatherOptions, pairOf } from './verify-pair.ts'

const nameOf = ({ id, of }: TranslatorReport): string => `${id} ${of ?? 'statement'}`
const answers = ({ outcome }: TranslatorReport): boolean => outcome === 'answered' || outcome === 'cached'

/** The translators that were asked for a verification and gave nothing, each once. */
export const lackingOf = ({ outcome }: StoredVerification): string[] => [
  ...new Set(outcome?.method.translators.filter((asked) => asked.outcome === 'failed').map(({ id }) => id) ?? []),
]

/**
 * Asks the translators of a verification again, and verifies its pair anew where one of those that failed has answered
 * now; the comparison finds that answer in the cache. Null where none has: nothing is stored then.
 * @throws NotFound; whatever the store throws
 */
export async function rerunWithGain(service: Service, id: string, actor: Actor): Promise<StoredVerification | null> {
  const earlier = await showVerification(service, id)
  const failed = new Set(
    earlier.outcome?.method.translators.filter(({ outcome }) => outcome === 'failed').map(nameOf) ?? [],
  )
  const { reports } = await gather(pairOf(earlier), gatherOptions(service))
  if (!reports.some((report) => answers(report) && failed.has(nameOf(report)))) return null
  const { verification } = await rerunVerification(service, id, actor)
  return await service.queue.run(verification.id)
}
