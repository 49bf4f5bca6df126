/**
 * Runs language detection over a folder of test data and prints what the folder's own `evaluate.mjs` says of it, with
 * the commit. The second argument takes every so manieth sentence only; scoring them all takes minutes.
 *
 *     npx tsx bench/language.ts FOLDER [STEP]
 */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { detect } from '../src/language/detect.ts'

const [folder, step = '5'] = process.argv.slice(2)
if (!folder) throw new Error('Say where the data is: npx tsx bench/language.ts FOLDER [STEP]')

const evaluate = (...args: string[]): string =>
  execFileSync(process.execPath, [resolve(folder, 'evaluate.mjs'), ...args], {
    encoding: 'utf8',
    maxBuffer: 1_000_000_000,
  })

const work = mkdtempSync(join(tmpdir(), 'truequote-bench-'))
try {
  const rows = readFileSync(join(folder, 'texts.tsv'), 'utf8').split('\n').filter(Boolean)
  writeFileSync(join(work, 'texts.tsv'), rows.filter((_, index) => index % Number(step) === 0).join('\n'))
  const lines = evaluate('make', work).split('\n').filter(Boolean)
  detect('The tables are loaded before the clock starts.')
  const start = performance.now()
  const answers = lines.map((line) => {
    const { id, text } = JSON.parse(line) as { id: string; text: string }
    const { tag, confidence } = detect(text)
    return JSON.stringify({ id, tag, confidence })
  })
  const seconds = (performance.now() - start) / 1000
  const results = join(work, 'out.ndjson')
  writeFileSync(results, answers.join('\n'))
  const commit = execFileSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).trim()
  const changed = execFileSync('git', ['status', '--porcelain', 'src/language'], { encoding: 'utf8' })
    ? ' (changed)'
    : ''
  console.log(`commit ${commit}${changed}, every ${step}. sentence, ${Math.round(lines.length / seconds)} texts/s`)
  console.log(evaluate('score', results, work).trimEnd())
} finally {
  rmSync(work, { recursive: true })
}
