// Measures the shipped comparison on renderings of known fidelity, beside a string metric on the same pairs.
//   npm run bench -- FOLDER [SETTING …]     FOLDER holds evaluate.mjs with its data; settings as its head names them
// The comparison runs as its users run it: `truequote verify --ndjson --translators none`, one process a setting.
import { execFileSync, spawnSync } from 'node:child_process'
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { characterFScore } from './character-f-score.ts'

const SETTINGS = ['engines', 'hard', 'one', 'human', 'none', 'published']
const LARGEST_OUTPUT = 1 << 30

interface PairLine {
  readonly id: string
  readonly rendering: string
  readonly references?: readonly { readonly text: string }[]
}

const [folder, ...wanted] = process.argv.slice(2)
if (!folder) {
  console.error('Say where the fidelity data is: npm run bench -- FOLDER [SETTING …]')
  process.exit(2)
}
const evaluate = join(folder, 'evaluate.mjs')
const run = (...args: string[]) =>
  execFileSync(process.execPath, [evaluate, ...args], { encoding: 'utf8', maxBuffer: LARGEST_OUTPUT })
const place = mkdtempSync(join(tmpdir(), 'truequote-bench-'))

/** Runs the command line over the pairs of a file; returns the seconds it took, start-up included. */
function compareAll(input: string, output: string): number {
  const started = performance.now()
  const [stdin, stdout] = [openSync(input, 'r'), openSync(output, 'w')]
  const { status } = spawnSync(
    process.execPath,
    ['--import', 'tsx', 'src/main.ts', 'verify', '--ndjson', '--translators', 'none'],
    { stdio: [stdin, stdout, 'inherit'] },
  )
  closeSync(stdin)
  closeSync(stdout)
  if (status === null || status > 1) throw new Error(`truequote verify ended with ${status}`)
  return (performance.now() - started) / 1000
}

/** The string metric's verdict on the same pairs, as a risk: 1 − the likeness to the best-matching reference. */
function yardstick(pairs: readonly PairLine[], output: string): number {
  const started = performance.now()
  const lines = pairs.map(({ id, rendering, references = [] }) => {
    const likeness = Math.max(0, ...references.map(({ text }) => characterFScore(rendering, text)))
    return JSON.stringify({ id, status: 'undetermined', risk: 1 - likeness, discrepancies: [] })
  })
  writeFileSync(output, `${lines.join('\n')}\n`)
  return (performance.now() - started) / 1000
}

function commit(): string {
  const hash = execFileSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).trim()
  const changed = execFileSync('git', ['status', '--porcelain'], { encoding: 'utf8' }).trim() !== ''
  return changed ? `${hash} with uncommitted changes` : hash
}

console.log(
  `commit ${commit()} · Node ${process.version} · ${cpus()[0]?.model ?? 'unknown processor'}, ${cpus().length} cores`,
)
try {
  for (const setting of wanted.length ? wanted : SETTINGS) {
    const [input, output, other] = ['in', 'out', 'yardstick'].map((name) =>
      join(place, `${setting}.${name}.ndjson`),
    ) as [string, string, string]
    writeFileSync(input, run('make', setting, folder))
    const pairs = readFileSync(input, 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as PairLine)
    const seconds = compareAll(input, output)
    console.log(
      `\n== ${setting}: ${pairs.length} pairs in ${seconds.toFixed(1)} s, ${Math.round(pairs.length / seconds)} pairs/s`,
    )
    console.log(run('score', setting, output, folder).trimEnd())
    if (setting === 'none') continue
    const secondsOfYardstick = yardstick(pairs, other)
    const figures = JSON.parse(run('score', setting, other, folder, '--json')) as Record<string, number>
    const shown = ['aucSevere', 'recallSevereAt5', 'recallSevereAt10'].filter((name) => name in figures)
    console.log(
      `-- character F-score on the same pairs, ${Math.round(pairs.length / secondsOfYardstick)} pairs/s: ${shown.map((name) => `${name} ${figures[name]!.toFixed(3)}`).join(', ') || 'ranks only'}`,
    )
  }
} finally {
  rmSync(place, { recursive: true })
}
