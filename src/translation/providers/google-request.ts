import type { Agent } from 'node:https'
import { Translator as GoogleClient } from '@vitalets/google-translate-api'
import { connectionFailure, retryAfterSeconds, statusFailure, tooManyRequests } from '../http-failures.ts'
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

const GOOGLE = { name: 'Google Translate' }

function failureOf(status: number, headers: Response['headers']): TranslationFailure {
  const retryAfter = headers.get('retry-after')
  // Instead of answering 429 itself, Google may send the asker on to a page that apologises.
  if ((headers.get('location') ?? '').includes('/sorry/')) return tooManyRequests(GOOGLE, retryAfterSeconds(retryAfter))
  return statusFailure(GOOGLE, status, retryAfter)
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
  return reason ? connectionFailure(GOOGLE, reason, error) : error
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
