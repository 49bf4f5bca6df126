// Measures the shipped comparison on renderings of known fidelity, beside a string metric and a plain word diff on the
// same pairs, and its speed.
//   npm run bench -- FOLDER [SETTING …]     FOLDER holds evaluate.mjs with its data; settings as its head names them
//   npm run bench -- FOLDER speed           start-up, memory, pairs a second on one core, growth with length
// The comparison runs as its users run it, built: `truequote verify --ndjson --translators none`, one process a setting.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { characterFScore } from './character-f-score.ts'
import { build, verifyFile } from './command-line.ts'
import { growthReport, speedReport } from './speed.ts'
import { wordDiffShare } from './word-diff-share.ts'

const SPEED = 'speed'
const SETTINGS = ['engines', 'hard', 'one', 'human', 'none', 'published', SPEED]
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

/** Likeness of a rendering and a reference, 0–1. */
type Likeness = (rendering: string, reference: string) => number

const YARDSTICKS: readonly (readonly [name: string, likeness: Likeness])[] = [
  ['character F-score', characterFScore],
  ['plain word diff (diffWords)', wordDiffShare],
]

/** A yardstick's verdict on the same pairs, as a risk: 1 − the likeness to the best-matching reference. Seconds taken. */
function judge(pairs: readonly PairLine[], likeness: Likeness, output: string): number {
  const started = performance.now()
  const lines = pairs.map(({ id, rendering, references = [] }) => {
    const most = Math.max(0, ...references.map(({ text }) => likeness(rendering, text)))
    return JSON.stringify({ id, status: 'undetermined', risk: 1 - most, discrepancies: [] })
  })
  const seconds = (performance.now() - started) / 1000
  writeFileSync(output, `${lines.join('\n')}\n`)
  return seconds
}

/** What each yardstick says of the pairs of a setting, a line each. */
function yardsticks(setting: string, pairs: readonly PairLine[], output: string): void {
  for (const [name, likeness] of YARDSTICKS) {
    const seconds = judge(pairs, likeness, output)
    const figures = JSON.parse(run('score', setting, output, folder!, '--json')) as Record<string, number>
    const shown = ['aucSevere', 'recallSevereAt5', 'recallSevereAt10'].filter((key) => key in figures)
    const values = shown.map((key) => `${key} ${figures[key]!.toFixed(3)}`).join(', ') || 'ranks only'
    console.log(`-- ${name} on the same pairs, ${Math.round(pairs.length / seconds)} pairs/s: ${values}`)
  }
}

function commit(): string {
  const hash = execFileSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).trim()
  const changed = execFileSync('git', ['status', '--porcelain'], { encoding: 'utf8' }).trim() !== ''
  return changed ? `${hash} with uncommitted changes` : hash
}

console.log(
  `commit ${commit()} · Node ${process.version} · ${cpus()[0]?.model ?? 'unknown processor'}, ${cpus().length} cores`,
)
build()
try {
  for (const setting of wanted.length ? wanted : SETTINGS) {
    const [input, output, other] = ['in', 'out', 'yardstick'].map((name) =>
      join(place, `${setting}.${name}.ndjson`),
    ) as [string, string, string]
    if (setting === SPEED) {
      console.log('\n== speed of the built command line on one core')
      const [engines, none] = ['engines', 'none'].map((name) => {
        const file = join(place, `${name}.pairs.ndjson`)
        writeFileSync(file, run('make', name, folder))
        return file
      }) as [string, string]
      speedReport(engines, none, place)
      console.log('\n== time of one comparison with one reference, by the length of each text')
      await growthReport()
      continue
    }
    writeFileSync(input, run('make', setting, folder))
    const pairs = readFileSync(input, 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as PairLine)
    const seconds = verifyFile(input, output)
    console.log(
      `\n== ${setting}: ${pairs.length} pairs in ${seconds.toFixed(1)} s, ${Math.round(pairs.length / seconds)} pairs/s`,
    )
    console.log(run('score', setting, output, folder).trimEnd())
    if (setting !== 'none') yardsticks(setting, pairs, other)
  }
} finally {
  rmSync(place, { recursive: true })
}
