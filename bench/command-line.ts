import { spawnSync } from 'node:child_process'
import { closeSync, existsSync, openSync } from 'node:fs'

const PROGRAM = 'dist/main.js'
const VERIFY = ['verify', '--ndjson', '--translators', 'none']
const TIME = '/usr/bin/time'
const STARTS = 5

/** Builds the program as users get it. */
export function build(): void {
  const { status } = spawnSync('npm', ['run', '--silent', 'build'], { stdio: 'inherit' })
  if (status !== 0) throw new Error(`npm run build ended with ${status}`)
}

/** Runs the built command line over the pairs of a file, on the first core alone where the system can; seconds taken. */
export function verifyFile(input: string, output: string): number {
  const [stdin, stdout] = [openSync(input, 'r'), openSync(output, 'w')]
  const pinned = existsSync('/usr/bin/taskset') ? ['/usr/bin/taskset', '-c', '0'] : []
  const [command, ...args] = [...pinned, process.execPath, PROGRAM, ...VERIFY]
  const started = performance.now()
  const { status } = spawnSync(command!, args, { stdio: [stdin, stdout, 'inherit'] })
  const seconds = (performance.now() - started) / 1000
  closeSync(stdin)
  closeSync(stdout)
  if (status === null || status > 1) throw new Error(`truequote verify ended with ${status}`)
  return seconds
}

/** What it takes to start, answer one short pair and end: the median seconds, and the peak memory in MB where /usr/bin/time tells it. */
export function startUp(): { readonly seconds: number; readonly megabytes: number | null } {
  const input = `${JSON.stringify({ id: 1, original: 'Bonjour à tous.', originalLanguage: 'fr', rendering: 'Hello everyone.', renderingLanguage: 'en' })}\n`
  const run = (command: string, args: readonly string[]) => spawnSync(command, args, { input, encoding: 'utf8' })
  const seconds = Array.from({ length: STARTS }, () => {
    const started = performance.now()
    run(process.execPath, [PROGRAM, ...VERIFY])
    return (performance.now() - started) / 1000
  }).sort((a, b) => a - b)[Math.floor(STARTS / 2)]!
  if (!existsSync(TIME)) return { seconds, megabytes: null }
  const { stderr } = run(TIME, ['-f', 'peak %M', process.execPath, PROGRAM, ...VERIFY])
  const peak = /peak (\d+)/.exec(stderr)?.[1]
  return { seconds, megabytes: peak === undefined ? null : Number(peak) / 1024 }
}
