import { serve } from '../../src/web/serve.ts'
import { type TestService, type TestServiceOptions, testService } from '../service/test-service.ts'

export interface TestServer extends TestService {
  readonly url: string
  /** `GET` of a path on this server. */
  get(path: string, headers?: Record<string, string>): Promise<Response>
  /** `POST` of a body as JSON; a string or bytes go as they are. */
  post(path: string, body: unknown, headers?: Record<string, string>): Promise<Response>
}

/** A real server on a free port of loopback, with a real database. */
export async function testServer(options: TestServiceOptions = {}): Promise<TestServer> {
  const made = await testService(options)
  const served = await serve(made.service, { host: '127.0.0.1', port: 0 })
  return {
    ...made,
    url: served.url,
    get: (path, headers = {}) => fetch(served.url + path, { headers, redirect: 'manual' }),
    post: (path, body, headers = {}) =>
      fetch(served.url + path, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', ...headers },
        body: typeof body === 'string' || body instanceof Uint8Array ? (body as BodyInit) : JSON.stringify(body),
      }),
    async close() {
      await served.close()
      await made.close()
    },
  }
}

/** A pair that is accepted. */
export const PAIR = {
  statement: { text: 'J’ai signé ce jour la Charte.', speaker: 'Assimi Goita', date: '2023-09-16' },
  rendering: { text: 'I signed the Charter today.', outlet: 'Example Wire', quoteType: 'direct' },
}
