import type { Submission } from '../../../src/model/submission.ts'
import type { Store, StoredVerification, VerificationFilter } from '../../../src/store/store.ts'

/** An empty place of its own for one test: it can be opened several times at once. */
export interface Place {
  open(options?: { clock?: () => number }): Promise<Store>
  /** Called when every store opened here is closed. */
  remove(): Promise<void>
}

/** What the parts of the suite work on; a fresh store for every test. */
export interface Context {
  readonly store: Store
  readonly place: Place
}

/** Submits several pairs one after the other. */
export async function submitAll(store: Store, submissions: readonly Submission[]): Promise<StoredVerification[]> {
  const stored: StoredVerification[] = []
  for (const each of submissions) stored.push(await store.submit(each, 'anonymous'))
  return stored
}

/** Every id that a filter finds, page by page. */
export async function allIds(store: Store, filter: VerificationFilter, limit: number): Promise<string[]> {
  const ids: string[] = []
  let cursor: string | undefined
  do {
    const page = await store.verifications(filter, { limit, cursor })
    ids.push(...page.items.map(({ id }) => id))
    cursor = page.cursor ?? undefined
  } while (cursor !== undefined)
  return ids
}

/** What a promise is rejected with; fails when it is fulfilled. */
export async function rejection(promise: Promise<unknown>): Promise<Error & { code?: string; cause?: unknown }> {
  try {
    await promise
  } catch (error) {
    if (error instanceof Error) return error
    throw error
  }
  throw new Error('nothing was thrown')
}
