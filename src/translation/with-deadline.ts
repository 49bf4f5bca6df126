import { deadline, untilAborted } from './deadline.ts'
import { TranslationFailure, type Translator } from './translator.ts'

/** A translator that has so many milliseconds for a request, counted from when it is really asked; even one that hangs. */
export function withDeadline(translator: Translator, ms: number): Translator {
  return {
    id: translator.id,
    kind: translator.kind,
    version: translator.version,
    languages: () => translator.languages(),
    async translate(request) {
      request.signal?.throwIfAborted()
      const late = () => new TranslationFailure('timed-out', `${translator.id} did not answer within ${ms} ms.`)
      const limit = deadline(ms, late, request.signal)
      try {
        return await untilAborted(translator.translate({ ...request, signal: limit.signal }), limit.signal)
      } finally {
        limit.end()
      }
    },
  }
}
