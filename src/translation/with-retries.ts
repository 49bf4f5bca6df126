import { setTimeout as sleep } from 'node:timers/promises'
import { TranslationFailure, type Translator } from './translator.ts'

export interface RetryOptions {
  /** How often a request is made at most. Default 3: a passing trouble is over by then, a lasting one is not. */
  readonly attempts?: number
  /** Longest wait before the second attempt, in milliseconds; doubled for each further one. Default 300. */
  readonly firstWaitMs?: number
  /** A translator that wants a longer rest than this is not waited for, in milliseconds. Default 2,000. */
  readonly longestWaitMs?: number
  /** Waits; rejects when the signal aborts. */
  readonly wait?: (ms: number, signal?: AbortSignal) => Promise<unknown>
  /** From 0 to 1. */
  readonly random?: () => number
}

const sleeping = (ms: number, signal?: AbortSignal): Promise<unknown> =>
  sleep(ms, undefined, signal ? { signal } : {}).catch((aborted: unknown) => {
    signal?.throwIfAborted()
    throw aborted
  })

/**
 * A translator that is asked again where the trouble may pass: it did not answer, or asked for a short rest. Waits grow
 * exponentially with full jitter, so that many who failed together do not return together
 * (https://aws.amazon.com/blogs/architecture/exponential-backoff-and-jitter). Too many requests without a word of when
 * to return, an answer that is none and a time-out are not tried again here: that would only add to the load.
 */
export function withRetries(translator: Translator, options: RetryOptions = {}): Translator {
  const { attempts = 3, firstWaitMs = 300, longestWaitMs = 2_000, wait = sleeping, random = Math.random } = options

  /** Milliseconds to wait before the next attempt; null where there is to be none. */
  function waitAfter(error: unknown, attempt: number): number | null {
    if (!(error instanceof TranslationFailure) || attempt >= attempts) return null
    if (error.retryAfter !== undefined) {
      const rest = error.retryAfter * 1000
      return rest <= longestWaitMs ? rest : null
    }
    return error.code === 'unavailable' ? random() * Math.min(longestWaitMs, firstWaitMs * 2 ** (attempt - 1)) : null
  }

  return {
    id: translator.id,
    kind: translator.kind,
    version: translator.version,
    languages: () => translator.languages(),
    async translate(request) {
      for (let attempt = 1; ; attempt++) {
        try {
          return await translator.translate(request)
        } catch (error) {
          request.signal?.throwIfAborted()
          const rest = waitAfter(error, attempt)
          if (rest === null) throw error
          await wait(rest, request.signal)
        }
      }
    },
  }
}
