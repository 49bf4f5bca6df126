/** What a server says of itself, such as its languages. */
export interface Listed<Value> {
  /** Asked of the server the first time and after a while anew; a failure is not kept. */
  get(signal: AbortSignal): Promise<Value>
  /** What is known without asking; null before the first answer. */
  known(): Value | null
}

/** A server that gets another language is noticed within this time. */
const FRESH_MS = 600_000

/** Remembers for a while what `ask` answered. @throws whatever `ask` throws */
export function listedFor<Value>(
  ask: (signal: AbortSignal) => Promise<Value>,
  now: () => number = () => performance.now(),
): Listed<Value> {
  let kept: { readonly value: Value; readonly at: number } | null = null
  return {
    async get(signal) {
      if (kept && now() - kept.at < FRESH_MS) return kept.value
      const value = await ask(signal)
      kept = { value, at: now() }
      return value
    },
    known: () => kept?.value ?? null,
  }
}
