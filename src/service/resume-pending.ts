import { Failure } from '../model/failure.ts'
import type { Service } from './service.ts'

/** How many ids are read at once; what is behind them waits in the store. */
const BATCH = 100

/**
 * Finishes, one after another, what an earlier run of the server left pending. Whatever cannot be finished is logged
 * and left for the next start. Returns how many were finished.
 */
export async function resumePending(service: Service): Promise<number> {
  const tried = new Set<string>()
  let finished = 0
  for (;;) {
    // Those that stay pending stand first again: read past them.
    const ids = (await service.store.pending(tried.size - finished + BATCH)).filter((id) => !tried.has(id))
    if (ids.length === 0) break
    for (const id of ids) {
      tried.add(id)
      try {
        await service.queue.run(id)
        finished += 1
        service.log.info({ verification: id }, 'finished a verification that was left pending')
      } catch (cause) {
        if (cause instanceof Failure && cause.code === 'stopping') return finished
        service.log.error({ verification: id, err: cause }, 'a pending verification could not be finished')
      }
    }
  }
  return finished
}
