/**
 * Truequote as a library: `verify` compares a statement with its published rendering and returns every difference in
 * meaning with its place in both texts. It stores nothing and asks nobody but the translators it is handed.
 *
 * @example
 * import { verify } from 'truequote'
 *
 * const outcome = await verify({
 *   original: 'Nous ne partirons pas.',
 *   rendering: 'We will leave.',
 *   references: [{ text: 'We will not leave.' }],
 * })
 * console.log(outcome.status, outcome.discrepancies)
 *
 * @module
 */
export type { Disagreement, Reading } from './model/disagreement.ts'
export {
  CATEGORIES,
  type Category,
  type Discrepancy,
  PENALTY,
  type ReferenceSpans,
  SEVERITIES,
  type Severity,
} from './model/discrepancy.ts'
export { Conflict, Failure, InvalidInput, NotFound, type Problem } from './model/failure.ts'
export { GLOSSARY_KINDS, type GlossaryKind, type GlossaryTerm, type GlossaryUse } from './model/glossary.ts'
export type { Detection, LanguageGuess, LanguageUsed } from './model/language.ts'
export { type Pair, QUOTE_TYPES, type QuoteType } from './model/pair.ts'
export type { Reference, SuppliedReference } from './model/reference.ts'
export type { Span } from './model/span.ts'
export { type Authenticity, type Basis, isAlarm, STATUSES, type Status } from './model/status.ts'
export type { Method, Notice, Outcome, TranslatorReport } from './model/verification.ts'
export {
  type Translation,
  TranslationFailure,
  type TranslationFailureCode,
  type TranslationRequest,
  type Translator,
} from './translation/translator.ts'
export { type GlossaryLookup, type VerifyOptions, verify } from './verify.ts'
