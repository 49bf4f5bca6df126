/** A signal that ends with the caller's or after a time, whichever is first. `end` must be called when the work is done. */
export interface Deadline {
  readonly signal: AbortSignal
  end(): void
}

/**
 * A deadline of `ms` milliseconds below a caller's signal. When the time is over the signal's reason is what `late`
 * makes; when the caller aborts, the caller's reason.
 */
export function deadline(ms: number, late: () => Error, caller?: AbortSignal): Deadline {
  const controller = new AbortController()
  const follow = () => controller.abort(caller?.reason)
  // AbortSignal.any with AbortSignal.timeout would do, but its timer cannot be cleared when the work is done early.
  const timer = setTimeout(() => controller.abort(late()), ms)
  if (caller?.aborted) follow()
  else caller?.addEventListener('abort', follow, { once: true })
  return {
    signal: controller.signal,
    end: () => {
      clearTimeout(timer)
      caller?.removeEventListener('abort', follow)
    },
  }
}

/** Settles as `work` does, or rejects with the signal's reason as soon as it aborts, even if `work` never settles. */
export function untilAborted<Result>(work: Promise<Result>, signal: AbortSignal): Promise<Result> {
  return new Promise((resolve, reject) => {
    const leave = () => reject(signal.reason)
    if (signal.aborted) leave()
    else signal.addEventListener('abort', leave, { once: true })
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', leave))
  })
}
