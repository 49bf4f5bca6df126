import { Failure } from '../model/failure.ts'

interface Waiting<Result> {
  readonly id: string
  readonly resolve: (result: Result) => void
  readonly reject: (cause: unknown) => void
}

const stopping = (): Failure =>
  new Failure('stopping', 'The service is stopping. The pair is kept and will be compared at the next start.')

/**
 * Runs one piece of work for each verification, at most `concurrency` at once, in the order they came. Asking again for
 * one that waits or runs gives the same promise: nothing is compared twice at the same time.
 */
export class VerificationQueue<Result> {
  readonly #work: (id: string) => Promise<Result>
  readonly #concurrency: number
  readonly #known = new Map<string, Promise<Result>>()
  readonly #waiting: Waiting<Result>[] = []
  #running = 0
  #closed = false

  constructor(work: (id: string) => Promise<Result>, concurrency: number) {
    this.#work = work
    this.#concurrency = concurrency
  }

  /** The result of the work for `id`, queued unless it already waits or runs. Rejects as the work does. */
  run(id: string): Promise<Result> {
    const known = this.#known.get(id)
    if (known) return known
    if (this.#closed) return Promise.reject(stopping())
    const result = new Promise<Result>((resolve, reject) => {
      this.#waiting.push({ id, resolve, reject })
    })
    this.#known.set(id, result)
    this.#startNext()
    return result
  }

  /** How many wait or run. */
  get size(): number {
    return this.#known.size
  }

  /** Starts nothing more and turns away what waits (it stays pending in the store); resolves when what runs has ended. */
  async close(): Promise<void> {
    this.#closed = true
    for (const { id, reject } of this.#waiting.splice(0)) {
      this.#known.delete(id)
      reject(stopping())
    }
    await Promise.allSettled(this.#known.values())
  }

  #startNext(): void {
    if (this.#closed || this.#running >= this.#concurrency) return
    const next = this.#waiting.shift()
    if (!next) return
    this.#running += 1
    // Settled after the books: whoever awaits a result finds its place free.
    const settle = (answer: () => void) => {
      this.#running -= 1
      this.#known.delete(next.id)
      answer()
      this.#startNext()
    }
    this.#work(next.id).then(
      (result) => settle(() => next.resolve(result)),
      (cause: unknown) => settle(() => next.reject(cause)),
    )
  }
}
