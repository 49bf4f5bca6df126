import {
  createServer,
  type IncomingHttpHeaders,
  type IncomingMessage,
  type Server,
  type ServerResponse,
} from 'node:http'
import type { AddressInfo } from 'node:net'

/** A request as it arrived. */
export interface Arrived {
  readonly method: string
  /** With its query. */
  readonly path: string
  readonly headers: IncomingHttpHeaders
  readonly body: string
}

/** What a translation request asked for, in the service's own codes. */
export interface Wanted {
  readonly from: string
  readonly to: string
  readonly text: string
}

export type Asked = Arrived & Wanted
export type Answer = (response: ServerResponse, asked: Asked) => void
export type Translate = (text: string, asked: Asked) => string

/** How a real service speaks. */
export interface Protocol {
  /** What a translation request wants; null for any other request. */
  read(arrived: Arrived): Wanted | null
  /** The body of its answer. */
  reply(asked: Asked, translate: Translate): unknown
  /** A refusal that the service makes by itself, with its body. */
  refuse?(asked: Asked): readonly [status: number, body: unknown] | null
  /** Answers to other requests, by method and path. */
  readonly others?: Readonly<Record<string, unknown>>
}

export const json = (response: ServerResponse, body: unknown, status = 200): void => {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8' })
  response.end(JSON.stringify(body))
}

export const status =
  (code: number, headers: Record<string, string> = {}, body = ''): Answer =>
  (response) => {
    response.writeHead(code, headers)
    response.end(body)
  }

export const body =
  (content: string | Buffer, type = 'application/json'): Answer =>
  (response) => {
    response.setHeader('content-type', type)
    response.end(content)
  }

/** Takes the request and never answers. */
export const hang: Answer = () => undefined

/** Begins to answer and never ends. */
export const drip: Answer = (response) => {
  response.setHeader('content-type', 'application/json')
  response.write('{"translatedText":"')
}

/** Sends a letter every few milliseconds for as long as somebody listens: the socket is never idle. */
export const slowDrip: Answer = (response) => {
  drip(response, {} as Asked)
  const timer = setInterval(() => response.write('a'), 5)
  response.on('close', () => clearInterval(timer))
}

/** Closes the connection in the middle of the answer. */
export const breakOff: Answer = (response) => {
  response.setHeader('content-type', 'application/json')
  response.write('{"translatedText":"I sig', () => response.destroy())
}

/** Closes the connection before as much has been sent as was announced. */
export const breakPromise: Answer = (response, asked) => {
  response.setHeader('content-length', '1000')
  breakOff(response, asked)
}

/** Closes the connection without a word. */
export const hangUp: Answer = (response) => {
  response.destroy()
}

/** Answers nobody before so many have asked. */
export function together(count: number, answer: Answer): Answer {
  let held: (() => void)[] | null = []
  return (response, asked) => {
    if (!held) return answer(response, asked)
    held.push(() => answer(response, asked))
    if (held.length < count) return
    const ready = held
    held = null
    for (const go of ready) go()
  }
}

export const shouting: Translate = (text) => text.toUpperCase()

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks).toString()
}

/** A local server that speaks a service's protocol, its failures included. */
export class FakeService {
  readonly asked: Asked[] = []
  /** Every request, translations and others. */
  readonly arrived: Arrived[] = []
  /** How many requests were being answered at most at a time. */
  mostAtOnce = 0
  /** To translation requests. */
  answer: Answer
  /** To all requests, when set. */
  always: Answer | null = null
  readonly #protocol: Protocol
  readonly #server: Server
  #open = 0

  private constructor(protocol: Protocol) {
    this.#protocol = protocol
    this.answer = this.translated(shouting)
    this.#server = createServer((request, response) => {
      void this.#serve(request, response)
    })
  }

  static async start(protocol: Protocol, host = '127.0.0.1'): Promise<FakeService> {
    const fake = new FakeService(protocol)
    await new Promise<void>((resolve) => fake.#server.listen(0, host, resolve))
    return fake
  }

  get port(): number {
    return (this.#server.address() as AddressInfo).port
  }

  get host(): string {
    return `127.0.0.1:${this.port}`
  }

  get url(): URL {
    return new URL(`http://${this.host}`)
  }

  /** The service's own answer, with this translation in it. */
  translated(translate: Translate): Answer {
    return (response, asked) => {
      const refusal = this.#protocol.refuse?.(asked)
      if (refusal) json(response, refusal[1], refusal[0])
      else json(response, this.#protocol.reply(asked, translate))
    }
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections()
    await new Promise((resolve) => this.#server.close(resolve))
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    this.mostAtOnce = Math.max(this.mostAtOnce, ++this.#open)
    response.on('close', () => this.#open--)
    const { method = '', url: path = '', headers } = request
    const arrived = { method, path, headers, body: await bodyOf(request) }
    this.arrived.push(arrived)
    const wanted = this.#protocol.read(arrived)
    const asked = { ...arrived, from: '', to: '', text: '', ...wanted }
    if (wanted) this.asked.push(asked)
    const other = this.#protocol.others?.[`${method} ${path}`]
    if (this.always) this.always(response, asked)
    else if (wanted) this.answer(response, asked)
    else if (other !== undefined) json(response, other)
    else status(404)(response, asked)
  }
}
