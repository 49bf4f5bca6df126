import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { Agent } from 'node:https'
import { type AddressInfo, connect, type Socket } from 'node:net'

/** What the server was asked. */
export interface Asked {
  readonly path: string
  readonly from: string
  readonly to: string
  readonly text: string
}

export type Answer = (response: ServerResponse, asked: Asked) => void

const json = (response: ServerResponse, body: unknown): void => {
  response.setHeader('content-type', 'application/json; charset=utf-8')
  response.end(JSON.stringify(body))
}

/** The endpoint's answer in its own shape: a sentence for each one sent, and the transliteration after them. */
export const translated =
  (translate: (sentence: string, asked: Asked) => string): Answer =>
  (response, asked) => {
    const sentences = asked.text.match(/[^.!?。]+[.!?。]*\s*/gu) ?? []
    json(response, {
      sentences: [
        ...sentences.map((orig) => ({ trans: translate(orig, asked), orig, backend: 10 })),
        { src_translit: 'x' },
      ],
      src: asked.from,
      confidence: 1,
      spell: {},
      ld_result: { srclangs: [asked.from], srclangs_confidences: [1], extended_srclangs: [asked.from] },
    })
  }

export const status =
  (code: number, headers: Record<string, string> = {}, body = ''): Answer =>
  (response) => {
    response.writeHead(code, headers)
    response.end(body)
  }

export const body =
  (content: string, type = 'application/json'): Answer =>
  (response) => {
    response.setHeader('content-type', type)
    response.end(content)
  }

/** Takes the request and never answers. */
export const hang: Answer = () => undefined

/** Begins to answer and never ends. */
export const drip: Answer = (response) => {
  response.setHeader('content-type', 'application/json')
  response.write('{"sentences":[{"trans":"')
}

/** Closes the connection in the middle of the answer. */
export const breakOff: Answer = (response) => {
  response.setHeader('content-type', 'application/json')
  response.write('{"sentences":[{"trans":"I sig', () => response.destroy())
}

/** Closes the connection before as much has been sent as was announced. */
export const breakPromise: Answer = (response) => {
  response.setHeader('content-length', '1000')
  breakOff(response, { path: '', from: '', to: '', text: '' })
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

async function formOf(request: IncomingMessage): Promise<URLSearchParams> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  return new URLSearchParams(Buffer.concat(chunks).toString())
}

/** A local server that behaves like the endpoint of Google Translate, its failures included. */
export class FakeGoogle {
  readonly asked: Asked[] = []
  /** How many requests were being answered at most at a time. */
  mostAtOnce = 0
  answer: Answer = translated((sentence) => sentence.toUpperCase())
  readonly #server: Server
  #open = 0

  private constructor() {
    this.#server = createServer((request, response) => {
      void this.#serve(request, response)
    })
  }

  static async start(): Promise<FakeGoogle> {
    const fake = new FakeGoogle()
    await new Promise<void>((resolve) => fake.#server.listen(0, '127.0.0.1', resolve))
    return fake
  }

  get host(): string {
    return `127.0.0.1:${(this.#server.address() as AddressInfo).port}`
  }

  /** Opens a plain socket where the library insists on https. */
  get agent(): Agent {
    const agent = new Agent({ keepAlive: false })
    const { port } = this.#server.address() as AddressInfo
    agent.createConnection = (): Socket => connect(port, '127.0.0.1')
    return agent
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections()
    await new Promise((resolve) => this.#server.close(resolve))
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    this.mostAtOnce = Math.max(this.mostAtOnce, ++this.#open)
    response.on('close', () => this.#open--)
    const form = await formOf(request)
    const [from, to, text] = ['sl', 'tl', 'q'].map((name) => form.get(name) ?? '') as [string, string, string]
    const asked = { path: request.url ?? '', from, to, text }
    this.asked.push(asked)
    if (request.method !== 'POST' || !asked.path.startsWith('/translate_a/single?')) status(404)(response, asked)
    else this.answer(response, asked)
  }
}
