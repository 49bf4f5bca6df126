import { baseOf, canonicalTag } from '../language/tag.ts'
import type { Store, TranslationKey } from '../store/store.ts'
import { untilAborted } from './deadline.ts'
import type { Translation, TranslationRequest, Translator } from './translator.ts'

/** The store's part that keeps translations. */
export type TranslationCache = Pick<Store, 'cachedTranslation' | 'keepTranslation'>

/** A request on its way, shared by everybody who asked for the same. */
interface Flight {
  readonly result: Promise<Translation>
  readonly abort: AbortController
  waiting: number
}

/**
 * A translator that keeps what it got and asks once where several ask for the same at a time. A cache that fails costs
 * the cache, never the translation; `onCacheFailure` is told.
 */
export function cached(
  translator: Translator,
  cache: TranslationCache,
  onCacheFailure: (failure: unknown) => void,
): Translator {
  const flights = new Map<string, Flight>()

  async function kept(key: TranslationKey): Promise<Translation | null> {
    try {
      const found = await cache.cachedTranslation(key)
      return found && { ...found, cached: true }
    } catch (failure) {
      onCacheFailure(failure)
      return null
    }
  }

  async function fetch(key: TranslationKey, request: TranslationRequest): Promise<Translation> {
    const found = await kept(key)
    if (found) return found
    request.signal?.throwIfAborted()
    const translation = await translator.translate(request)
    const { text, engine, version, retrievedAt } = translation
    try {
      await cache.keepTranslation(key, { text, engine, version, retrievedAt })
    } catch (failure) {
      onCacheFailure(failure)
    }
    return translation
  }

  function depart(id: string, key: TranslationKey, request: TranslationRequest): Flight {
    const abort = new AbortController()
    const result = fetch(key, { ...request, signal: abort.signal }).finally(() => {
      if (flights.get(id) === flight) flights.delete(id)
    })
    const flight: Flight = { result, abort, waiting: 0 }
    flights.set(id, flight)
    return flight
  }

  return {
    id: translator.id,
    kind: translator.kind,
    version: translator.version,
    languages: () => translator.languages(),
    async translate(request) {
      const { signal } = request
      signal?.throwIfAborted()
      const [from, to] = [request.from, request.to].map((tag) => canonicalTag(tag) ?? baseOf(tag)) as [string, string]
      const key = { translator: translator.id, version: translator.version, from, to, text: request.text }
      const id = JSON.stringify([from, to, request.text])
      const flight = flights.get(id) ?? depart(id, key, request)
      flight.waiting++
      try {
        return await (signal ? untilAborted(flight.result, signal) : flight.result)
      } finally {
        // The last to leave turns off the light; who asks afterwards starts anew.
        if (--flight.waiting === 0 && flights.get(id) === flight) {
          flights.delete(id)
          flight.abort.abort(signal?.reason)
        }
      }
    },
  }
}
