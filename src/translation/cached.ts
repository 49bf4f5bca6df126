import { baseOf, canonicalTag } from '../language/tag.ts'
import type { Store, TranslationKey } from '../store/store.ts'
import { untilAborted } from './deadline.ts'
import { type Translation, TranslationFailure, type TranslationRequest, type Translator } from './translator.ts'

/** The store's part that keeps translations. */
export type TranslationCache = Pick<Store, 'cachedTranslation' | 'keepTranslation'>

/** A request on its way, shared by everybody who asked for the same. */
interface Flight {
  readonly result: Promise<Translation>
  readonly abort: AbortController
  waiting: number
}

export interface CacheOptions {
  /** Told when the cache fails: that costs the cache, never the translation. */
  readonly onCacheFailure: (failure: unknown) => void
  /** What was kept longer ago than this is asked for anew, and used only where nobody answers. In days. */
  readonly maxAgeDays: number
  /** Milliseconds since 1970. */
  readonly now?: () => number
}

const DAY_MS = 86_400_000

/** A translator that keeps what it got and asks once where several ask for the same at a time. */
export function cached(
  translator: Translator,
  cache: TranslationCache,
  { onCacheFailure, maxAgeDays, now = Date.now }: CacheOptions,
): Translator {
  const flights = new Map<string, Flight>()
  const isFresh = ({ retrievedAt }: Translation): boolean => now() - Date.parse(retrievedAt) <= maxAgeDays * DAY_MS

  async function kept(key: TranslationKey): Promise<Translation | null> {
    try {
      const found = await cache.cachedTranslation(key)
      return found && { ...found, cached: true }
    } catch (failure) {
      onCacheFailure(failure)
      return null
    }
  }

  async function keep(key: TranslationKey, { text, engine, version, retrievedAt, via }: Translation): Promise<void> {
    try {
      await cache.keepTranslation(key, { text, engine, version, retrievedAt, ...(via ? { via } : {}) })
    } catch (failure) {
      onCacheFailure(failure)
    }
  }

  async function fetch(key: TranslationKey, request: TranslationRequest): Promise<Translation> {
    const found = await kept(key)
    if (found && isFresh(found)) return found
    request.signal?.throwIfAborted()
    try {
      const translation = await translator.translate(request)
      await keep(key, translation)
      return translation
    } catch (failure) {
      request.signal?.throwIfAborted()
      // Old is better than none; the report tells its age.
      if (found && failure instanceof TranslationFailure) return found
      throw failure
    }
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
