import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { verify } from '../src/verify.ts'
import { startUp, verifyFile } from './command-line.ts'
import { growthOf, growthTable } from './growth.ts'

const MOST_PAIRS = 4_000
const LENGTHS = [100, 200, 500, 1_000, 2_000, 5_000, 10_000, 20_000, 50_000]
const REPEATS = { short: 20, long: 2 }

interface Pair {
  readonly original: string
  readonly references: readonly unknown[]
}

const readPairs = (file: string): Pair[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Pair)

/** Pairs per second of the built command line, start-up included and taken off. */
function report(name: string, pairs: readonly Pair[], place: string, start: number): void {
  const input = join(place, 'speed.in.ndjson')
  writeFileSync(input, pairs.map((pair) => `${JSON.stringify(pair)}\n`).join(''))
  const seconds = verifyFile(input, join(place, 'speed.out.ndjson'))
  const steady = pairs.length / Math.max(0.001, seconds - start)
  console.log(
    `${name.padEnd(52)} ${String(pairs.length).padStart(5)} pairs  ${(pairs.length / seconds).toFixed(0).padStart(5)} pairs/s, ${steady.toFixed(0).padStart(5)} without the start`,
  )
}

const firstOfEach = (pairs: readonly Pair[]): Pair[] => [
  ...new Map(pairs.map((pair) => [pair.original, pair])).values(),
]
const sample = <T>(list: readonly T[]): T[] => {
  const step = Math.ceil(list.length / MOST_PAIRS)
  return list.filter((_, i) => i % step === 0)
}

/** One-core speed with three references and with none, on all pairs and on statements that never return. */
export function speedReport(engines: string, none: string, place: string): void {
  const { seconds, megabytes } = startUp()
  const memory = megabytes === null ? 'peak memory not known here' : `peak memory ${megabytes.toFixed(0)} MB`
  console.log(`start, one short pair, end: ${(seconds * 1000).toFixed(0)} ms, ${memory}`)
  const three = readPairs(engines)
    .filter(({ references }) => references.length >= 3)
    .map((pair) => ({ ...pair, references: pair.references.slice(0, 3) }))
  const bare = readPairs(none)
  report('three references, statements return with renderings', sample(three), place, seconds)
  report('three references, every statement once', sample(firstOfEach(three)), place, seconds)
  report('no reference, statements return with renderings', sample(bare), place, seconds)
  report('no reference, every statement once', sample(firstOfEach(bare)), place, seconds)
}

const SENTENCE = {
  original: 'Le ministre {n} a signé {n} accords avec la ville de Porto et ne partira pas avant lundi. ',
  rendering: 'Minister {n} signed {n} agreements with the city of Porto and will not leave before Monday. ',
  reference: 'The minister {n} has signed {n} accords with the city of Porto and will not go before Monday. ',
}

function textOf(pattern: string, length: number): string {
  let text = ''
  for (let n = 1; text.length < length; n++) text += pattern.replaceAll('{n}', String(n))
  return text.slice(0, length)
}

/** How the time of one comparison grows with the length of its texts. */
export async function growthReport(): Promise<void> {
  const measured = []
  for (const length of [LENGTHS[0]!, ...LENGTHS]) {
    const repeats = length <= 1_000 ? REPEATS.short : REPEATS.long
    let ms = Number.POSITIVE_INFINITY
    for (let k = 0; k < repeats; k++) {
      const begun = performance.now()
      await verify({
        // Another beginning each time: nothing is remembered from the run before.
        original: `${k} ${textOf(SENTENCE.original, length)}`,
        originalLanguage: 'fr',
        rendering: `${k} ${textOf(SENTENCE.rendering, length)}`,
        renderingLanguage: 'en',
        references: [{ text: `${k} ${textOf(SENTENCE.reference, length)}`, language: 'en' }],
      })
      ms = Math.min(ms, performance.now() - begun)
    }
    measured.push({ length, ms })
  }
  // The first round only warms up.
  const rows = measured.slice(1)
  console.log('characters       time    per 1,000  (bars: logarithm of the time)')
  console.log(growthTable(rows))
  const long = rows.filter(({ length }) => length >= 1_000)
  console.log(
    `time grows with length to the power of ${growthOf(rows).toFixed(2)}, from 1,000 characters on ${growthOf(long).toFixed(2)} (1 is linear)`,
  )
}
