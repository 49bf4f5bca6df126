import type { Agent } from 'node:https'
import { deadline } from '../deadline.ts'
import { cutIntoPieces, joinPieces } from '../pieces.ts'
import { type Translation, TranslationFailure, type TranslationRequest, type Translator } from '../translator.ts'
import { GOOGLE_LANGUAGES, googleCode } from './google-languages.ts'
import { askGoogle } from './google-request.ts'

/** What the page of Google Translate accepts at once. */
const LONGEST_REQUEST = 5_000
/** Enough for a long statement within the deadline, few enough not to be taken for an attack. */
const AT_ONCE = 3
/** An answer takes well under a second; the library has no limit of its own. */
const TIME_OUT_MS = 10_000

export interface GoogleOptions {
  /** Default `translate.google.com`. Always asked over https unless the agent opens another kind of socket. */
  readonly host?: string
  readonly agent?: Agent
  /** Further options of node-fetch, such as headers. */
  readonly fetchOptions?: Readonly<Record<string, unknown>>
  /** Longest wait for one answer. Default 10 s. */
  readonly timeoutMs?: number
}

/** Google Translate through the interface of its mobile app: free, without a key, and quick to answer 429. */
export class GoogleTranslator implements Translator {
  readonly id = 'google'
  readonly kind = 'remote'
  /** Google does not tell the version of its engine; this names the interface. */
  readonly version = 'web'
  readonly #options: GoogleOptions

  constructor(options: GoogleOptions = {}) {
    this.#options = options
  }

  languages(): ReadonlySet<string> {
    return GOOGLE_LANGUAGES
  }

  /** Long texts are cut at the ends of sentences and joined again. @throws TranslationFailure, or the signal's reason */
  async translate({ text, from, to, signal }: TranslationRequest): Promise<Translation> {
    signal?.throwIfAborted()
    const [source, target] = [from, to].map((tag) => {
      const code = googleCode(tag)
      if (!code) throw new TranslationFailure('unsupported-language', `Google Translate does not know “${tag}”.`)
      return code
    }) as [string, string]
    const pieces = cutIntoPieces(text.toWellFormed(), from, LONGEST_REQUEST)
    if (pieces.length === 0) throw new TranslationFailure('bad-reply', 'There is no text to translate.')

    const stop = new AbortController()
    const either = signal ? AbortSignal.any([signal, stop.signal]) : stop.signal
    const translated: string[] = new Array(pieces.length)
    const waiting = pieces.keys()
    const work = async () => {
      for (const index of waiting) translated[index] = await this.#ask(pieces[index]!.text, source, target, either)
    }
    try {
      await Promise.all(Array.from({ length: Math.min(AT_ONCE, pieces.length) }, work))
    } catch (error) {
      // One piece missing makes the rest useless.
      stop.abort(error)
      throw error
    }
    return {
      text: joinPieces(translated, pieces, to),
      engine: 'Google Translate',
      version: this.version,
      retrievedAt: new Date().toISOString(),
      cached: false,
    }
  }

  async #ask(text: string, from: string, to: string, signal: AbortSignal): Promise<string> {
    const { timeoutMs = TIME_OUT_MS, host, agent, fetchOptions } = this.#options
    const late = () => new TranslationFailure('timed-out', `Google Translate did not answer within ${timeoutMs} ms.`)
    const limit = deadline(timeoutMs, late, signal)
    try {
      limit.signal.throwIfAborted()
      return await askGoogle(text, { from, to, host, agent, fetchOptions, signal: limit.signal })
    } catch (error) {
      limit.signal.throwIfAborted()
      throw error
    } finally {
      limit.end()
    }
  }
}
