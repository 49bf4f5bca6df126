import { NotFound } from '../../model/failure.ts'
import type { Actor } from '../store.ts'
import type { Reading, Writing } from './context.ts'
import { logEvent } from './events.ts'
import { findVerification, insertVerification } from './verifications.ts'

/** Opens a pending verification of the same pair with the same references; returns its id. @throws NotFound */
export async function openRerun(writing: Writing, id: string, actor: Actor): Promise<string> {
  const earlier = await findVerification(writing, id)
  if (!earlier) throw new NotFound('verification', id)
  const { statement, rendering, confidential, label, supplied } = earlier
  const pair = { statement, rendering, confidential, label: label ?? undefined, references: supplied }
  const rerun = await insertVerification(writing, rendering.id, pair, id)
  await logEvent(writing, actor, 'verification.submitted', rerun, {
    statement: statement.id,
    rendering: rendering.id,
    rerunOf: id,
  })
  return rerun
}

/**
 * Ids of completed verifications for which a translator that was asked gave no reference, and whose pair has not been
 * submitted or rerun since: oldest first, after a given one.
 */
export async function listIncomplete({ db }: Reading, limit: number, after: string | undefined): Promise<string[]> {
  let found = db
    .selectFrom('verification')
    .select('verification.id')
    .where('verification.id', 'in', (eb) =>
      eb.selectFrom('asked_translator').select('verification_id').where('outcome', '=', 'failed'),
    )
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('verification as later')
            .select('later.id')
            .whereRef('later.rendering_id', '=', 'verification.rendering_id')
            .whereRef('later.arrival', '>', 'verification.arrival'),
        ),
      ),
    )
    .orderBy('verification.arrival')
    .limit(limit)
  if (after !== undefined) {
    found = found.where('verification.arrival', '>', (eb) =>
      eb.selectFrom('verification as mark').select('mark.arrival').where('mark.id', '=', after),
    )
  }
  return (await found.execute()).map(({ id }) => id)
}
