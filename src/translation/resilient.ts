import { withCircuitBreaker } from './circuit-breaker.ts'
import type { Translator } from './translator.ts'
import { withDeadline } from './with-deadline.ts'
import { withLimit } from './with-limit.ts'
import { withRetries } from './with-retries.ts'

/** Requests to one translator at the same time: quick for a desk, and not an attack. */
const AT_ONCE = 8

/**
 * A translator that can be relied on not to harm the service: at most a few requests at once, each with its deadline,
 * passing trouble tried again, and left alone while it is broken. The time runs from when a request's turn comes, so that
 * a crowd does not make a healthy translator look slow; those who wait behind a broken one are told so at once.
 */
export const resilient = (translator: Translator, deadlineMs: number): Translator =>
  withLimit(withCircuitBreaker(withDeadline(withRetries(translator), deadlineMs)), AT_ONCE)
