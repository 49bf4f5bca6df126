import type { Outcome } from '../../model/verification.ts'
import type { Actor } from '../store.ts'
import type { Writing } from './context.ts'
import { logEvent } from './events.ts'
import { languageColumn, refuseCompleted } from './verifications.ts'

/**
 * Completes a pending verification with its outcome. The outcome is kept to the letter as one document, so that it
 * reads back as it was given whatever later versions add to it; the rows beside it are there to be counted.
 * @throws NotFound, Conflict `verification-completed`
 */
export async function completeVerification(
  writing: Writing,
  id: string,
  outcome: Outcome,
  actor: Actor,
): Promise<void> {
  const { db, engine, now } = writing
  await refuseCompleted(writing, id)
  await db
    .insertInto('outcome')
    .values({ verification_id: id, document: engine.json.encode(outcome) })
    .execute()
  await keepReferences(writing, id, outcome.references)
  await keepDiscrepancies(writing, id, outcome.discrepancies)
  await keepAskedTranslators(writing, id, outcome.method.translators)
  await db
    .updateTable('verification')
    .set({
      status: outcome.status,
      basis: outcome.basis,
      risk: outcome.risk,
      summary: outcome.summary.toWellFormed(),
      method_signature: outcome.method.signature,
      original_language: languageColumn(outcome.languages.original.tag),
      rendering_language: languageColumn(outcome.languages.rendering.tag),
      completed_at: now,
    })
    .where('id', '=', id)
    .execute()
  await logEvent(writing, actor, 'verification.completed', id, {
    status: outcome.status,
    basis: outcome.basis,
    risk: outcome.risk,
    method: outcome.method.signature,
  })
}

// The words of these rows may be cut in the middle of a character by whoever wrote them; the document has them as
// they are, and a completion must not fail over it.

async function keepReferences({ db }: Writing, id: string, references: Outcome['references']): Promise<void> {
  for (const [position, reference] of references.entries()) {
    await db
      .insertInto('reference')
      .values({
        verification_id: id,
        position,
        kind: reference.kind,
        of: reference.of,
        language: reference.language,
        made_by: reference.by.toWellFormed(),
        engine: reference.engine ?? null,
        version: reference.version ?? null,
        retrieved_at: reference.retrievedAt ?? null,
        text: reference.text.toWellFormed(),
      })
      .execute()
  }
}

async function keepDiscrepancies(
  { db, engine }: Writing,
  id: string,
  discrepancies: Outcome['discrepancies'],
): Promise<void> {
  for (const [position, found] of discrepancies.entries()) {
    await db
      .insertInto('discrepancy')
      .values({
        verification_id: id,
        position,
        check_id: found.check,
        category: found.category,
        severity: found.severity,
        confidence: found.confidence,
        message: found.message.toWellFormed(),
        suggestion: found.suggestion?.toWellFormed() ?? null,
        evidence: found.evidence.toWellFormed(),
        original_spans: engine.json.encode(found.original),
        rendering_spans: engine.json.encode(found.rendering),
        reference_spans: engine.json.encode(found.references),
      })
      .execute()
  }
}

async function keepAskedTranslators(
  { db }: Writing,
  id: string,
  asked: Outcome['method']['translators'],
): Promise<void> {
  for (const [position, { id: translator, of = 'statement', outcome, code }] of asked.entries()) {
    await db
      .insertInto('asked_translator')
      .values({ verification_id: id, position, translator, of, outcome, code: code ?? null })
      .execute()
  }
}
