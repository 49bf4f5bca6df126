import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:net'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect } from 'chai'
import { migrate } from '../src/store/migrate.ts'
import { openEngine } from '../src/store/open.ts'
import { importsOf, packagesOf, readTree } from './architecture/import-graph.ts'
import { tmx, tu } from './translation/tmx/tmx.ts'

const MAIN = resolve('src/main.ts')
/** Looked for in the working directory otherwise, which is another one here. */
const TSX_TSCONFIG_PATH = resolve('tsconfig.json')
const TSX = pathToFileURL(resolve('node_modules/tsx/dist/loader.mjs')).href

describe('the program', () => {
  let folder = ''
  const running = new Set<ChildProcess>()
  const squatters: Server[] = []
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'truequote-'))
  })
  after(async () => {
    for (const child of running) child.kill('SIGKILL')
    for (const server of squatters) server.close()
    await rm(folder, { recursive: true })
  })

  /** Takes a port that somebody else may then want. */
  async function squat(): Promise<number> {
    const server = createServer().listen(0, '127.0.0.1')
    squatters.push(server)
    await once(server, 'listening')
    return (server.address() as { port: number }).port
  }

  function start(args: readonly string[], environment: Record<string, string> = {}) {
    const child = spawn(process.execPath, ['--import', TSX, MAIN, ...args], {
      cwd: folder,
      env: {
        ...process.env,
        TRUEQUOTE_TRANSLATORS: 'none',
        TRUEQUOTE_LOG_LEVEL: 'silent',
        NO_COLOR: '1',
        TSX_TSCONFIG_PATH,
        ...environment,
      },
    })
    running.add(child)
    let out = ''
    let err = ''
    child.stdout.on('data', (data) => {
      out += data
    })
    child.stderr.on('data', (data) => {
      err += data
    })
    const ended = once(child, 'close').then(([code]) => {
      running.delete(child)
      return { code: code as number | null, out, err }
    })
    /** Waits until the output matches; gives what matched. */
    const says = async (pattern: RegExp): Promise<string> => {
      for (;;) {
        const match = pattern.exec(out)
        if (match) return match[0]
        await Promise.race([once(child.stdout, 'data'), ended.then(() => Promise.reject(new Error(`ended: ${err}`)))])
      }
    }
    return { child, ended, says }
  }

  it('applies the migrations, and finds nothing to do the second time', async () => {
    const first = await start(['migrate']).ended
    expect(first.out).to.match(/^applied 0001-/)
    expect(existsSync(join(folder, 'db/truequote.db'))).to.equal(true)
    const second = await start(['migrate']).ended
    expect([second.code, second.out]).to.deep.equal([0, 'db/truequote.db is up to date.\n'])
  })

  it('remembers what it imports, and verifies with it', async () => {
    const environment = { TRUEQUOTE_DB: 'memory.db', TRUEQUOTE_TRANSLATORS: 'memory' }
    const [french, english] = ['Nous ne quitterons jamais cette région.', 'We will never leave this region.']
    const verify = async () =>
      JSON.parse((await start(['verify', french, 'We will leave this region.', '--json'], environment).ended).out)
    const before = await verify()
    expect(before.references).to.deep.equal([])
    expect(before.method.translators).to.deep.equal([
      {
        id: 'memory',
        outcome: 'skipped',
        reason: 'The translation memory has no translation of this text.',
        code: 'no-match',
      },
    ])
    expect(existsSync(join(folder, 'memory.db'))).to.equal(false)

    await writeFile(join(folder, 'desk.tmx'), tmx(tu(french, english)))
    const imported = await start(['import', 'desk.tmx'], environment).ended
    expect(imported).to.include({ code: 0, out: 'desk.tmx: 1 unit: 1 new, 0 known already, 0 skipped.\n', err: '' })
    const after = await verify()
    expect(after.references[0]).to.include({ text: english, engine: 'translation memory', version: 'desk.tmx' })
    expect(after.status).to.equal('critical')
    expect(existsSync(join(folder, 'memory.db-wal'))).to.equal(false)
  })

  it('leaves a database of an older version as it is when it verifies, and says what to do', async () => {
    const file = join(folder, 'older.db')
    const engine = openEngine({ database: file })
    await migrate(engine, { through: '0005-idempotency-keys' })
    await engine.close()
    const before = await readFile(file)
    const environment = { TRUEQUOTE_DB: 'older.db', TRUEQUOTE_TRANSLATORS: 'memory' }
    const { code, out, err } = await start(['verify', 'Nous partirons demain.', 'We will leave tomorrow.'], environment)
      .ended
    expect([code, err]).to.deep.equal([1, ''])
    expect(out.replace(/\s+/g, ' ')).to.contain(
      'The translation memory cannot be read: The database was made by an older version of Truequote (it lacks “0006-search”). Run truequote migrate.',
    )
    expect(await readFile(file)).to.deep.equal(before)
  })

  it('serves until it is asked to stop, and ends with 0', async () => {
    const server = start(['serve', '--port', '0'], { TRUEQUOTE_DB: 'serve.db' })
    const url = await server.says(/http:\/\/127\.0\.0\.1:\d+/)
    expect((await fetch(`${url}/readyz`)).status).to.equal(200)
    server.child.kill('SIGTERM')
    expect((await server.ended).code).to.equal(0)
  })

  it('says so when the port is taken', async () => {
    const port = await squat()
    const { code, err } = await start(['serve', '--port', String(port)], { TRUEQUOTE_DB: 'serve.db' }).ended
    expect(code).to.equal(2)
    expect(err).to.contain(`port ${port}`).and.to.contain('another program listens there')
  })

  it('shows the demo, on the next port when its own is taken', async () => {
    const port = await squat()
    const demo = start(['demo'], { PORT: String(port) })
    const url = await demo.says(/http:\/\/127\.0\.0\.1:\d+\/verifications/)
    expect(url).not.to.contain(`:${port}/`)
    expect(await (await fetch(url)).text()).to.contain('Assimi Goita')
    demo.child.kill('SIGINT')
    const { code, out, err } = await demo.ended
    expect(code).to.equal(0)
    expect(out).to.match(/^● /m).and.to.contain('constructed example: a negation')
    expect(err).to.contain(`Port ${port} is taken`)
  })

  it('makes the demo anew each time and leaves other databases alone', async () => {
    const database = join(folder, 'db/truequote.db')
    expect((await start(['demo', '--once'], { TRUEQUOTE_DB: database }).ended).code).to.equal(0)
    const again = await start(['demo', '--once'], { TRUEQUOTE_DB: database }).ended
    expect(again.code).to.equal(0)
    expect(existsSync(join(folder, 'db/demo.db'))).to.equal(true)
    const untouched = await start(['migrate']).ended
    expect(untouched.out).to.equal('db/truequote.db is up to date.\n')
  })

  it('ends when its reader has seen enough', async () => {
    const { child, ended, says } = start(['detect', '--ndjson'])
    child.stdin.on('error', () => {})
    child.stdin.write('{"id":1,"text":"Nous avons signé la charte."}\n')
    await says(/\n/)
    child.stdout.destroy()
    child.stdin.end('{"id":2,"text":"Nous avons signé la charte."}\n'.repeat(10_000))
    const { code, err } = await ended
    expect([code, err]).to.deep.equal([0, ''])
  })
})

describe('what the program loads', () => {
  const tree = readTree('src/**/*.{ts,tsx}')

  /** Packages that come with a file and all that it imports for certain: neither types only nor on demand. */
  function loads(...roots: string[]): Set<string> {
    const files = new Set(roots)
    for (const file of files) {
      for (const imported of importsOf(file, certain(file))) if (tree.has(imported)) files.add(imported)
    }
    return new Set([...files].flatMap((file) => packagesOf(certain(file))))
  }
  const certain = (file: string): string => {
    const source = tree.get(file)
    if (source === undefined) throw new Error(`${file} is not there`)
    return source.replace(/\b(?:import|export) type [^'"]*/g, '').replace(/\bimport\(/g, '')
  }

  it('only its own files before it has looked at the version of Node', () =>
    expect([...loads('src/main.ts')].filter((name) => !name.startsWith('node:'))).to.deep.equal([]))
  it('only the command line for its help', () =>
    expect([...loads('src/cli/program.ts')].filter((name) => !name.startsWith('node:'))).to.deep.equal(['commander']))
  it('neither database nor web for a comparison', () => {
    const loaded = loads(
      'src/cli/verify-lines.ts',
      'src/service/submission-schema.ts',
      'src/verify.ts',
      'src/report/terminal.ts',
    )
    for (const heavy of ['better-sqlite3', 'kysely', 'express', 'helmet', 'pino', 'preact']) {
      expect(loaded.has(heavy), heavy).to.equal(false)
    }
  })
  it('the database for the store, so that this test can fail', () =>
    expect(loads('src/store/open.ts').has('better-sqlite3')).to.equal(true))
})
