import { setImmediate as nextTurn } from 'node:timers/promises'
import { Worker } from 'node:worker_threads'
import pLimit from 'p-limit'
import type { Pair } from '../model/pair.ts'
import type { Outcome } from '../model/verification.ts'
import { compare, type Gathered, gather, type verify } from '../verify.ts'
import type { Answer, Question } from './comparison-worker.ts'

/**
 * Pairs up to this many UTF-16 units, all texts together, are compared where they are: that takes less than 0.1 s.
 * Measured: 100,000 units take 0.6 to 1.2 s and the largest pair accepted more than 3 s, in which a server would answer
 * nobody.
 */
const LONGEST_AT_HOME = 10_000

const SCRIPT = new URL(`./comparison-worker.${import.meta.url.endsWith('.ts') ? 'ts' : 'js'}`, import.meta.url)

/** Measured: 1,000 terms that are met for the first time take as long, some 40 ms, as 10,000 units of text. */
const UNITS_A_TERM = 10

const lengthOf = ({ original, rendering }: Pair, { references, glossary = [] }: Gathered): number =>
  references.reduce((sum, { text }) => sum + text.length, original.length + rendering.length) +
  UNITS_A_TERM * glossary.length

/** A thread that compares long pairs, one after the other. It starts with the first and keeps no process alive. */
export class ComparisonThread {
  readonly #waiting = new Map<number, PromiseWithResolvers<Outcome>>()
  readonly #script: URL
  #worker: Worker | null = null
  #calls = 0

  /** `script`: another module to run on the thread, for tests. */
  constructor(script: URL = SCRIPT) {
    this.#script = script
  }

  /** Rejects with what the comparison throws, or with why the thread ended. */
  compare(question: Omit<Question, 'call'>): Promise<Outcome> {
    const worker = this.#worker ?? this.#start()
    const call = this.#calls++
    const answered = Promise.withResolvers<Outcome>()
    this.#waiting.set(call, answered)
    worker.ref()
    worker.postMessage({ call, ...question } satisfies Question)
    return answered.promise
  }

  #start(): Worker {
    const worker = new Worker(this.#script)
    worker.on('message', (answer: Answer) => {
      const answered = this.#waiting.get(answer.call)
      this.#waiting.delete(answer.call)
      if (this.#waiting.size === 0) worker.unref()
      if ('outcome' in answer) answered?.resolve(answer.outcome)
      else answered?.reject(answer.failure)
    })
    // Out of memory, for one: the thread is gone and the next long pair starts another.
    worker.on('error', (cause) => this.#lose(worker, cause))
    worker.on('exit', (code) => this.#lose(worker, new Error(`The thread that compares ended with code ${code}.`)))
    this.#worker = worker
    return worker
  }

  #lose(worker: Worker, cause: unknown): void {
    // A thread that failed exits a little later, when another one may already be at work on what was asked again.
    if (this.#worker !== worker) return
    this.#worker = null
    for (const answered of this.#waiting.values()) answered.reject(cause)
    this.#waiting.clear()
  }
}

/**
 * `verify` that keeps the thread it is called on free: long pairs are compared on another, short ones one in each turn
 * of the event loop, so that requests are answered in between however many are ready at once.
 */
export function threadedVerify(): typeof verify {
  const thread = new ComparisonThread()
  const oneInTurn = pLimit(1)
  return async (pair, options) => {
    const gathered = await gather(pair, options)
    if (lengthOf(pair, gathered) > LONGEST_AT_HOME) return await thread.compare({ pair, gathered })
    return await oneInTurn(async () => {
      await nextTurn()
      return compare(pair, gathered)
    })
  }
}
