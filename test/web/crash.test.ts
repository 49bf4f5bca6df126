import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface, type Interface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { expect } from 'chai'
import { openStore } from '../../src/store/open.ts'

const PATH = '/api/v1/verifications'
const pair = (text: string) => ({ statement: { text }, rendering: { text: `${text} in English` } })

class Child {
  readonly process: ChildProcess
  readonly #lines: AsyncIterator<string>

  constructor(database: string, manner: 'hang' | 'answer') {
    const script = fileURLToPath(new URL('./child-server.ts', import.meta.url))
    this.process = spawn(process.execPath, ['--import', 'tsx', script, database, manner], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    const lines: Interface = createInterface(this.process.stdout!)
    this.#lines = lines[Symbol.asyncIterator]()
  }

  /** Reads on to the first line that begins so, and returns the rest of it. */
  async line(beginning: string): Promise<string> {
    for (;;) {
      const { value, done } = await this.#lines.next()
      if (done) throw new Error(`The server ended before it told “${beginning}”.`)
      if (value.startsWith(beginning)) return value.slice(beginning.length).trim()
    }
  }
}

describe('a server that is killed', () => {
  let folder: string
  const children: Child[] = []
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'truequote-'))
  })
  after(async () => {
    for (const { process } of children) process.kill('SIGKILL')
    await rm(folder, { recursive: true })
  })

  const start = (manner: 'hang' | 'answer') => {
    const child = new Child(join(folder, 'test.db'), manner)
    children.push(child)
    return child
  }
  const post = (url: string, body: unknown, headers = {}) =>
    fetch(url + PATH, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', ...headers },
      body: JSON.stringify(body),
    })

  it('loses no accepted pair, and finishes them all at the next start', async () => {
    const first = start('hang')
    const url = await first.line('at ')
    const waiting = post(url, pair('Première')).catch((error: Error) => error.name)
    await first.line('comparing Première')
    const accepted = [pair('Deuxième'), pair('Troisième')].map((body) => post(url, body, { Prefer: 'respond-async' }))
    const locations = (await Promise.all(accepted)).map((response) => {
      expect(response.status).to.equal(202)
      return response.headers.get('Location')!
    })
    first.process.kill('SIGKILL')
    await once(first.process, 'exit')
    expect(await waiting).to.equal('TypeError')

    const store = await openStore({ database: join(folder, 'test.db') })
    const pending = await store.pending(10)
    expect(pending).to.have.length(3)
    expect((await store.verification(pending[0]!))?.statement.text).to.equal('Première')
    await store.close()

    const second = start('answer')
    const again = await second.line('at ')
    expect(await second.line('resumed ')).to.equal('3')
    for (const location of [...locations, `${PATH}/${pending[0]}`]) {
      expect(await (await fetch(again + location)).json()).to.include({ status: 'critical' })
    }

    second.process.kill('SIGTERM')
    await second.line('stopped')
    const [code] = await once(second.process, 'exit')
    expect(code).to.equal(0)
  }).timeout(60_000)
})
