import type { Check } from './check.ts'
import { hedgingFails, hedgingPasses } from './hedging-examples.ts'
import type { ShadeFamily } from './shade-family.ts'
import { shadeFindings } from './shade-findings.ts'
import { gravityBy } from './shade-gravity.ts'

const FAMILY: ShadeFamily = {
  category: 'modality',
  called: {
    alleged: 'not vouched for',
    apparent: 'an impression',
    // Never reported here, but they can render hearsay: "aurait volé", "may have stolen".
    possible: 'a possibility',
    probable: 'a probability',
  },
  groups: [],
  alike: [
    ['alleged', 'apparent'],
    ['alleged', 'possible'],
    ['alleged', 'probable'],
    ['apparent', 'possible'],
    ['apparent', 'probable'],
  ],
  gravity: gravityBy({ exchanged: [], otherwise: 'minor', alone: { alleged: 'major', apparent: 'minor' } }),
  missedFromSource: new Set(['alleged']),
  addedToSource: new Set(['alleged']),
}

export const hedging: Check = {
  id: 'hedging',
  name: 'Hedges',
  finds: 'A word that says nobody vouches for something (alleged, reportedly, so-called, apparently) dropped or added.',
  limits:
    'Takes “said”, “accused” and “according to” for hedges too, so that a hedge replaced by mere attribution stays unseen; hearsay that only a verb form shows is not missed.',
  passes: hedgingPasses,
  fails: hedgingFails,
  run: (pair) => shadeFindings(pair, FAMILY),
}
