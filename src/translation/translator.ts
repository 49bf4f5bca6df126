import { Failure } from '../model/failure.ts'

export interface TranslationRequest {
  readonly text: string
  /** BCP 47 tags. */
  readonly from: string
  readonly to: string
  /** Aborts the request; the translator then throws the signal's reason. */
  readonly signal?: AbortSignal | undefined
}

export interface Translation {
  readonly text: string
  /** BCP 47 tag of the text, where it may be another than asked for: another script or region of the language. */
  readonly language?: string
  /** Name and version of the engine that answered, as far as it tells. */
  readonly engine: string
  readonly version: string
  /** ISO 8601 time at which the engine answered; earlier than now for a cached translation. */
  readonly retrievedAt: string
  /** Nobody knows when it was made: `retrievedAt` is when it came here. */
  readonly undated?: boolean
  readonly cached: boolean
  /** Base subtags of the languages it went through where no direct pair exists: `['es']` for fr → es → en. */
  readonly via?: readonly string[]
  /** How alike the text is to the one whose translation this is, 0–1; absent where that text itself was translated. */
  readonly match?: number
  /** The similar text that it translates, with `match`. */
  readonly matched?: string
  /** Who made it, where that is not the engine: the person whose translation a memory has. */
  readonly by?: string
}

/** A source of independent translations. Add one: a file in `providers/`, a line in `providers/index.ts`, a test. */
export interface Translator {
  /** Permanent id: `google`. */
  readonly id: string
  /** A confidential pair is never given to a `remote` one. */
  readonly kind: 'local' | 'remote'
  readonly version: string
  /** Base language subtags it can translate from and to; `null` when it does not say. */
  languages(): ReadonlySet<string> | null
  /** @throws TranslationFailure */
  translate(request: TranslationRequest): Promise<Translation>
}

export type TranslationFailureCode =
  | 'rate-limited'
  | 'unavailable'
  | 'timed-out'
  | 'unsupported-language'
  | 'bad-reply'
  /** A wrong key or address: asking again does not help, the operator must look. */
  | 'refused'
  /** A confidential text, and a translator elsewhere. */
  | 'confidential'
  /** It gave a short text back as it is, as it should for a name. */
  | 'untranslated'
  /** It will not translate this text: a filter, or a text too long for it. */
  | 'declined'
  /** It answers for some texts only, and not for this one: no fault, and nothing to try again. */
  | 'no-match'

const ABOUT_THE_TEXT: ReadonlySet<TranslationFailureCode> = new Set([
  'unsupported-language',
  'no-match',
  'untranslated',
  'declined',
])

/** Whether a failure is about this text or its languages alone: nothing is wrong, and asking again does not help. */
export const isAboutTheText = (code: TranslationFailureCode): boolean => ABOUT_THE_TEXT.has(code)

/** Why there is no translation. The verification goes on without it and says so. */
export class TranslationFailure extends Failure {
  declare readonly code: TranslationFailureCode
  /** Seconds to wait before asking again, when the engine said so. */
  readonly retryAfter: number | undefined

  constructor(code: TranslationFailureCode, message: string, options: ErrorOptions & { retryAfter?: number } = {}) {
    super(code, message, options)
    this.retryAfter = options.retryAfter
  }
}
