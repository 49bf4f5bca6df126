import * as http from 'node:http'
import * as https from 'node:https'
import type { LookupFunction } from 'node:net'
import { VERSION } from '../version.ts'
import { connectionFailure, type NamedService, statusFailure } from './http-failures.ts'
import { TranslationFailure, type Translator } from './translator.ts'

/** A service that answers in JSON. */
export interface JsonService extends NamedService {
  readonly kind: Translator['kind']
}

export interface JsonRequest {
  readonly url: URL
  /** Sent by POST; without one it is a GET. */
  readonly body?: string
  readonly headers?: Readonly<Record<string, string>>
  /** Ends the request at whatever point it is, the body of the answer included; its reason is then thrown. */
  readonly signal: AbortSignal
}

/** A piece of 10,000 characters comes back in well under 200 kB; more is not an answer. */
const LARGEST_REPLY = 2_000_000
/** Broken UTF-8 is garbage, not a translation with a few odd signs. */
const UTF8 = new TextDecoder('utf-8', { fatal: true })

// Node sends requests of its global agents through the proxy that the environment names, where it is told to. A text for
// this house must not take that way: agents of one's own go straight. (Why not fetch: it cannot be told.)
const STRAIGHT = { 'http:': new http.Agent(), 'https:': new https.Agent() } as const

/** `localhost` is this machine, whatever a name server says. */
const thisMachine: LookupFunction = (_name, options, done) => {
  const addresses = [
    { address: '127.0.0.1', family: 4 },
    { address: '::1', family: 6 },
  ]
  if (options.all) done(null, addresses)
  else done(null, addresses[0]!.address, addresses[0]!.family)
}

/** Sends the request and settles with the head of the answer. Redirects are answers: nothing is sent on. */
function send(service: JsonService, request: JsonRequest): Promise<http.IncomingMessage> {
  const { url, body, headers, signal } = request
  const secure = url.protocol === 'https:'
  const options: https.RequestOptions = {
    method: body === undefined ? 'GET' : 'POST',
    headers: {
      accept: 'application/json',
      'accept-encoding': 'identity',
      connection: 'close',
      'user-agent': `truequote/${VERSION}`,
      ...headers,
    },
    signal,
    ...(service.kind === 'local' ? { agent: STRAIGHT[secure ? 'https:' : 'http:'] } : {}),
    ...(url.hostname === 'localhost' ? { lookup: thisMachine } : {}),
  }
  return new Promise((resolve, reject) => {
    const sent = secure ? https.request(url, options, resolve) : http.request(url, options, resolve)
    sent.on('error', reject)
    sent.end(body)
  })
}

async function readBody(response: http.IncomingMessage, { name }: JsonService): Promise<string> {
  const chunks: Buffer[] = []
  let bytes = 0
  for await (const chunk of response as AsyncIterable<Buffer>) {
    bytes += chunk.length
    if (bytes > LARGEST_REPLY) throw new TranslationFailure('bad-reply', `${name} answered with far too much.`)
    chunks.push(chunk)
  }
  return UTF8.decode(Buffer.concat(chunks))
}

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : 'unknown cause'

/** Not HTTP at all: Node's parser says so in codes that begin thus. */
const NOT_HTTP = /^HPE_/

/** The text of an answer of status 200. @throws TranslationFailure, or the signal's reason */
export async function askText(service: JsonService, request: JsonRequest): Promise<string> {
  const { signal } = request
  signal.throwIfAborted()
  let response: http.IncomingMessage
  try {
    response = await send(service, request)
  } catch (cause) {
    signal.throwIfAborted()
    if (!NOT_HTTP.test(codeOf(cause))) throw connectionFailure(service, codeOf(cause), cause)
    throw new TranslationFailure('bad-reply', `${service.name} answered with something that is no HTTP.`, { cause })
  }
  if (response.statusCode !== 200) {
    response.destroy()
    throw statusFailure(service, response.statusCode ?? 0, response.headers['retry-after'])
  }
  try {
    return await readBody(response, service)
  } catch (cause) {
    signal.throwIfAborted()
    if (cause instanceof TranslationFailure) throw cause
    throw new TranslationFailure('bad-reply', `${service.name} broke off its answer, or garbled it.`, { cause })
  } finally {
    response.destroy()
  }
}

/** What a text says as JSON. @throws TranslationFailure `bad-reply` */
export function parseReply({ name, addressSetting }: NamedService, text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (cause) {
    const page = text.trimStart().startsWith('<')
    const where = page && addressSetting ? `; look at ${addressSetting}` : ''
    const what = page ? 'a web page' : 'something'
    throw new TranslationFailure('bad-reply', `${name} answered with ${what} that is no translation${where}.`, {
      cause,
    })
  }
}

/** The JSON of an answer of status 200. @throws TranslationFailure, or the signal's reason */
export const askJson = async (service: JsonService, request: JsonRequest): Promise<unknown> =>
  parseReply(service, await askText(service, request))
