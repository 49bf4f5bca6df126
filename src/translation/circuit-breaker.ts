import { isAboutTheText, TranslationFailure, type Translator } from './translator.ts'

export interface CircuitOptions {
  /** Failures in a row after which nothing is asked for a while. Default 4: one bad reply is chance, four are not. */
  readonly failures?: number
  /**
   * How long nothing is asked, in milliseconds, unless the translator said how long; doubled each time that asking again
   * fails as well. Default one minute.
   */
  readonly openMs?: number
  /** Milliseconds since any fixed time. */
  readonly now?: () => number
}

/** A translator is asked again within the hour, even one that wants a day's rest: such headers are often wrong. */
const LONGEST_REST_MS = 3_600_000

/**
 * A translator that is left alone while it is broken: after several failures in a row, or as soon as it says that it
 * gets too many requests. Meanwhile it fails at once; when the time is over one request tries whether it works again.
 */
export function withCircuitBreaker(translator: Translator, options: CircuitOptions = {}): Translator {
  const { failures = 4, openMs = 60_000, now = () => performance.now() } = options
  let failed = 0
  let last: TranslationFailure | undefined
  let closedFrom = 0
  let trying = false
  let failedTrials = 0

  function open(failure: TranslationFailure): void {
    const rest = failure.retryAfter === undefined ? openMs * 2 ** failedTrials : failure.retryAfter * 1000
    closedFrom = now() + Math.min(rest, LONGEST_REST_MS)
    last = failure
  }

  function refuse(failure: TranslationFailure): never {
    const seconds = Math.max(1, Math.ceil((closedFrom - now()) / 1000))
    const code = failure.code === 'rate-limited' ? 'rate-limited' : 'unavailable'
    // Reports keep this for years: it says nothing of seconds.
    const message = `${failure.message} It was not asked again so soon.`
    throw new TranslationFailure(code, message, { cause: failure, retryAfter: seconds })
  }

  function recover(): void {
    failed = 0
    failedTrials = 0
    last = undefined
  }

  function learn(error: unknown, trial: boolean): void {
    if (!(error instanceof TranslationFailure)) return
    if (isAboutTheText(error.code)) {
      recover()
      return
    }
    failed++
    if (trial) failedTrials++
    if (trial || error.code === 'rate-limited' || failed >= failures) open(error)
  }

  return {
    id: translator.id,
    kind: translator.kind,
    version: translator.version,
    languages: () => translator.languages(),
    async translate(request) {
      request.signal?.throwIfAborted()
      const trial = last !== undefined
      if (last) {
        if (now() < closedFrom || trying) refuse(last)
        trying = true
      }
      try {
        const translation = await translator.translate(request)
        recover()
        return translation
      } catch (error) {
        // A caller who left, even in anger about the time, may have come late himself.
        if (!request.signal?.aborted) learn(error, trial)
        throw error
      } finally {
        if (trial) trying = false
      }
    },
  }
}
