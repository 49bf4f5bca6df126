import { sql } from 'kysely'
import type { Engine } from './engines/engine.ts'
import { idMaker } from './id.ts'
import { completeVerification } from './queries/completion.ts'
import type { Reading, Writing } from './queries/context.ts'
import { findEvents } from './queries/events.ts'
import { forget } from './queries/forget.ts'
import { addEntry, changeEntry, entryVersions, findEntry, retireEntry } from './queries/glossary.ts'
import { importTerms } from './queries/glossary-import.ts'
import { findTerms, listEntries, listGlossaryLanguages } from './queries/glossary-lists.ts'
import { recall } from './queries/recall.ts'
import { remember } from './queries/remember.ts'
import { listRenderings } from './queries/renderings.ts'
import { findReply, keepReply, repeatedReply } from './queries/replies.ts'
import { listIncomplete, openRerun } from './queries/reruns.ts'
import { findStatement, listStatements } from './queries/statements.ts'
import { listLanguages, listSummaries } from './queries/summaries.ts'
import { findTranslation, keepTranslation } from './queries/translations.ts'
import { countAttempt, findVerification, listPending, openVerification } from './queries/verifications.ts'
import { refuseUnstorable, refuseUnstorableSubmission, refuseUnstorableTerm } from './storable.ts'
import type { Actor, Store, StoredVerification } from './store.ts'

/** The store over an engine whose database is migrated. `clock` gives milliseconds since 1970. */
export function sqlStore(engine: Engine, clock: () => number = Date.now): Store {
  const newId = idMaker(clock)
  const read = <T>(work: (reading: Reading) => Promise<T>) => engine.read((db) => work({ db, engine }))
  const write = <T>(work: (writing: Writing) => Promise<T>) =>
    engine.write((db) => work({ db, engine, newId, now: new Date(clock()).toISOString() }))

  /** Opens a verification, or finds the one that was opened under the same key. */
  const open = (
    actor: Actor,
    idempotency: { key: string; requestHash: string } | undefined,
    work: (writing: Writing) => Promise<string>,
  ): Promise<StoredVerification> => {
    refuseUnstorable({ actor, idempotencyKey: idempotency?.key })
    return write(async (writing) => {
      const repeated = idempotency && (await repeatedReply(writing, idempotency.key, idempotency.requestHash))
      if (repeated) return (await findVerification(writing, repeated))!
      const id = await work(writing)
      if (idempotency) await keepReply(writing, idempotency.key, idempotency.requestHash, id)
      return (await findVerification(writing, id))!
    })
  }

  return {
    submit: async (submission, actor, idempotency) => {
      refuseUnstorableSubmission(submission)
      return await open(actor, idempotency, (writing) => openVerification(writing, submission, actor))
    },
    rerun: async (id, actor, idempotency) => await open(actor, idempotency, (writing) => openRerun(writing, id, actor)),
    begin: (id) => write((writing) => countAttempt(writing, id)),
    complete: (id, outcome, actor) =>
      write(async (writing) => {
        await completeVerification(writing, id, outcome, actor)
        return (await findVerification(writing, id))!
      }),
    pending: (limit) => read((reading) => listPending(reading, limit)),
    incomplete: (limit, after) => read((reading) => listIncomplete(reading, limit, after)),
    verification: (id) => read((reading) => findVerification(reading, id)),
    verifications: (filter, page) => read((reading) => listSummaries(reading, filter, page)),
    languages: () => read(listLanguages),
    statement: (id) => read((reading) => findStatement(reading, id)),
    statements: (search, page) => read((reading) => listStatements(reading, search, page)),
    renderings: (statementId) => read((reading) => listRenderings(reading, statementId)),
    events: (subject) => read((reading) => findEvents(reading, subject)),
    cachedTranslation: (key) => read((reading) => findTranslation(reading, key)),
    keepTranslation: (key, translation) => write((writing) => keepTranslation(writing, key, translation)),
    remember: (units, source, actor) => write((writing) => remember(writing, units, source, actor)),
    forget: (file, actor, after) => write((writing) => forget(writing, file, actor, after)),
    recall: (query) => read((reading) => recall(reading, query)),
    keptReply: (key) => read((reading) => findReply(reading, key)),
    addGlossaryEntry: async (term, actor) => {
      refuseUnstorableTerm(term)
      return write((writing) => addEntry(writing, term, actor))
    },
    changeGlossaryEntry: async (id, term, actor) => {
      refuseUnstorableTerm(term)
      return write((writing) => changeEntry(writing, id, term, actor))
    },
    retireGlossaryEntry: (id, actor) => write((writing) => retireEntry(writing, id, actor)),
    importGlossaryTerms: async (terms, actor) => {
      terms.forEach(refuseUnstorableTerm)
      return write((writing) => importTerms(writing, terms, actor))
    },
    glossaryEntry: (id) => read((reading) => findEntry(reading, id)),
    glossaryVersions: (id) => read((reading) => entryVersions(reading, id)),
    glossary: (filter, page) => read((reading) => listEntries(reading, filter, page)),
    glossaryTerms: (request) => read((reading) => findTerms(reading, request)),
    glossaryLanguages: () => read(listGlossaryLanguages),
    ping: () => read(async ({ db }) => void (await sql`select 1 from verification limit 1`.execute(db))),
    close: () => engine.close(),
  }
}
