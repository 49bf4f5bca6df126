/** Prints what it costs to load a detector and to ask it once, in a process of its own: `{"ms", "mb"}`. */
import { DETECTORS } from './detectors.ts'

const before = process.memoryUsage().rss
const start = performance.now()
const detect = await DETECTORS[process.argv[2] ?? '']!()
detect('The tables are loaded when the first text is read.')
const ms = Math.round(performance.now() - start)
console.log(JSON.stringify({ ms, mb: Math.round((process.memoryUsage().rss - before) / 1e6) }))
