/**
 * Runs language detection, and beside it franc, eld and CLD3 alone, over a folder of test data, and prints what the
 * folder's own `evaluate.mjs` says of each; how many sentences in languages outside they take for another (of
 * bench/unknown-languages.ts, to any of which ours may answer `und` or its right name); texts a second of processor time;
 * start-up and memory. The second argument takes every so manieth sentence only; scoring them all takes minutes.
 *
 *     npx tsx bench/language.ts FOLDER [STEP]
 */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { sameLanguage } from '../src/language/tag.ts'
import { DETECTORS, type Detector } from './detectors.ts'
import { readUnknownCases } from './unknown-languages.ts'

const [folder, step = '5'] = process.argv.slice(2)
if (!folder) throw new Error('Say where the data is: npx tsx bench/language.ts FOLDER [STEP]')

const run = (...args: string[]): string =>
  execFileSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 1_000_000_000 })
const evaluate = (...args: string[]): string => run(resolve(folder, 'evaluate.mjs'), ...args)
const percent = (share: number): string => (100 * share).toFixed(1)

const unknown = readUnknownCases()
function acceptedAsAnother(detect: Detector): number {
  const wrong = unknown.filter(({ tag, text }) => {
    const answer = detect(text).tag
    return answer !== 'und' && !sameLanguage(answer, tag)
  })
  return wrong.length / unknown.length
}

const work = mkdtempSync(join(tmpdir(), 'truequote-bench-'))
try {
  const rows = readFileSync(join(folder, 'texts.tsv'), 'utf8').split('\n').filter(Boolean)
  writeFileSync(join(work, 'texts.tsv'), rows.filter((_, index) => index % Number(step) === 0).join('\n'))
  const lines = evaluate('make', work).split('\n').filter(Boolean)
  const commit = execFileSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).trim()
  console.log(`commit ${commit}, every ${step}. sentence`)
  console.log(
    '| | whole | 8 words | 3 words | posts | kept at 99 % | unknown taken | texts/s | start, ms | memory, MB |',
  )
  console.log('| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |')
  for (const [name, load] of Object.entries(DETECTORS)) {
    const detect = await load()
    detect('The tables are loaded before the clock starts.')
    const start = process.cpuUsage()
    const answers = lines.map((line) => {
      const { id, text } = JSON.parse(line) as { id: string; text: string }
      const { tag, confidence } = detect(text)
      return JSON.stringify({ id, tag, confidence })
    })
    const { user, system } = process.cpuUsage(start)
    const results = join(work, 'out.ndjson')
    writeFileSync(results, answers.join('\n'))
    const figures = JSON.parse(evaluate('score', results, work, '--json')) as Record<string, number>
    const cost = JSON.parse(
      run('--import', 'tsx', fileURLToPath(new URL('detector-cost.ts', import.meta.url)), name),
    ) as { ms: number; mb: number }
    const shares = ['whole', '8', '3', 'post', 'coverageAt99'].map((key) => percent(figures[key]!))
    const speed = Math.round(lines.length / ((user + system) / 1e6))
    console.log(`| ${[name, ...shares, percent(acceptedAsAnother(detect)), speed, cost.ms, cost.mb].join(' | ')} |`)
    if (name === 'truequote') console.error(evaluate('score', results, work).trimEnd())
  }
} finally {
  rmSync(work, { recursive: true })
}
