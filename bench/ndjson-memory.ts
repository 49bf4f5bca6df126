import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { createInterface } from 'node:readline'

/**
 * Sends pairs through `truequote verify --ndjson` and prints the resident memory of the process as the lines go by:
 * `npm exec -c 'node --import tsx bench/ndjson-memory.ts 100000'`. Flat means: no growth in the second half; before it V8 takes what it is allowed.
 */
const LINES = Number(process.argv[2] ?? 100_000)
const STEPS = 10

const PAIRS = [
  [
    'Le Niger a signé l’accord avec le Burkina Faso le 16 septembre.',
    'Niger signed the agreement with Burkina Faso on 16 September.',
  ],
  ['Nous ne partirons pas avant 2025.', 'We will leave before 2025.'],
  [
    'Mehr als 3.000 Menschen haben gestern in Berlin protestiert.',
    'More than 3,000 people protested in Berlin yesterday.',
  ],
  ['部长说协议今天签署了。', 'The minister said that the agreement was signed today.'],
] as const

const megabytes = (pid: number): number =>
  Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024

const child = spawn(
  process.execPath,
  ['--import', 'tsx', 'src/main.ts', 'verify', '--ndjson', '--translators', 'none'],
  {
    stdio: ['pipe', 'pipe', 'inherit'],
  },
)

async function send(): Promise<void> {
  for (let id = 0; id < LINES; id += 1) {
    const [original, rendering] = PAIRS[id % PAIRS.length]!
    const line = JSON.stringify({ id, original, rendering: `${rendering} (${id})`, references: [{ text: rendering }] })
    if (!child.stdin.write(`${line}\n`)) await once(child.stdin, 'drain')
  }
  child.stdin.end()
}

const sent = send()
const sizes: number[] = []
const started = performance.now()
let answered = 0
for await (const line of createInterface({ input: child.stdout })) {
  if (JSON.parse(line).id !== answered) throw new Error(`answer ${answered} came out of order: ${line}`)
  answered += 1
  if (answered % Math.ceil(LINES / STEPS) === 0) {
    const size = megabytes(child.pid!)
    sizes.push(size)
    const perSecond = answered / ((performance.now() - started) / 1000)
    console.log(`${answered} lines: ${size.toFixed(0)} MB, ${perSecond.toFixed(0)} lines a second`)
  }
}
await sent
const growth = sizes.at(-1)! - sizes[STEPS / 2 - 1]!
console.log(`${answered} of ${LINES} lines answered in order; ${growth.toFixed(0)} MB more at the end than half-way`)
