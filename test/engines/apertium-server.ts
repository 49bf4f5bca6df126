import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'

/** Debian's own Python, which its packages are installed for; another may come first on the path. */
const PYTHON = '/usr/bin/python3'
/** Where Debian's language pairs put their modes. */
const MODES = '/usr/share/apertium/modes'

/** A running apertium-apy with whatever language pairs are installed. */
export class ApertiumServer {
  readonly url: URL
  readonly #child: ChildProcess

  private constructor(child: ChildProcess, url: URL) {
    this.#child = child
    this.url = url
  }

  /** @throws Error with what the server said when it does not start */
  static async start(): Promise<ApertiumServer> {
    const child = spawn(PYTHON, ['scripts/apertium-on-loopback.py', '-p', '0', MODES], {
      env: { PATH: process.env.PATH, LC_ALL: 'C.UTF-8' },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let said = ''
    const url = await new Promise<URL>((resolve, reject) => {
      const hear = (data: Buffer) => {
        said += data
        const [, address] = /^listening on (http:\/\/127\.0\.0\.1:\d+)$/m.exec(said) ?? []
        if (address) resolve(new URL(address))
      }
      child.stdout.on('data', hear)
      child.stderr.on('data', hear)
      child.on('error', reject)
      child.on('exit', (code) => reject(new Error(`apertium-apy ended with ${code}:\n${said}`)))
    })
    return new ApertiumServer(child, url)
  }

  /** Ends this very process; its pipelines end with their inputs. */
  async stop(): Promise<void> {
    const ended = once(this.#child, 'exit')
    this.#child.kill('SIGTERM')
    await ended
  }
}
