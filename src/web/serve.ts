import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Failure } from '../model/failure.ts'
import type { Service } from '../service/service.ts'
import { createApp } from './app.ts'

/** Headers come in one packet or two; who needs longer holds a connection open on purpose. Milliseconds. */
const HEADERS_TIMEOUT = 15_000
/** The largest body over a slow line. */
const REQUEST_TIMEOUT = 60_000
/** How long requests that are being answered may hold up a stop. */
const GRACE = 10_000
const SWEEP = 20

export interface Served {
  /** Address of the site, without a slash at its end. */
  readonly url: string
  /** Answers what has arrived, takes nothing more, and waits for the comparisons that run. The store stays open. */
  close(): Promise<void>
}

export interface ServeOptions {
  /** Default: the configuration's. */
  readonly host?: string
  /** 0 takes a free one. Default: the configuration's. */
  readonly port?: number
}

/** Listens. @throws Failure `cannot-listen` where the address or the port is not to be had. */
export async function serve(service: Service, options: ServeOptions = {}): Promise<Served> {
  const { host = service.config.host, port = service.config.port } = options
  const app = createApp({ ...service, config: { ...service.config, host } })
  const server = createServer({ headersTimeout: HEADERS_TIMEOUT, requestTimeout: REQUEST_TIMEOUT }, app)
  await new Promise<void>((resolve, reject) => {
    server.once('error', (cause) => reject(cannotListen(host, port, cause)))
    server.listen(port, host, resolve)
  })
  const { port: taken, family } = server.address() as AddressInfo
  return {
    url: `http://${family === 'IPv6' ? `[${host}]` : host}:${taken}`,
    async close() {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()))
      // Again and again: a connection that is kept alive becomes idle only after its last answer.
      const sweep = setInterval(() => server.closeIdleConnections(), SWEEP)
      const patience = setTimeout(() => server.closeAllConnections(), GRACE)
      await closed
      clearInterval(sweep)
      clearTimeout(patience)
      await service.queue.close()
    },
  }
}

function cannotListen(host: string, port: number, cause: NodeJS.ErrnoException): Failure {
  const reason: Readonly<Record<string, string>> = {
    EADDRINUSE: 'another program listens there already; set PORT to another number, or to 0 for a free one',
    EACCES: 'that needs more rights; set PORT to a number from 1024 on',
    EADDRNOTAVAIL: 'this machine does not have that address; set HOST to one it has',
    ENOTFOUND: 'there is no such host; set HOST to an address of this machine',
  }
  const why = reason[cause.code ?? ''] ?? cause.message
  return new Failure('cannot-listen', `Truequote cannot listen on ${host}, port ${port}: ${why}.`, { cause })
}
