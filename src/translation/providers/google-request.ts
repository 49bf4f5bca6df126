import type { Agent } from 'node:https'
import { Translator as GoogleClient } from '@vitalets/google-translate-api'
import { TranslationFailure } from '../translator.ts'

/** An answer to 5,000 characters is under 100 kB; more is not an answer. */
const LARGEST_REPLY = 2_000_000
/** Less of the text than this among the sentences of an answer means that it was cut short. */
const LEAST_COVERED = 0.5

export interface GoogleRequest {
  /** Google's own codes. */
  readonly from: string
  readonly to: string
  readonly host?: string | undefined
  readonly agent?: Agent | undefined
  readonly fetchOptions?: Readonly<Record<string, unknown>> | undefined
  readonly signal: AbortSignal
}

/** The part of a response of node-fetch that is read; the library's own types of it are not installed. */
interface Response {
  readonly status: number
  readonly headers: { get(name: string): string | null }
}

/** Seconds of a Retry-After header, which may also be a date. */
function secondsOf(header: string | null): number | undefined {
  if (!header) return undefined
  if (/^\d{1,9}$/.test(header.trim())) return Number(header)
  const at = Date.parse(header)
  return Number.isNaN(at) ? undefined : Math.max(0, Math.ceil((at - Date.now()) / 1000))
}

function failureOf(status: number, headers: Response['headers']): TranslationFailure {
  const retryAfter = secondsOf(headers.get('retry-after'))
  const wait = retryAfter === undefined ? {} : { retryAfter }
  // Instead of answering 429 itself, Google may send the asker on to a page that apologises.
  if (status === 429 || (headers.get('location') ?? '').includes('/sorry/')) {
    const when = retryAfter === undefined ? 'for a while' : `for ${retryAfter} seconds`
    return new TranslationFailure('rate-limited', `Google Translate wants no more requests ${when}.`, wait)
  }
  if (status >= 500 || status === 403 || status === 408) {
    return new TranslationFailure('unavailable', `Google Translate answered with status ${status}.`, wait)
  }
  return new TranslationFailure('bad-reply', `Google Translate refused the request with status ${status}.`)
}

const lettersOf = (text: string): number => text.replace(/\s/g, '').length

/** The translation in a reply, which may be anything. @throws TranslationFailure `bad-reply` */
function textOf(reply: unknown, asked: string): string {
  const sentences: unknown = (reply as { sentences?: unknown } | null | undefined)?.sentences
  if (!Array.isArray(sentences))
    throw new TranslationFailure('bad-reply', 'Google Translate answered without sentences.')
  let text = ''
  let covered = ''
  for (const sentence of sentences as ({ trans?: unknown; orig?: unknown } | null)[]) {
    if (typeof sentence?.trans === 'string') text += sentence.trans
    if (typeof sentence?.orig === 'string') covered += sentence.orig
  }
  if (!text.trim()) throw new TranslationFailure('bad-reply', 'Google Translate answered with an empty translation.')
  if (covered && lettersOf(covered) < LEAST_COVERED * lettersOf(asked)) {
    throw new TranslationFailure('bad-reply', 'Google Translate translated only a part of the text.')
  }
  return text
}

/** The library's client with its unchecked reading of replies replaced. */
class CheckedClient extends GoogleClient {
  // biome-ignore lint/suspicious/noExplicitAny: the library's type is one of node-fetch, whose types are not installed
  protected override async buildError(response: any): Promise<any> {
    const { status, headers } = response as Response
    return failureOf(status, headers)
  }

  protected override buildResText(reply: unknown): string {
    return textOf(reply, this.inputText)
  }
}

/** What the system says when no name can be looked up, or no way leads out. */
const NO_NETWORK: ReadonlySet<string> = new Set(['ENOTFOUND', 'EAI_AGAIN', 'ENETUNREACH', 'ENETDOWN', 'EHOSTUNREACH'])

/** node-fetch's error as one of ours; anything else is a fault of the program and comes back as it is. */
function asFailure(error: unknown): unknown {
  if (!(error instanceof Error) || error instanceof TranslationFailure) return error
  const { type, code } = error as { type?: string; code?: string }
  if (type === 'invalid-json' || type === 'max-size' || code === 'ERR_STREAM_PREMATURE_CLOSE') {
    return new TranslationFailure('bad-reply', 'Google Translate answered with something that is no translation.', {
      cause: error,
    })
  }
  const reason = code ?? type
  if (reason) {
    const plainly = NO_NETWORK.has(reason) ? ': there seems to be no network' : ''
    return new TranslationFailure('unavailable', `Google Translate could not be reached${plainly} (${reason}).`, {
      cause: error,
    })
  }
  return error
}

/** One request to Google Translate. @throws TranslationFailure; when the signal aborts, an error of node-fetch's. */
export async function askGoogle(text: string, request: GoogleRequest): Promise<string> {
  const { from, to, host, agent, fetchOptions, signal } = request
  const client = new CheckedClient(text, {
    from,
    to,
    ...(host ? { host } : {}),
    fetchOptions: { ...fetchOptions, ...(agent ? { agent } : {}), signal, redirect: 'manual', size: LARGEST_REPLY },
  })
  try {
    return (await client.translate()).text
  } catch (error) {
    throw asFailure(error)
  }
}
