import { withCircuitBreaker } from './circuit-breaker.ts'
import type { Translator } from './translator.ts'
import { withLimit } from './with-limit.ts'
import { withRetries } from './with-retries.ts'

/** Requests to one translator at the same time: quick for a desk, and not an attack. */
const AT_ONCE = 8

/**
 * A translator that can be relied on not to harm the service: at most a few requests at once, passing trouble tried
 * again, and left alone while it is broken. Those who wait their turn behind a broken one are told so at once.
 */
export const resilient = (translator: Translator): Translator =>
  withLimit(withCircuitBreaker(withRetries(translator)), AT_ONCE)
