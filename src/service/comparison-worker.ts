import { parentPort } from 'node:worker_threads'
import type { Pair } from '../model/pair.ts'
import type { Outcome } from '../model/verification.ts'
import { compare, type Gathered } from '../verify.ts'

/** What the thread is asked, and what it answers under the same number. */
export interface Question {
  readonly call: number
  readonly pair: Pair
  readonly gathered: Gathered
}
export type Answer = { readonly call: number } & ({ readonly outcome: Outcome } | { readonly failure: unknown })

function answer({ call, pair, gathered }: Question): Answer {
  try {
    return { call, outcome: compare(pair, gathered) }
  } catch (failure) {
    return { call, failure }
  }
}

parentPort?.on('message', (question: Question) => parentPort?.postMessage(answer(question)))
