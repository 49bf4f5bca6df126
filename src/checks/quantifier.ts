import type { Check } from './check.ts'
import { quantifierFails, quantifierPasses } from './quantifier-examples.ts'
import type { ShadeFamily } from './shade-family.ts'
import { shadeFindings } from './shade-findings.ts'
import { gravityBy } from './shade-gravity.ts'

const FAMILY: ShadeFamily = {
  category: 'quantifier',
  called: {
    all: 'all of them',
    most: 'the greater part',
    many: 'a large number',
    some: 'a part',
    few: 'hardly any',
    both: 'the two of them',
    half: 'one of two equal parts',
    always: 'every time',
    often: 'many times',
    sometimes: 'now and then',
    rarely: 'hardly ever',
    only: 'nothing else',
    even: 'more than expected',
    atLeast: 'a lower limit',
    atMost: 'an upper limit',
    moreThan: 'a lower limit',
    lessThan: 'an upper limit',
    almost: 'not quite',
    about: 'a rough number',
  },
  groups: [
    ['all', 'most', 'many', 'some', 'few', 'both', 'half'],
    ['always', 'often', 'sometimes', 'rarely'],
    ['only', 'even'],
    ['atLeast', 'atMost', 'moreThan', 'lessThan', 'almost', 'about'],
  ],
  alike: [
    ['all', 'both'],
    ['all', 'always'],
    ['most', 'often'],
    ['many', 'often'],
    ['atLeast', 'moreThan'],
    ['atMost', 'lessThan'],
    ['atMost', 'only'],
    ['almost', 'about'],
    ['almost', 'lessThan'],
    ['few', 'only'],
  ],
  gravity: gravityBy({
    exchanged: [
      ['most', 'many', 'minor'],
      ['many', 'some', 'minor'],
      ['most', 'half', 'minor'],
      ['some', 'few', 'minor'],
      ['some', 'both', 'minor'],
      ['often', 'always', 'minor'],
      ['sometimes', 'rarely', 'minor'],
      // A lower limit turned into an upper one says the opposite.
      ['atLeast', 'atMost', 'critical'],
      ['atLeast', 'lessThan', 'critical'],
      ['moreThan', 'atMost', 'critical'],
      ['moreThan', 'lessThan', 'critical'],
      ['about', 'moreThan', 'minor'],
      ['about', 'atLeast', 'minor'],
      ['about', 'lessThan', 'minor'],
      ['about', 'atMost', 'minor'],
    ],
    otherwise: 'major',
    alone: {
      all: 'minor',
      most: 'major',
      many: 'minor',
      some: 'minor',
      few: 'major',
      half: 'major',
      always: 'minor',
      often: 'minor',
      sometimes: 'major',
      rarely: 'major',
      only: 'major',
      even: 'minor',
      atLeast: 'major',
      atMost: 'major',
      moreThan: 'major',
      lessThan: 'major',
      almost: 'minor',
      about: 'minor',
    },
    addedFreely: ['some', 'even'],
  }),
  missedFromSource: new Set(['most', 'half', 'only', 'atLeast', 'atMost', 'moreThan', 'lessThan']),
}

export const quantifier: Check = {
  id: 'quantifier',
  name: 'Quantity and scope',
  finds:
    'A word for how many, how often or within which limits (all / some, only, at least, more than) that the rendering exchanges, adds or loses.',
  limits:
    'Compares words, not what they range over: “only” moved inside a sentence stays unseen, and an article that means all of a kind is not told from one that does not.',
  passes: quantifierPasses,
  fails: quantifierFails,
  run: (pair) => shadeFindings(pair, FAMILY),
}
