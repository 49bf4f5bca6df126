import type { FiledTerm, GlossaryEntry, GlossaryTerm } from '../model/glossary.ts'
import type { MemorySource, MemoryUnit, RememberedTranslation } from '../model/memory.ts'
import type { Status } from '../model/status.ts'
import type { StoredRendering, StoredStatement, StoredVerification, VerificationSummary } from '../model/stored.ts'
import type { Submission } from '../model/submission.ts'
import type { Outcome } from '../model/verification.ts'

export type { StoredRendering, StoredStatement, StoredVerification, VerificationSummary } from '../model/stored.ts'

/** Who acts: `anonymous`, `system`, `demo`, later a user's or key's id. */
export type Actor = string

/** What a list shows: verifications that satisfy every part that is given. */
export interface VerificationFilter {
  /** Id of the rendering: every verification of one pair. */
  readonly rendering?: string | undefined
  readonly status?: readonly Status[] | undefined
  /** Tag of either text, or its beginning: `zh` finds `zh-Hant-TW` too. */
  readonly language?: string | undefined
  /** The whole name; case, accents and spaces do not matter. So for the speaker. */
  readonly outlet?: string | undefined
  readonly speaker?: string | undefined
  /**
   * Words that must all occur in the two texts, the speaker and the outlet together. Case and accents do not matter;
   * three letters and more find longer words that begin so; scripts without spaces match anywhere. Any text is
   * allowed: it is never query syntax. Blank text does not filter; text without a letter, digit or emoji finds nothing.
   */
  readonly search?: string | undefined
}

/** Newest first, stable while rows are added. `cursor` is opaque; null when there is no further page. */
export interface Page<Item> {
  readonly items: readonly Item[]
  readonly cursor: string | null
}

export interface PageRequest {
  /** From 1. */
  readonly limit: number
  readonly cursor?: string | undefined
}

export interface StoredEvent {
  readonly id: number
  readonly at: string
  readonly actor: Actor
  /** `verification.submitted`, `verification.completed`, `statement.created`, … */
  readonly action: string
  readonly subject: string
  readonly details: Readonly<Record<string, unknown>>
}

export interface CachedTranslation {
  readonly text: string
  readonly engine: string
  readonly version: string
  readonly retrievedAt: string
  /** Base subtags of the languages that it went through. */
  readonly via?: readonly string[]
}

export interface TranslationKey {
  readonly translator: string
  readonly version: string
  readonly from: string
  readonly to: string
  readonly text: string
}

/** A text whose translation somebody may have made before; BCP 47 tags. */
export interface MemoryQuery {
  readonly text: string
  readonly from: string
  readonly to: string
}

/** What was taken out of the translation memory, and where to go on; null at the end. */
export interface Forgotten {
  readonly units: number
  readonly next: number | null
}

/** A reply kept for an Idempotency-Key. */
export interface KeptReply {
  /** SHA-256 of the request it answered. */
  readonly requestHash: string
  /** Null while the first request is still being answered. */
  readonly verificationId: string | null
}

/** What a list shows of the glossary: entries that satisfy every part that is given. */
export interface GlossaryFilter {
  /** Tag of the term's language, or its beginning. So for the renderings'. */
  readonly source?: string | undefined
  readonly target?: string | undefined
  /** Words that must all occur in term, renderings and note, as for verifications. */
  readonly search?: string | undefined
}

/** Which terms a text may have: its language, the language it is rendered in, and its keys (`text/term-keys.ts`). */
export interface TermRequest {
  readonly from: string
  readonly to: string
  readonly keys: Iterable<string>
}

/** What became of the terms of an import. */
export interface GlossaryCounts {
  readonly added: number
  readonly changed: number
  readonly unchanged: number
  /**
   * Terms of which nothing was kept: without an approved rendering and without an entry that has one, or with renderings
   * that would make more than MOST_RENDERINGS together with those of the entry.
   */
  readonly refused: readonly { readonly term: FiledTerm; readonly why: 'unapproved' | 'too-many' }[]
}

/** Most renderings of each kind, approved and deprecated, that an entry has. */
export const MOST_RENDERINGS = 20

/**
 * Where everything is kept. One contract, one suite of tests (`test/contracts/store.ts`), an engine for each database.
 * Every method is one transaction: it happens whole or not at all.
 */
export interface Store {
  /**
   * Keeps a pair and opens a pending verification of it, in one transaction. A statement already stored (same
   * normalised text, stated language, speaker and source URL) is found again instead of stored twice, and so is a
   * rendering of it (same normalised text, stated language, outlet, URL and quote type). A date, medium or translator
   * that was not known is then filled in; one that contradicts makes another statement or rendering.
   * With a key used before for the same request, returns the verification made then and stores nothing.
   * @throws InvalidInput `unstorable-text` for half a surrogate pair or NUL, Conflict `idempotency-key-reused`
   */
  submit(
    submission: Submission,
    actor: Actor,
    idempotency?: { key: string; requestHash: string },
  ): Promise<StoredVerification>
  /**
   * Opens a pending verification of a pair that is kept, with the same references, as a rerun of an earlier one. With a
   * key used before for the same request, returns the verification made then and stores nothing.
   * @throws NotFound, Conflict `idempotency-key-reused`
   */
  rerun(
    verificationId: string,
    actor: Actor,
    idempotency?: { key: string; requestHash: string },
  ): Promise<StoredVerification>
  /** Records that a verification is being worked on; returns how many times it has been begun. @throws NotFound, Conflict */
  begin(verificationId: string): Promise<number>
  /** Completes a pending verification. A completed one is immutable. @throws NotFound, Conflict `verification-completed` */
  complete(verificationId: string, outcome: Outcome, actor: Actor): Promise<StoredVerification>
  /** Ids of pending verifications, oldest first. */
  pending(limit: number): Promise<readonly string[]>
  /**
   * Ids of completed verifications for which a translator that was asked gave no reference, and whose pair has not been
   * verified again since: oldest first, after a given one.
   */
  incomplete(limit: number, after?: string): Promise<readonly string[]>
  verification(id: string): Promise<StoredVerification | null>
  /** @throws InvalidInput for a cursor that is none, or a limit below 1 */
  verifications(filter: VerificationFilter, page: PageRequest): Promise<Page<VerificationSummary>>
  /** Base language tags that occur among the verifications, sorted, without `und`. */
  languages(): Promise<readonly string[]>
  statement(id: string): Promise<StoredStatement | null>
  /** All words of the search in text or speaker, as for verifications. @throws InvalidInput */
  statements(search: string | undefined, page: PageRequest): Promise<Page<StoredStatement>>
  /** Every rendering of a statement with its newest verification, oldest rendering first. */
  renderings(
    statementId: string,
  ): Promise<readonly { rendering: StoredRendering; latest: VerificationSummary | null }[]>
  /** What happened to a subject, oldest first. */
  events(subject: string): Promise<readonly StoredEvent[]>
  cachedTranslation(key: TranslationKey): Promise<CachedTranslation | null>
  /** @throws InvalidInput `unstorable-text` */
  keepTranslation(key: TranslationKey, translation: CachedTranslation): Promise<void>
  /**
   * Adds units to the translation memory; one that is there already, from whatever file, stays as it is. Units and
   * texts are checked by the caller. @throws InvalidInput `unstorable-text`
   */
  remember(
    units: readonly MemoryUnit[],
    source: MemorySource,
    actor: Actor,
  ): Promise<{ readonly added: number; readonly known: number }>
  /**
   * The translation remembered of the text that is most like this one, or null: from imported units, and from the
   * references that people supplied with verifications that are completed and not confidential. A reference that is
   * word for word the rendering it was supplied with is not remembered: nothing shows that it is independent.
   */
  recall(query: MemoryQuery): Promise<RememberedTranslation | null>
  /**
   * Takes some of the units away that were imported under this name of a file; `after` is where the call before ended.
   * References of verifications stay. @throws InvalidInput `unstorable-text`
   */
  forget(file: string, actor: Actor, after?: number | null): Promise<Forgotten>
  /** What was answered under an idempotency key, or null. */
  keptReply(key: string): Promise<KeptReply | null>
  /**
   * Keeps a term. There is one entry in force for a term (by its spelling, see `spellingKey`) and two languages.
   * @throws InvalidInput `unstorable-text`, Conflict `glossary-entry-exists`
   */
  addGlossaryEntry(term: GlossaryTerm, actor: Actor): Promise<GlossaryEntry>
  /** Makes the next version of an entry. @throws as `addGlossaryEntry`, NotFound */
  changeGlossaryEntry(id: string, term: GlossaryTerm, actor: Actor): Promise<GlossaryEntry>
  /** Takes an entry out of force; what it said stays. @throws NotFound */
  retireGlossaryEntry(id: string, actor: Actor): Promise<void>
  /**
   * Adds a batch of terms; one that is there already gains the renderings that it lacks, and keeps its
   * kind where the import does not state one.
   * @throws InvalidInput `unstorable-text`
   */
  importGlossaryTerms(terms: readonly FiledTerm[], actor: Actor): Promise<GlossaryCounts>
  /** The version of an entry that is in force, or null. */
  glossaryEntry(id: string): Promise<GlossaryEntry | null>
  /** Every version of an entry, the newest first; empty where there was none. */
  glossaryVersions(id: string): Promise<readonly GlossaryEntry[]>
  /** Entries in force, newest first. @throws InvalidInput for a cursor that is none, or a limit below 1 */
  glossary(filter: GlossaryFilter, page: PageRequest): Promise<Page<GlossaryEntry>>
  /** Entries in force between two languages, in either direction, of which a text with these keys may have the term. */
  glossaryTerms(request: TermRequest): Promise<readonly GlossaryEntry[]>
  /** The pairs of languages that there are entries for, by tag, with how many. */
  glossaryLanguages(): Promise<
    readonly { readonly source: string; readonly target: string; readonly entries: number }[]
  >
  /** @throws Failure when the database does not answer. */
  ping(): Promise<void>
  close(): Promise<void>
}
