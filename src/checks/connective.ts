import type { Check } from './check.ts'
import { connectiveFails, connectivePasses } from './connective-examples.ts'
import type { ShadeFamily } from './shade-family.ts'
import { shadeFindings } from './shade-findings.ts'
import { gravityBy } from './shade-gravity.ts'

const FAMILY: ShadeFamily = {
  category: 'mistranslation',
  called: {
    because: 'a cause',
    although: 'a contrast',
    if: 'a condition',
    unless: 'an exception',
    purpose: 'a purpose',
    before: 'an earlier time',
    after: 'a later time',
    until: 'an end in time',
    when: 'the same time',
  },
  groups: [['because', 'although', 'if', 'unless', 'purpose', 'before', 'after', 'until', 'when']],
  alike: [
    ['when', 'if'],
    ['when', 'after'],
    ['until', 'before'],
    ['because', 'after'],
  ],
  gravity: gravityBy({
    exchanged: [
      ['before', 'after', 'critical'],
      ['if', 'unless', 'critical'],
      ['if', 'after', 'minor'],
      ['when', 'before', 'minor'],
      ['when', 'although', 'minor'],
      ['when', 'because', 'minor'],
      ['when', 'until', 'minor'],
      ['because', 'purpose', 'minor'],
      ['until', 'unless', 'minor'],
    ],
    otherwise: 'major',
    alone: { if: 'major', unless: 'major' },
  }),
  missedFromSource: new Set(['if', 'unless']),
  addedToSource: new Set(['unless']),
}

export const connective: Check = {
  id: 'connective',
  name: 'How clauses hang together',
  finds:
    'A word that joins clauses (because, although, if, unless, so that, before, after, until) exchanged for one of another kind, or a condition added or lost.',
  limits:
    'A link that no word shows (“having signed, he left”) is not seen, and a link that is left out is reported only where it is a condition.',
  passes: connectivePasses,
  fails: connectiveFails,
  run: (pair) => shadeFindings(pair, FAMILY),
}
