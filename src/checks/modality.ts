import type { Check } from './check.ts'
import { modalityFails, modalityPasses } from './modality-examples.ts'
import type { ShadeFamily } from './shade-family.ts'
import { shadeFindings } from './shade-findings.ts'
import { gravityBy } from './shade-gravity.ts'

const FAMILY: ShadeFamily = {
  category: 'modality',
  called: {
    possible: 'a possibility',
    able: 'an ability or a permission',
    probable: 'a probability',
    certain: 'a certainty',
    must: 'an obligation',
    should: 'a recommendation',
    expected: 'an expectation',
    planned: 'an intention',
    will: 'an announcement',
  },
  groups: [['possible', 'able', 'probable', 'certain', 'must', 'should', 'expected', 'planned', 'will']],
  alike: [
    ['possible', 'able'],
    ['probable', 'expected'],
    ['should', 'expected'],
    ['certain', 'must'],
    ['certain', 'will'],
  ],
  gravity: gravityBy({
    // Languages draw these lines elsewhere: должен and 应 advise and oblige, 会 is able and will.
    exchanged: [
      ['must', 'should', 'minor'],
      ['possible', 'probable', 'minor'],
      ['able', 'probable', 'minor'],
      ['able', 'will', 'minor'],
      ['expected', 'will', 'minor'],
      ['probable', 'will', 'minor'],
      ['planned', 'will', 'minor'],
      ['planned', 'expected', 'minor'],
      ['should', 'will', 'minor'],
      ['must', 'will', 'minor'],
      ['possible', 'expected', 'minor'],
    ],
    otherwise: 'major',
    alone: {
      possible: 'major',
      probable: 'major',
      must: 'major',
      should: 'major',
      certain: 'minor',
      expected: 'minor',
      planned: 'minor',
    },
  }),
  missedFromSource: new Set(['possible', 'probable', 'certain', 'must', 'planned', 'expected']),
  addedToSource: new Set(['probable', 'possible']),
}

export const modality: Check = {
  id: 'modality',
  name: 'Certainty and obligation',
  finds:
    'A possibility, probability, obligation, recommendation or intention that the rendering exchanges for another, adds or loses (may / must, “probably” dropped).',
  limits:
    'Knows single words and phrases, not how their scope is put; languages that leave certainty open let references differ, and a modal that the grammar hides in an ending is known in few languages.',
  passes: modalityPasses,
  fails: modalityFails,
  run: (pair) => shadeFindings(pair, FAMILY),
}
