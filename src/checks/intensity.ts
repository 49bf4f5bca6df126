import type { Check } from './check.ts'
import { intensityFails, intensityPasses } from './intensity-examples.ts'
import type { ShadeFamily } from './shade-family.ts'
import { shadeFindings } from './shade-findings.ts'
import { gravityBy } from './shade-gravity.ts'

const FAMILY: ShadeFamily = {
  category: 'mistranslation',
  called: {
    very: 'a high degree',
    slightly: 'a low degree',
    fully: 'to the full',
    partly: 'in part',
    superlative: 'the utmost of all',
    comparative: 'more than something else',
  },
  groups: [
    ['very', 'slightly', 'fully', 'partly'],
    ['superlative', 'comparative'],
  ],
  alike: [
    ['very', 'fully'],
    ['slightly', 'partly'],
    ['very', 'superlative'],
  ],
  gravity: gravityBy({
    exchanged: [['superlative', 'comparative', 'minor']],
    otherwise: 'major',
    alone: { very: 'minor', slightly: 'minor', fully: 'minor', partly: 'major', superlative: 'minor' },
  }),
  missedFromSource: new Set(['very', 'slightly', 'fully', 'partly']),
  addedToSource: new Set(['slightly', 'fully', 'partly']),
}

export const intensity: Check = {
  id: 'intensity',
  name: 'Degree',
  finds:
    'A word for a degree (very / slightly, fully / partly, the largest / larger) that the rendering exchanges, adds or loses.',
  limits:
    'Knows words that mark a degree, not verbs and nouns that hold one (criticised / slammed); most of what it finds is slight.',
  passes: intensityPasses,
  fails: intensityFails,
  run: (pair) => shadeFindings(pair, FAMILY),
}
