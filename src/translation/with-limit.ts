import pLimit from 'p-limit'
import { untilAborted } from './deadline.ts'
import type { Translator } from './translator.ts'

/** A translator that is asked at most `atOnce` things at the same time; the others wait their turn, in order. */
export function withLimit(translator: Translator, atOnce: number): Translator {
  const limit = pLimit(atOnce)
  return {
    id: translator.id,
    kind: translator.kind,
    version: translator.version,
    languages: () => translator.languages(),
    async translate(request) {
      const { signal } = request
      signal?.throwIfAborted()
      const turn = limit(async () => {
        // Whoever left while waiting costs the translator nothing.
        signal?.throwIfAborted()
        return await translator.translate(request)
      })
      return await (signal ? untilAborted(turn, signal) : turn)
    },
  }
}
