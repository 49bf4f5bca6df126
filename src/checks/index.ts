import { addition } from './addition.ts'
import { antonym } from './antonym.ts'
import { attribution } from './attribution.ts'
import type { Check } from './check.ts'
import { connective } from './connective.ts'
import { date } from './date.ts'
import { ellipsis } from './ellipsis.ts'
import { glossary } from './glossary.ts'
import { hedging } from './hedging.ts'
import { hypernym } from './hypernym.ts'
import { identical } from './identical.ts'
import { incomplete } from './incomplete.ts'
import { intensity } from './intensity.ts'
import { modality } from './modality.ts'
import { name } from './name.ts'
import { negation } from './negation.ts'
import { number } from './number.ts'
import { omission } from './omission.ts'
import { opposed } from './opposed.ts'
import { person } from './person.ts'
import { quantifier } from './quantifier.ts'
import { question } from './question.ts'
import { repetition } from './repetition.ts'
import { roleSwap } from './role-swap.ts'
import { substitution } from './substitution.ts'
import { tense } from './tense.ts'
import { unlicensed } from './unlicensed.ts'
import { unmarkedCut } from './unmarked-cut.ts'
import { unrendered } from './unrendered.ts'
import { untranslated } from './untranslated.ts'
import { wordOrder } from './word-order.ts'

/** Every check there is. This list is the registry: the comparison runs it, and the manual is printed from it. */
export const CHECKS: readonly Check[] = [
  number,
  date,
  name,
  negation,
  question,
  untranslated,
  identical,
  antonym,
  substitution,
  hypernym,
  omission,
  incomplete,
  unmarkedCut,
  ellipsis,
  addition,
  tense,
  modality,
  hedging,
  quantifier,
  intensity,
  connective,
  person,
  roleSwap,
  attribution,
  repetition,
  wordOrder,
  unlicensed,
  unrendered,
  opposed,
  glossary,
]
