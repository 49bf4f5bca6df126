import { basename } from 'node:path'
import { Failure } from '../model/failure.ts'
import type { Actor } from '../store/store.ts'
import type { Service } from './service.ts'

/** What was taken away, and the name under which it had been imported. */
export interface ForgottenImport {
  readonly file: string
  readonly units: number
}

/**
 * Takes everything out of the translation memory that was imported under a file's name, batch by batch. References in
 * verifications stay as they were: those are records.
 * @throws Failure `nothing-imported`
 */
export async function forgetImport(
  { store }: Pick<Service, 'store'>,
  path: string,
  actor: Actor = 'anonymous',
): Promise<ForgottenImport> {
  // An import is known by the name of its file alone; over HTTP the name is whatever the sender chose.
  for (const file of new Set([path, basename(path)])) {
    let units = 0
    let next: number | null = null
    do {
      const gone = await store.forget(file, actor, next)
      units += gone.units
      next = gone.next
    } while (next !== null)
    if (units > 0) return { file, units }
  }
  throw new Failure(
    'nothing-imported',
    `Nothing in the translation memory came from “${path}”. Give the name of the file that was imported, as reports show it.`,
  )
}
